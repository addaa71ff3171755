#pragma once

#include <filesystem>

#include "support/result.hpp"

namespace nc::platform {

/// How the file at a path takes new bytes.
enum class SaveWay {
  replace,  ///< there is an ordinary file, or none yet: a new one takes its place, all or nothing
  through,  ///< there is a pipe or a device: the bytes are written into it
};

/// Decides how bytes are saved at a path, by what is there and not by how the path is spelt; links are followed. Fails
/// (environment), with what to do, when nothing may be written there: a folder, a file that is write-protected (for the
/// administrator too), a database such as an attempt store, or a file that belongs to one.
Result<SaveWay> find_save_way(const std::filesystem::path& path);

}  // namespace nc::platform
