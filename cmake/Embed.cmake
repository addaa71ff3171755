# nc_embed(<target> <script arguments…>): see Embedded.cmake. The bytes enter the program through the assembler's .incbin, which
# takes no time and no memory; a table with paths and sizes is generated next to it by embed_table.cmake.
#
#   nc_embed(<target> TABLES <function> <base folder> <glob list variable> …)
function(nc_embed target)
  set(manifest "")
  set(inputs "")
  list(REMOVE_AT ARGV 0)
  while(ARGV)
    list(POP_FRONT ARGV function base files)
    foreach(file IN LISTS ${files})
      cmake_path(RELATIVE_PATH file BASE_DIRECTORY "${base}" OUTPUT_VARIABLE relative)
      string(APPEND manifest "${function}|${relative}|${file}\n")
      list(APPEND inputs "${file}")
    endforeach()
    string(APPEND manifest "${function}||\n") # the function exists also without files
  endwhile()

  set(folder "${CMAKE_BINARY_DIR}/embedded")
  file(CONFIGURE OUTPUT "${folder}/manifest.txt" CONTENT "${manifest}" @ONLY) # written only when it changes
  add_custom_command(
    OUTPUT "${folder}/embedded.S" "${folder}/embedded.cpp"
    COMMAND "${CMAKE_COMMAND}" "-DFOLDER=${folder}" -P "${CMAKE_SOURCE_DIR}/cmake/embed_table.cmake"
    DEPENDS ${inputs} "${folder}/manifest.txt" "${CMAKE_SOURCE_DIR}/cmake/embed_table.cmake"
    COMMENT "Embedding scenarios, fonts and SQL"
    VERBATIM)
  add_library(${target} STATIC "${folder}/embedded.S" "${folder}/embedded.cpp" "${CMAKE_SOURCE_DIR}/src/support/embedded.hpp")
  set_source_files_properties("${folder}/embedded.S" PROPERTIES OBJECT_DEPENDS "${inputs}")
  target_include_directories(${target} PUBLIC "${CMAKE_SOURCE_DIR}/src")
endfunction()
