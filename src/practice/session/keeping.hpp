#pragma once

#include "practice/session/model.hpp"

namespace nc::practice {

/// Returns true when every event that was given to the store is durable.
bool all_kept(const Model& model);

}  // namespace nc::practice
