#include "practice/screens/settings_screen.hpp"

#include "practice/session/model.hpp"

namespace nc::practice {

SettingsScreen show_settings(const Model& model) {
  return {model.settings, model.languages, find_look_alike(*model.names, model.settings)};
}

}  // namespace nc::practice
