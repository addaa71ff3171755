#pragma once

#include <filesystem>
#include <optional>
#include <string>

#include "support/result.hpp"

namespace nc::platform {

/// The environment variables that decide where files are kept. A variable that is not set or empty is nothing here.
struct Environment {
  std::optional<std::string> home;                           ///< HOME
  std::optional<std::string> xdg_data_home;                  ///< XDG_DATA_HOME
  std::optional<std::string> xdg_config_home;                ///< XDG_CONFIG_HOME
  std::optional<std::string> xdg_cache_home = std::nullopt;  ///< XDG_CACHE_HOME
};

/// Returns the variables that are in `block`: strings `NAME=value` that end with a null pointer, as main() receives
/// them. There are none in a null `block`.
Environment environment_of(const char* const* block);

/// Returns where the person's data is kept: `$XDG_DATA_HOME/needlecase`, or else `$HOME/.local/share/needlecase`. A
/// path that is not absolute is ignored, as the XDG base directory specification asks. The folder need not exist yet.
/// Fails (environment) when neither variable holds an absolute path.
Result<std::filesystem::path> data_folder(const Environment& environment);

/// Returns where the settings are kept: `$XDG_CONFIG_HOME/needlecase`, or else `$HOME/.config/needlecase`. The rest is
/// as with data_folder().
Result<std::filesystem::path> config_folder(const Environment& environment);

/// Returns where files are kept that can be made again: `$XDG_CACHE_HOME/needlecase`, or else
/// `$HOME/.cache/needlecase`. The rest is as with data_folder().
Result<std::filesystem::path> cache_folder(const Environment& environment);

/// Returns the folder of the running program, with symbolic links resolved. Fails (environment) where there is no
/// /proc.
Result<std::filesystem::path> executable_folder();

/// Returns the folder `share/needlecase` beside the folder of the program, as an installed program has it
/// (`…/bin`, `…/share/needlecase`). Returns nothing when there is none, as in a build folder; the program then uses the
/// files that were compiled into it.
std::optional<std::filesystem::path> shared_folder(const std::filesystem::path& executable_folder);

}  // namespace nc::platform
