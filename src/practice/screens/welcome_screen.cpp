#include "practice/screens/welcome_screen.hpp"

#include "practice/session/model.hpp"

namespace nc::practice {

WelcomeScreen show_welcome(const Model& model) {
  return {model.filter.regions, library::count_cases(*model.content, cases::CaseUse::practice),
          model.content->guidance.documents.size(), reading_of(model), find_look_alike(*model.names, model.settings)};
}

}  // namespace nc::practice
