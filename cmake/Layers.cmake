# needlecase_layer(<name> [USES layer…] [LINKS library…] [HIDES library…] [SMALL pattern…] [JSON pattern…])
#
# Makes the static library nc_<name> from every source below src/<name>, with its headers as a header set. A folder without sources
# becomes an interface library, so that a row of the table may be empty. Sets nc_<name>_scope to the keyword with which users of
# the target may add to it.
#
# SMALL: patterns (regular expressions for paths below src/<name>) of sources that run once for an action or a command and not for a
# frame, a letter or a file of a library. A release makes them small instead of fast: that halves their code, and compiles sooner.
# JSON: those of them that read or write JSON. The compiler reads that library, too, once for them all.
function(needlecase_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "USES;LINKS;HIDES;SMALL;JSON")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/${name}/*.cpp")
  file(GLOB_RECURSE headers CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/${name}/*.hpp")

  if(sources)
    add_library(nc_${name} STATIC ${sources})
    set(scope PUBLIC)
    set(hidden PRIVATE)
  else()
    add_library(nc_${name} INTERFACE)
    set(scope INTERFACE)
    set(hidden INTERFACE)
  endif()

  target_include_directories(nc_${name} ${scope} "${CMAKE_SOURCE_DIR}/src")
  if(headers)
    target_sources(nc_${name} ${scope} FILE_SET HEADERS BASE_DIRS "${CMAKE_SOURCE_DIR}/src" FILES ${headers})
  endif()
  list(TRANSFORM layer_USES PREPEND nc_)
  target_link_libraries(nc_${name} ${scope} ${layer_USES} ${layer_LINKS})
  target_link_libraries(nc_${name} ${hidden} ${layer_HIDES})
  if(sources)
    target_link_libraries(nc_${name} PRIVATE nc_warnings)
    nc_precompile(nc_${name} nc_support)
  endif()
  if(layer_JSON AND CMAKE_BUILD_TYPE STREQUAL "Release")
    nc_make_small(${name} json "${layer_JSON}" nc_json_headers HEADERS <nlohmann/json.hpp>)
  endif()
  if(layer_SMALL AND CMAKE_BUILD_TYPE STREQUAL "Release")
    nc_make_small(${name} small "${layer_SMALL}" nc_small_headers)
  endif()
  set(nc_${name}_scope ${scope} PARENT_SCOPE)
endfunction()

# Moves the sources that match one of the patterns into nc_<name>_<part>, which is made small. The rest goes to nc_precompile().
function(nc_make_small name part patterns)
  list(JOIN patterns "|" pattern)
  nc_part_of_layer(${name} ${part} "${pattern}")
  target_compile_options(nc_${name}_${part} PRIVATE -Os)
  nc_precompile(nc_${name}_${part} ${ARGN})
endfunction()

# Moves the sources that match the pattern (a regular expression for paths below src/<name>) into nc_<name>_<part>, whose objects are
# a part of nc_<name>.
function(nc_part_of_layer name part pattern)
  get_target_property(sources nc_${name} SOURCES)
  set(moved ${sources})
  list(FILTER moved INCLUDE REGEX "/src/${name}/(${pattern})")
  list(FILTER sources EXCLUDE REGEX "/src/${name}/(${pattern})")
  if(NOT moved)
    message(FATAL_ERROR "no source of ${name} matches ${pattern}")
  endif()
  add_library(nc_${name}_${part} OBJECT ${moved})
  foreach(property INCLUDE_DIRECTORIES COMPILE_DEFINITIONS)
    set_property(TARGET nc_${name}_${part} APPEND PROPERTY ${property} "$<TARGET_PROPERTY:nc_${name},${property}>")
  endforeach()
  target_link_libraries(nc_${name}_${part} PRIVATE "$<TARGET_PROPERTY:nc_${name},LINK_LIBRARIES>")
  set_target_properties(nc_${name} PROPERTIES SOURCES "${sources};$<TARGET_OBJECTS:nc_${name}_${part}>")
endfunction()
