# needlecase_VERSION_ARCH.deb by CPack: packaging/make_deb.sh, or the target `package`.
set(NEEDLECASE_MAINTAINER "Needlecase authors <needlecase@localhost>" CACHE STRING "Who stands for the package: Name <address>")
if(DEFINED ENV{NEEDLECASE_MAINTAINER})
  set(NEEDLECASE_MAINTAINER "$ENV{NEEDLECASE_MAINTAINER}")
endif()

# Only in the package: what Debian's policy asks of /usr/share/doc. Code and fonts of others that are compiled in come with the words
# of their licences, from the packages they are taken from.
set(debian_folder "${CMAKE_BINARY_DIR}/debian")
configure_file(packaging/changelog.in "${debian_folder}/changelog" @ONLY)
install(CODE "execute_process(COMMAND \"${CMAKE_COMMAND}\" \"-DFOLDER=${debian_folder}\" \"-DSOURCE=${CMAKE_SOURCE_DIR}\"
  -P \"${CMAKE_SOURCE_DIR}/cmake/write_debian.cmake\" COMMAND_ERROR_IS_FATAL ANY)" COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES "${debian_folder}/copyright" "${debian_folder}/changelog.gz" DESTINATION share/doc/needlecase
        COMPONENT debian EXCLUDE_FROM_ALL)
install(FILES packaging/lintian-overrides DESTINATION share/lintian/overrides RENAME needlecase COMPONENT debian EXCLUDE_FROM_ALL)

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME needlecase)
set(CPACK_PACKAGE_VERSION "${PROJECT_VERSION}")
set(CPACK_PACKAGE_CONTACT "${NEEDLECASE_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "practise the triage of side effects after dry needling")
file(READ packaging/description.txt CPACK_DEBIAN_PACKAGE_DESCRIPTION)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS packaging/description.txt)
set(CPACK_INSTALL_CMAKE_PROJECTS "${CMAKE_BINARY_DIR};needlecase;program;/" "${CMAKE_BINARY_DIR};needlecase;debian;/")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS ${CMAKE_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS})
set(CPACK_STRIP_FILES ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION education)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
# What the program is linked with is read from it. Loaded while it runs, so not found that way, and only recommended, since the window
# opens without: libGL.so.1, which GLFW opens by name for us where there is a graphics card, with Mesa's drivers (or a maker's own in their
# place); the pointers of the desktop's theme. Suggested: the terminal that the desktop entry's action opens.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libgl1, libgl1-mesa-dri, libxcursor1, fonts-noto-core, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "x-terminal-emulator")
include(CPack)
