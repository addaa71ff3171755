#include "practice/session/action.hpp"

namespace nc::practice {

Action::Action() = default;
Action::~Action() = default;
Action::Action(const Action& other) = default;
Action::Action(Action&& other) noexcept = default;
Action& Action::operator=(const Action& other) = default;
Action& Action::operator=(Action&& other) noexcept = default;

}  // namespace nc::practice
