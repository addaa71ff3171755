#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/command.hpp"
#include "support/result.hpp"

namespace nc::app {

// Where files are kept, as the environment of the context says. The functions fail (environment) when it names no
// absolute path. What the folders hold is said in platform/files/paths.hpp.

/// Returns the folder of the person's data, such as the record.
Result<std::filesystem::path> data_folder_of(const CommandContext& context);
/// Returns the folder of the settings.
Result<std::filesystem::path> config_folder_of(const CommandContext& context);
/// Returns the folder of files that can be made again, such as the indexes of libraries.
Result<std::filesystem::path> cache_folder_of(const CommandContext& context);

/// Returns where the store of the record is: `wanted` when it is given, or else attempts.db in the data folder.
Result<std::string> store_path_of(const std::optional<std::string>& wanted, const CommandContext& context);

}  // namespace nc::app
