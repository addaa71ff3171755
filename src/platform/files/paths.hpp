#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "support/result.hpp"

namespace nc::platform {

/// The environment variables that decide where things are. Nothing for a variable that is not set; an empty one counts
/// as not set.
struct Environment {
  std::optional<std::string> home;                           ///< HOME
  std::optional<std::string> xdg_data_home;                  ///< XDG_DATA_HOME
  std::optional<std::string> xdg_config_home;                ///< XDG_CONFIG_HOME
  std::optional<std::string> xdg_cache_home = std::nullopt;  ///< XDG_CACHE_HOME
};

/// Picks the variables out of a block like the one main() receives: `NAME=value` strings, closed by a null pointer. A
/// null `block` gives an empty environment.
Environment environment_of(const char* const* block);

/// Where the person's data is kept: `$XDG_DATA_HOME/needlecase`, else `$HOME/.local/share/needlecase`. The XDG base
/// directory specification asks to ignore a path that is not absolute. The folder need not exist yet. Fails
/// (environment) when the variables name no absolute path.
Result<std::filesystem::path> data_folder(const Environment& environment);

/// Where the settings are kept: `$XDG_CONFIG_HOME/needlecase`, else `$HOME/.config/needlecase`. As data_folder().
Result<std::filesystem::path> config_folder(const Environment& environment);

/// Where is kept what can be made again: `$XDG_CACHE_HOME/needlecase`, else `$HOME/.cache/needlecase`. As
/// data_folder().
Result<std::filesystem::path> cache_folder(const Environment& environment);

/// The folder of the running program, with symbolic links resolved. Fails (environment) without /proc.
Result<std::filesystem::path> executable_folder();

/// `share/needlecase` of the installed tree that holds `executable_folder` as its `bin`, wherever that tree was moved;
/// nothing when there is no such folder, as in a build folder: the program then uses what was compiled into it.
std::optional<std::filesystem::path> shared_folder(const std::filesystem::path& executable_folder);

}  // namespace nc::platform
