# What is compiled into the program, so that it starts without its folders. Contract: src/support/embedded.hpp
set(scenarios "${CMAKE_SOURCE_DIR}/scenarios")
file(GLOB_RECURSE guidance_files CONFIGURE_DEPENDS "${scenarios}/guidance/*.toml")
file(GLOB_RECURSE case_files CONFIGURE_DEPENDS "${scenarios}/neck/*.toml" "${scenarios}/upper-back/*.toml" "${scenarios}/shoulder/*.toml")
file(GLOB diagnostics_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/assets/diagnostics.toml")
file(GLOB_RECURSE sql_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/store/sql/*.sql")

find_path(NEEDLECASE_INTER_DIR Inter-Regular.otf
          PATHS /usr/share/fonts/opentype/inter /usr/share/fonts/opentype/inter-ui REQUIRED
          DOC "Folder of the Inter typeface (Debian package fonts-inter)")
# Of the typeface only the letters that the program draws: a seventh of its bytes. Nothing is changed within a letter.
find_program(NEEDLECASE_HB_SUBSET hb-subset REQUIRED DOC "Takes letters out of a font (Debian package libharfbuzz-bin)")
set(letters_header "${CMAKE_SOURCE_DIR}/src/platform/drawing/letter_ranges.hpp")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${letters_header}")
file(STRINGS "${letters_header}" letters REGEX "^ +{0x")
list(TRANSFORM letters REPLACE "^ +{0x([0-9A-F]+), 0x([0-9A-F]+)}.*$" "\\1-\\2")
list(JOIN letters "," letters)
if(NOT letters MATCHES "^[-0-9A-F,]+$")
  message(FATAL_ERROR "${letters_header} has no letters as cmake/Embedded.cmake reads them: ${letters}")
endif()
set(font_folder "${CMAKE_BINARY_DIR}/fonts")
set(font_files "")
foreach(font Inter-Regular.otf Inter-SemiBold.otf)
  list(APPEND font_files "${font_folder}/${font}")
  add_custom_command(
    OUTPUT "${font_folder}/${font}"
    COMMAND "${CMAKE_COMMAND}" -E make_directory "${font_folder}"
    COMMAND "${NEEDLECASE_HB_SUBSET}" "--unicodes=${letters}" --drop-tables+=GSUB,GPOS,GDEF "--output-file=${font_folder}/${font}"
            "${NEEDLECASE_INTER_DIR}/${font}"
    DEPENDS "${NEEDLECASE_INTER_DIR}/${font}" "${letters_header}"
    COMMENT "Taking the letters out of ${font}"
    VERBATIM)
endforeach()

nc_embed(nc_embedded
  embedded_guidance "${scenarios}" guidance_files
  embedded_cases "${scenarios}" case_files
  embedded_fonts "${font_folder}" font_files
  embedded_sql "${CMAKE_SOURCE_DIR}/src/store/sql" sql_files
  embedded_diagnostics "${CMAKE_SOURCE_DIR}/assets" diagnostics_files)
