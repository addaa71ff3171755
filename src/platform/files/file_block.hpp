#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <optional>
#include <string_view>

namespace nc::platform {

/// The bytes of a file in memory, to be shared by what points into them. A copy and no mapping: a file that is cut
/// short by somebody else then cannot end the program.
struct FileBlock {
  std::shared_ptr<const char[]> bytes;
  std::size_t size = 0;
  [[nodiscard]] std::string_view view() const { return {bytes.get(), size}; }
};

/// The file in one read; nothing when it is missing, is no regular file, cannot be read or is larger than `limit`.
std::optional<FileBlock> read_block(const std::filesystem::path& path, std::size_t limit);

}  // namespace nc::platform
