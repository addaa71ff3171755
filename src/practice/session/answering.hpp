#pragma once

#include "practice/session/model.hpp"

namespace nc::practice {

/// What is still missing before Submit; nothing when it can be submitted, or when no visit is being answered.
Missing missing_before_submit(const Model& model);

}  // namespace nc::practice
