# The OpenGL 3.3 core loader, generated when the project is configured, without the network. Target: nc_glad
# Debian's generator runs on Debian's Python: another Python earlier in PATH does not know the module.
find_program(Glad_GENERATOR glad PATHS /usr/bin NO_DEFAULT_PATH)
find_program(Glad_GENERATOR glad)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(Glad REQUIRED_VARS Glad_GENERATOR)

set(glad_dir "${CMAKE_BINARY_DIR}/glad")
if(Glad_FOUND AND NOT EXISTS "${glad_dir}/src/gl.c")
  execute_process(
    COMMAND "${Glad_GENERATOR}" --quiet --api gl:core=3.3 --extensions= --reproducible --out-path "${glad_dir}" c
    RESULT_VARIABLE glad_result OUTPUT_VARIABLE glad_output ERROR_VARIABLE glad_output)
  if(NOT glad_result EQUAL 0)
    message(FATAL_ERROR "glad could not generate the OpenGL loader (${glad_result}):\n${glad_output}")
  endif()
endif()

if(Glad_FOUND AND NOT TARGET nc_glad)
  add_library(nc_glad STATIC "${glad_dir}/src/gl.c")
  target_include_directories(nc_glad SYSTEM PUBLIC "${glad_dir}/include")
  target_compile_options(nc_glad PRIVATE -w)
endif()
mark_as_advanced(Glad_GENERATOR)
