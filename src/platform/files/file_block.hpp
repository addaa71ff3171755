#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

namespace nc::platform {

/// The bytes of a file, read into memory and shared by everything that points into them. The file is not mapped into
/// memory, because a mapped file that another program cuts short would end this one.
struct FileBlock {
  std::shared_ptr<const char[]> bytes;
  std::size_t size = 0;  ///< how many bytes there are
  [[nodiscard]] std::string_view view() const { return {bytes.get(), size}; }
};

/// Reads a file as a whole. Returns nothing when it is missing, is no regular file, cannot be read, or has more than
/// `limit` bytes.
std::optional<FileBlock> read_block(const std::filesystem::path& path, std::size_t limit);

}  // namespace nc::platform
