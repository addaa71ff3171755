# How the window looks: assets/theme.toml (colours, distances, type sizes) and assets/figure.svg (the body figure) become constants in the
# build folder, of which src/ui/kit/look.cpp makes a value. A token or a region that is missing or wrong ends the build with its place.
find_package(Python3 3.11 REQUIRED COMPONENTS Interpreter) # tomllib
set(look_folder "${CMAKE_BINARY_DIR}/look")

function(nc_look script source)
  list(TRANSFORM ARGN PREPEND "${look_folder}/ui/" OUTPUT_VARIABLE made)
  set(target "${look_folder}/ui")
  list(LENGTH made count)
  if(count EQUAL 1)
    set(target "${made}")
  endif()
  add_custom_command(OUTPUT ${made} DEPENDS "${CMAKE_SOURCE_DIR}/assets/${source}" "${CMAKE_SOURCE_DIR}/cmake/${script}"
    COMMAND "${Python3_EXECUTABLE}" "cmake/${script}" "assets/${source}" "${target}" WORKING_DIRECTORY "${CMAKE_SOURCE_DIR}"
    COMMENT "Reading assets/${source}" VERBATIM)
  set(look_headers ${look_headers} ${made} PARENT_SCOPE)
endfunction()

nc_look(theme_tokens.py theme.toml theme_scale.hpp theme_colours.hpp)
nc_look(figure_outlines.py figure.svg figure_outlines.hpp)

add_custom_target(nc_look DEPENDS ${look_headers})
target_include_directories(nc_ui ${nc_ui_scope} "${look_folder}")
add_dependencies(nc_ui nc_look)
