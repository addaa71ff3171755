# What is compiled into the program, so that it starts without its folders. Contract: src/support/embedded.hpp
set(scenarios "${CMAKE_SOURCE_DIR}/scenarios")
file(GLOB_RECURSE guidance_files CONFIGURE_DEPENDS "${scenarios}/guidance/*.toml")
file(GLOB_RECURSE case_files CONFIGURE_DEPENDS "${scenarios}/neck/*.toml" "${scenarios}/upper-back/*.toml" "${scenarios}/shoulder/*.toml")
file(GLOB_RECURSE sql_files CONFIGURE_DEPENDS "${CMAKE_SOURCE_DIR}/src/store/sql/*.sql")

find_path(NEEDLECASE_INTER_DIR Inter-Regular.otf
          PATHS /usr/share/fonts/opentype/inter /usr/share/fonts/opentype/inter-ui REQUIRED
          DOC "Folder of the Inter typeface (Debian package fonts-inter)")
set(font_files "${NEEDLECASE_INTER_DIR}/Inter-Regular.otf" "${NEEDLECASE_INTER_DIR}/Inter-SemiBold.otf")

nc_embed(nc_embedded
  embedded_guidance "${scenarios}" guidance_files
  embedded_cases "${scenarios}" case_files
  embedded_fonts "${NEEDLECASE_INTER_DIR}" font_files
  embedded_sql "${CMAKE_SOURCE_DIR}/src/store/sql" sql_files)
