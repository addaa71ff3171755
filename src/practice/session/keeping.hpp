#pragma once

#include "practice/session/model.hpp"

namespace nc::practice {

/// True when every event given so far is durable.
bool all_kept(const Model& model);

}  // namespace nc::practice
