# The text catalogue: share/locale/<language>/LC_MESSAGES/needlecase.mo for every po/<language>.po, in the build folder (next to the
# program) and in the installed tree. The pseudo-locale en_XA is made from the template and stays in the build folder.
# po/update.sh writes the template; Contract: src/words/message.hpp
find_program(NEEDLECASE_MSGFMT msgfmt REQUIRED DOC "Compiler of text catalogues (Debian package gettext)")
find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(catalogues "")

function(nc_catalogue language source)
  set(folder "${CMAKE_BINARY_DIR}/share/locale/${language}/LC_MESSAGES")
  file(MAKE_DIRECTORY "${folder}")
  add_custom_command(OUTPUT "${folder}/needlecase.mo" DEPENDS "${source}"
    COMMAND "${NEEDLECASE_MSGFMT}" --check "${source}" --output-file "${folder}/needlecase.mo" VERBATIM)
  set(catalogues ${catalogues} "${folder}/needlecase.mo" PARENT_SCOPE)
endfunction()

file(GLOB translations CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/po/*.po")
foreach(source IN LISTS translations)
  cmake_path(GET source STEM language)
  nc_catalogue(${language} "${source}")
  install(FILES "${CMAKE_BINARY_DIR}/share/locale/${language}/LC_MESSAGES/needlecase.mo"
          DESTINATION share/locale/${language}/LC_MESSAGES)
endforeach()

set(template "${CMAKE_SOURCE_DIR}/po/needlecase.pot")
set(pseudo "${CMAKE_BINARY_DIR}/en_XA.po")
add_custom_command(OUTPUT "${pseudo}" DEPENDS "${template}" "${CMAKE_SOURCE_DIR}/po/pseudo.py"
  COMMAND "${Python3_EXECUTABLE}" "${CMAKE_SOURCE_DIR}/po/pseudo.py" "${template}" > "${pseudo}" VERBATIM)
nc_catalogue(en_XA "${pseudo}")

add_custom_target(nc_text ALL DEPENDS ${catalogues})
