#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "app/command.hpp"
#include "support/result.hpp"

namespace nc::app {

/// `$XDG_DATA_HOME/needlecase`, `$XDG_CONFIG_HOME/needlecase` and `$XDG_CACHE_HOME/needlecase` as the context's
/// environment says; fails when it names no absolute path.
Result<std::filesystem::path> data_folder_of(const CommandContext& context);
Result<std::filesystem::path> config_folder_of(const CommandContext& context);
Result<std::filesystem::path> cache_folder_of(const CommandContext& context);

/// Path of the attempt store: `wanted` when given, else attempts.db in the data folder.
Result<std::string> store_path_of(const std::optional<std::string>& wanted, const CommandContext& context);

}  // namespace nc::app
