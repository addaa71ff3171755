#pragma once

#include "practice/session/model.hpp"

// When two cases may be seen side by side. What is shown then is made in practice/screens/twins_screen.

namespace nc::practice {

/// True when both cases are in the library and were answered: before, the comparison would give the key away.
bool can_compare(const Model& model, const TwinsPage& pair);

}  // namespace nc::practice
