# Warnings (target nc_warnings), sanitizers and the compiler cache.

add_library(nc_warnings INTERFACE)
target_compile_options(nc_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wdouble-promotion -Wnon-virtual-dtor
  -Woverloaded-virtual -Wold-style-cast -Wcast-align -Wcast-qual -Wunused -Wnull-dereference -Wformat=2
  -Wimplicit-fallthrough -Wextra-semi -Wundef
  $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op>)
if(NEEDLECASE_WERROR)
  target_compile_options(nc_warnings INTERFACE -Werror)
endif()
# g++ 12 reports null dereferences inside the standard library once the optimiser has inlined it (std::optional, std::variant);
# the warning is kept where it is reliable. Its overlap warning is wrong for std::string + std::string (GCC bug 105651).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND NOT CMAKE_BUILD_TYPE STREQUAL "Debug")
  target_compile_options(nc_warnings INTERFACE -Wno-null-dereference -Wno-restrict)
  if(NOT CMAKE_DISABLE_PRECOMPILE_HEADERS)
    # From a precompiled header it forgets that std::string is the system's, and reports copies inside it that never happen (the same
    # bug). A build without precompiled headers keeps these warnings.
    target_compile_options(nc_warnings INTERFACE -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
  endif()
endif()

# With or without threads, the same flag for every source: precompiled headers serve only those that are compiled as they were.
add_compile_options(-pthread)

# A release holds only what is called: every function is a section of its own, which the linker leaves out when nothing refers to it.
# Addresses that the loader adjusts are kept in their short form, which Debian 12's loader reads.
add_compile_options("$<$<CONFIG:Release>:-ffunction-sections;-fdata-sections>")
add_link_options("$<$<CONFIG:Release>:-Wl,--gc-sections,-z,pack-relative-relocs>")

# A release is hardened as Debian hardens its programs, and more: what overflows a buffer, a stack or a container, or jumps where no
# function begins, ends the program. tests/e2e/hardened_program.py reads it off the program.
if(NOT NEEDLECASE_SANITIZE)
  add_compile_options("$<$<CONFIG:Release>:-fPIE;-fstack-protector-strong;-fstack-clash-protection>")
  add_compile_definitions("$<$<CONFIG:Release>:_FORTIFY_SOURCE=2;_GLIBCXX_ASSERTIONS>")
  add_link_options("$<$<CONFIG:Release>:-pie;-Wl,-z,relro,-z,now>")
  # What a failed check of a container says: the file, the line, the function and the condition. The function with all its types, as the
  # library has it, would be a thirtieth of the program.
  add_compile_definitions("$<$<CONFIG:Release>:__PRETTY_FUNCTION__=__func__>")
  if(CMAKE_SYSTEM_PROCESSOR STREQUAL "x86_64")
    add_compile_options("$<$<CONFIG:Release>:-fcf-protection>")
  endif()
endif()
# The same bytes whatever the folder: paths of the sources stand in them as seen from the top of the tree. Relative ones are those that
# ccache makes.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_compile_options("$<$<CONFIG:Release>:-ffile-prefix-map=${CMAKE_SOURCE_DIR}=.;-ffile-prefix-map=../..=.>")
endif()

if(NEEDLECASE_SANITIZE)
  add_compile_options(-fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  add_link_options(-fsanitize=address,undefined)
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 loses track of what is set inside the standard library (std::regex) once its code is instrumented.
    target_compile_options(nc_warnings INTERFACE -Wno-maybe-uninitialized -Wno-null-dereference -Wno-restrict)
  endif()
endif()

if(NEEDLECASE_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link) # coverage for libFuzzer in every layer
  add_link_options(-fsanitize=fuzzer-no-link)
endif()

# Base directory and no directory hash: build folders of the same tree share their object files.
if(NEEDLECASE_CCACHE)
  find_program(NEEDLECASE_CCACHE_PROGRAM ccache)
  if(NEEDLECASE_CCACHE_PROGRAM)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}" CCACHE_NOHASHDIR=1
        "CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime" "${NEEDLECASE_CCACHE_PROGRAM}")
    set(CMAKE_C_COMPILER_LAUNCHER "${CMAKE_CXX_COMPILER_LAUNCHER}")
  endif()
endif()
