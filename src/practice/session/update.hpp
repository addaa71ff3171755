#pragma once

#include <cstdint>

#include "practice/session/action.hpp"
#include "practice/session/model.hpp"

namespace nc::practice {

/// What comes from outside with every action: the clock and fresh names, so that update() stays pure.
struct Inputs {
  UtcTime now;
  record::AttemptId fresh_attempt;  ///< never used before
  record::SittingId fresh_sitting;  ///< never used before
  std::uint64_t fresh_seed = 0;
};

/// A new model and what to do.
struct Updated {
  Model model;
  Effects effects;
};

/// Applies one action. An action that makes no sense now (an answer without an open visit) changes nothing.
Updated update(const Model& model, const Action& action, const Inputs& inputs);

}  // namespace nc::practice
