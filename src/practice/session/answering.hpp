#pragma once

#include <vector>

#include "practice/session/model.hpp"

namespace nc::practice {

/// What is still missing before Submit, in words ('Decide what the patient should do'); empty when it can be submitted.
std::vector<Phrase> missing_before_submit(const Model& model);

}  // namespace nc::practice
