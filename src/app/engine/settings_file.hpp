#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "practice/session/settings.hpp"
#include "support/diagnostic.hpp"
#include "support/result.hpp"

namespace nc::app {

/// Settings as read, with what was wrong in the file. A faulty value falls back to its default, so that the program
/// starts anyway.
struct ReadSettings {
  practice::Settings settings;
  Diagnostics diagnostics;
};

/// Text of settings.toml to settings. Diagnostics NC0600 to NC0699.
ReadSettings parse_settings(std::string_view text, const std::string& path);

/// Settings as the text of settings.toml; parse_settings reads the same back.
std::string to_toml(const practice::Settings& settings);

/// Reads `path`; without the file the defaults.
ReadSettings load_settings(const std::filesystem::path& path);

/// Writes the whole file at once, making its folder when needed.
Result<void> save_settings(const std::filesystem::path& path, const practice::Settings& settings);

/// Notes in `path` that the welcome was seen. What else the file says stays; what only this run was told (theme,
/// trainee) does not get in.
Result<void> keep_welcome_seen(const std::filesystem::path& path);

}  // namespace nc::app
