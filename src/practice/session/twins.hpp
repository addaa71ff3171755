#pragma once

#include "practice/session/model.hpp"

// When two cases may be seen side by side. practice/screens/twins_screen makes what is shown then.

namespace nc::practice {

/// Returns true when both cases are in the library and were answered. Before that, the comparison would give the key
/// away.
bool can_compare(const Model& model, const TwinsPage& pair);

}  // namespace nc::practice
