#pragma once

#include <optional>
#include <string>
#include <vector>

#include "practice/session/notice.hpp"
#include "practice/session/settings.hpp"

namespace nc::practice {

struct Model;

/// The settings, and what can be chosen.
struct SettingsScreen {
  Settings settings;
  std::vector<std::string> languages;     ///< languages that the program has texts in
  std::optional<LookAlike> look_alike{};  ///< who else may have been meant by the trainee id or the cohort
};

/// Returns the settings of the model.
SettingsScreen show_settings(const Model& model);

}  // namespace nc::practice
