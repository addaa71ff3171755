#include "practice/screens/settings_screen.hpp"

#include "practice/session/model.hpp"

namespace nc::practice {

SettingsScreen show_settings(const Model& model) {
  return {model.settings, model.languages};
}

}  // namespace nc::practice
