#pragma once

#include <cstdint>

namespace nc {

/// What the system says of a file without opening it.
struct FileState {
  std::uint64_t size = 0;
  std::int64_t changed_ns = 0;  ///< last change of its content, nanoseconds since 1970
  std::uint64_t inode = 0;
  friend bool operator==(const FileState& a, const FileState& b) = default;
};

}  // namespace nc
