# Everything the program uses comes from Debian; third_party/packages.txt names the packages.

set(THREADS_PREFER_PTHREAD_FLAG ON)
find_package(Threads REQUIRED)
find_package(fmt REQUIRED)
find_package(tl-expected REQUIRED)
find_package(tomlplusplus REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(simdjson REQUIRED)
find_package(CLI11 REQUIRED)
find_package(glfw3 REQUIRED)
find_package(ImGui REQUIRED)
find_package(SOCI REQUIRED)
find_package(Sodium REQUIRED)
find_package(Glad REQUIRED) # target nc_glad

# Nettle (target nc_nettle): SHA-256 by the processor's own instructions, which libsodium does not use.
find_package(PkgConfig REQUIRED)
pkg_check_modules(nc_nettle_pc REQUIRED IMPORTED_TARGET nettle>=3.8)
add_library(nc_nettle INTERFACE)
target_link_libraries(nc_nettle INTERFACE PkgConfig::nc_nettle_pc)

# ATK and its bridge to AT-SPI (target nc_accessibility): what assistive technology listens to, without a toolkit.
pkg_check_modules(nc_accessibility_pc REQUIRED IMPORTED_TARGET atk>=2.46 atk-bridge-2.0>=2.46)
add_library(nc_accessibility INTERFACE)
target_link_libraries(nc_accessibility INTERFACE PkgConfig::nc_accessibility_pc)

# Normal forms of text (target nc_unicode), by the library that ATK is built on.
pkg_check_modules(nc_unicode_pc REQUIRED IMPORTED_TARGET glib-2.0>=2.74)
add_library(nc_unicode INTERFACE)
target_link_libraries(nc_unicode INTERFACE PkgConfig::nc_unicode_pc)

# Pictures straight to the X server, where there is no graphics card (target nc_pictures).
pkg_check_modules(nc_pictures_pc REQUIRED IMPORTED_TARGET xcb xcb-shm>=1.12)
add_library(nc_pictures INTERFACE)
target_link_libraries(nc_pictures INTERFACE PkgConfig::nc_pictures_pc ${CMAKE_DL_LIBS})

# toml++ through Debian's shared library. Its white-space test marks reachable code as unreachable for valid letters such as
# U+00B5, which the undefined behaviour sanitizer reports, so that one check is off where its headers are included.
add_library(nc_tomlplusplus INTERFACE)
target_link_libraries(nc_tomlplusplus INTERFACE tomlplusplus::tomlplusplus)
if(NEEDLECASE_SANITIZE)
  target_compile_options(nc_tomlplusplus INTERFACE -fno-sanitize=unreachable)
endif()
