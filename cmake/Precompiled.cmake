# What nearly every source includes is read by the compiler once, not once a source (precompiled headers).
#   -D CMAKE_DISABLE_PRECOMPILE_HEADERS=ON    compiles without them
# Every source still names what it uses: the header check, clang-tidy and the fuzz targets are built without precompiled headers.
#
# Only headers of the standard library and of libraries stand here: they never change, so a change in one of our own headers reaches
# no further than its includes do. Headers that few sources need (<chrono>, <filesystem>) would cost all others more than they save.
set(nc_precompiled_headers
  <algorithm> <array> <cmath> <cstddef> <cstdint> <functional> <map> <memory> <optional> <set> <span> <string> <string_view> <utility>
  <variant> <vector> <fmt/format.h> <tl/expected.hpp>)
