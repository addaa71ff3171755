#pragma once

#include "practice/session/model.hpp"

namespace nc::practice {

/// Returns what is still missing before Submit; nothing when the visit can be submitted, and when no visit is being
/// worked on.
Missing missing_before_submit(const Model& model);

}  // namespace nc::practice
