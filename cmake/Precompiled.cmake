# What nearly every source includes is read by the compiler once, not once a source (precompiled headers).
#   -D CMAKE_DISABLE_PRECOMPILE_HEADERS=ON    compiles without them
# Every source still names what it uses: the header check, clang-tidy and the fuzz targets are built without precompiled headers.
#
# Only headers of the standard library and of libraries stand here: they never change, so a change in one of our own headers reaches
# no further than its includes do. Headers that few sources need (<chrono>, <filesystem>) would cost all others more than they save.
set(nc_precompiled_headers
  <algorithm> <array> <cmath> <cstddef> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string> <string_view> <utility>
  <variant> <vector> <fmt/format.h> <tl/expected.hpp>)

# nc_precompile(<target> <maker>): the target is compiled with the headers that the target <maker> has compiled; the first target that
# names a maker becomes it, with these further HEADERS. Headers serve only sources that are optimised alike, so sources that are made small
# have a maker of their own.
function(nc_precompile target maker)
  cmake_parse_arguments(PARSE_ARGV 2 further "" "" "HEADERS")
  get_property(made_by GLOBAL PROPERTY nc_precompiled_${maker})
  if(made_by)
    target_precompile_headers(${target} REUSE_FROM ${made_by})
  else()
    target_precompile_headers(${target} PRIVATE ${nc_precompiled_headers} ${further_HEADERS})
    set_property(GLOBAL PROPERTY nc_precompiled_${maker} ${target})
  endif()
endfunction()
