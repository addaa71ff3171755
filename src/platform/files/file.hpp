#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"

namespace nc::platform {

/// The exact bytes of a regular file. Fails when it is missing, is a folder or a device, or has more than `limit` bytes
/// (input), and when the system refuses to read it (environment); the message names the path and the reason. Never
/// blocks on a pipe.
Result<std::string> load_file(const std::filesystem::path& path, std::size_t limit);

/// The same of its first `limit` bytes; that there are more is no failure.
Result<std::string> load_beginning(const std::filesystem::path& path, std::size_t limit);

/// Puts `bytes` in place of the file at `path`, all or nothing: whatever happens (full disk, power cut), afterwards the
/// file holds either what it held or all of the new bytes, and after success they survive a power cut. Keeps the
/// permissions of an existing file and writes through a symbolic link. Fails (environment) with path and reason; the
/// old file is then untouched.
Result<void> save_file(const std::filesystem::path& path, std::string_view bytes);

}  // namespace nc::platform
