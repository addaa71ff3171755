#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "practice/session/settings.hpp"
#include "support/diagnostic.hpp"
#include "support/result.hpp"

namespace nc::app {

/// Settings that were read, and what is wrong with their file. A value with a fault counts as its default, so that the
/// program starts all the same.
struct ReadSettings {
  practice::Settings settings;
  Diagnostics diagnostics;
};

/// Reads settings from the text of settings.toml. Diagnostics have the numbers NC0600 to NC0699. `path` is used in
/// them.
ReadSettings parse_settings(std::string_view text, const std::string& path);

/// Returns settings as the text of settings.toml. parse_settings() reads the same settings back.
std::string to_toml(const practice::Settings& settings);

/// Reads the settings from a file. Without that file the settings are the defaults; a file that cannot be read gives
/// the defaults and a warning.
ReadSettings load_settings(const std::filesystem::path& path);

/// Writes settings to a file, all or nothing, and makes its folder when there is none. A file with anything wrong in it
/// is left as it is: what somebody wrote there by hand would be lost, a trainee id for example. Fails (input) then, and
/// as platform::save_file() and platform::make_folder() do.
Result<void> save_settings(const std::filesystem::path& path, const practice::Settings& settings);

/// A change of the settings by the person.
struct SettingsChange {
  practice::Settings known;   ///< what the program last saw in the file; counts when the file is gone
  practice::Settings before;  ///< what the person changed
  practice::Settings wanted;  ///< what it was changed to
};

/// Writes what the person changed to the settings file, and nothing else: whatever else is there stays, and options
/// that count for this run only, such as --trainee, do not get into it. Returns what is in the file now. Fails as
/// save_settings() does.
Result<practice::Settings> save_change(const std::filesystem::path& path, const SettingsChange& change);

/// Notes in the settings file that the person has seen the welcome. The other settings in the file stay as they are, so
/// that options which count for this run only, such as --theme or --trainee, do not get into it. Fails as
/// save_settings() does.
Result<void> keep_welcome_seen(const std::filesystem::path& path);

}  // namespace nc::app
