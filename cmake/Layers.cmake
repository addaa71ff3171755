# needlecase_layer(<name> [USES layer…] [LINKS library…] [HIDES library…])
#
# Makes the static library nc_<name> from every source below src/<name>, with its headers as a header set. A folder without sources
# becomes an interface library, so that a row of the table may be empty. Sets nc_<name>_scope to the keyword with which users of
# the target may add to it.
function(needlecase_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 layer "" "" "USES;LINKS;HIDES")
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
  endif()
  set(nc_${name}_scope ${scope} PARENT_SCOPE)
endfunction()
