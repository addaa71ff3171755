#pragma once

#include <cstdint>

#include "practice/session/action.hpp"
#include "practice/session/model.hpp"
#include "support/moment.hpp"

namespace nc::practice {

/// Holds what update() needs from outside, so that it stays pure: the time, unused ids and a seed.
struct Inputs {
  UtcTime now;
  record::AttemptId fresh_attempt;  ///< not used by any attempt before
  record::SittingId fresh_sitting;  ///< not used by any sitting before
  std::uint64_t fresh_seed = 0;     ///< drawn at random by the app
  BootTime since_boot{};            ///< `now` by the clock that nobody can set; empty where there is none

  Moment moment() const { return {now, since_boot}; }
};

/// Holds what comes of an action: the new model, and what the app must do.
struct Updated {
  Model model;
  Effects effects;
};

/// Applies one action to a model and returns the new one. An action that makes no sense now, such as an answer when no
/// visit is open, changes nothing.
Updated update(const Model& model, const Action& action, const Inputs& inputs);

}  // namespace nc::practice
