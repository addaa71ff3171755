#pragma once

#include <cstdint>

namespace nc {

/// Holds what the file system says about a file that was not opened. A file whose state is unchanged is taken for
/// unchanged without being read (see library/index_match.hpp).
struct FileState {
  std::uint64_t size = 0;       ///< in bytes
  std::int64_t changed_ns = 0;  ///< last change of its content, in nanoseconds since 1970 (UTC)
  std::uint64_t inode = 0;      ///< number of the file in its file system; a file put in place of another has a new one
  friend bool operator==(const FileState& a, const FileState& b) = default;
};

}  // namespace nc
