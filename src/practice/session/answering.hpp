#pragma once

#include <vector>

#include "practice/session/model.hpp"

namespace nc::practice {

/// Returns what is still missing before Submit, in words ('Decide what the patient should do'). Empty when the visit
/// can be submitted, and when no visit is being worked on.
std::vector<Phrase> missing_before_submit(const Model& model);

}  // namespace nc::practice
