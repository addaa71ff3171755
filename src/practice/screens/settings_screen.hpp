#pragma once

#include <string>
#include <vector>

#include "practice/session/settings.hpp"

namespace nc::practice {

struct Model;

/// The settings as they are.
struct SettingsScreen {
  Settings settings;
  std::vector<std::string> languages;  ///< that can be chosen
};

/// The settings of the model.
SettingsScreen show_settings(const Model& model);

}  // namespace nc::practice
