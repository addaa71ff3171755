# SOCI with its SQLite backend.
# Targets: soci::core, soci::sqlite3, sqlite3::sqlite3
find_path(SOCI_INCLUDE_DIR soci/soci.h)
find_library(SOCI_CORE_LIBRARY soci_core)
find_library(SOCI_SQLITE3_LIBRARY soci_sqlite3)
find_path(SOCI_SQLITE3_HEADER_DIR sqlite3.h)
find_library(SOCI_SQLITE3_ENGINE sqlite3)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(SOCI REQUIRED_VARS SOCI_CORE_LIBRARY SOCI_INCLUDE_DIR SOCI_SQLITE3_LIBRARY
                                  SOCI_SQLITE3_HEADER_DIR SOCI_SQLITE3_ENGINE)

function(soci_import target library headers links)
  if(NOT TARGET ${target})
    add_library(${target} UNKNOWN IMPORTED)
    set_target_properties(${target} PROPERTIES IMPORTED_LOCATION "${library}"
                          INTERFACE_INCLUDE_DIRECTORIES "${headers}" INTERFACE_LINK_LIBRARIES "${links}")
  endif()
endfunction()

if(SOCI_FOUND)
  # soci-sqlite3.h includes its neighbours without the folder.
  set(soci_headers "${SOCI_INCLUDE_DIR};${SOCI_INCLUDE_DIR}/soci")
  soci_import(sqlite3::sqlite3 "${SOCI_SQLITE3_ENGINE}" "${SOCI_SQLITE3_HEADER_DIR}" "")
  soci_import(soci::core "${SOCI_CORE_LIBRARY}" "${soci_headers}" "${CMAKE_DL_LIBS}")
  soci_import(soci::sqlite3 "${SOCI_SQLITE3_LIBRARY}" "${soci_headers}" "soci::core;sqlite3::sqlite3")
endif()
mark_as_advanced(SOCI_INCLUDE_DIR SOCI_CORE_LIBRARY SOCI_SQLITE3_LIBRARY SOCI_SQLITE3_HEADER_DIR SOCI_SQLITE3_ENGINE)
