#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "support/result.hpp"

namespace nc::platform {

/// Returns the exact bytes of a regular file. Fails (input) when it is missing, is a folder or a device, or has more
/// than `limit` bytes, and (environment) when the system refuses to read it. The message names the path and the reason.
/// It never waits for a pipe.
Result<std::string> load_file(const std::filesystem::path& path, std::size_t limit);

/// Returns the first `limit` bytes of a regular file, or all of them when there are fewer. Otherwise fails as
/// load_file() does.
Result<std::string> load_beginning(const std::filesystem::path& path, std::size_t limit);

/// Who may read a file that is made anew.
enum class Readers {
  owner,     ///< nobody else: it holds what belongs to a person
  as_usual,  ///< whoever the system's habit (umask) lets
};

/// Writes `bytes` in place of the file at `path`, all or nothing. Whatever happens (a full disk, a power cut), the file
/// holds afterwards either what it held before or all of the new bytes; after success they survive a power cut. The
/// permissions of an existing file are kept, and a symbolic link is followed. A pipe or a device is written into. Fails
/// (environment) with path and reason, and as find_save_way() does. The old file is then as it was, or the message says
/// that the new one is there but may not survive a power cut.
Result<void> save_file(const std::filesystem::path& path, std::string_view bytes, Readers readers);

}  // namespace nc::platform
