#pragma once

#include <string>
#include <vector>

#include "practice/session/model.hpp"
#include "practice/session/update.hpp"

// One run of update(). Only the sources of this folder use this.

namespace nc::practice {

/// The work of one update(). Handlers change the model, give events and add effects; finish() makes the result of it.
struct Step {
  Model model;
  const Inputs& inputs;
  Effects effects;
  std::vector<record::Event> events;  ///< given in this step; they are sent together and so become durable together
  std::vector<record::Edition> editions{};  ///< given in this step, with the events that are answers to them
};

/// Applies an event to the attempt and adds it to the events of the step. Returns false, and changes nothing, when the
/// event does not follow in the attempt (see record::apply).
bool give(Step& step, record::Attempt& attempt, record::EventBody body);

/// Begins an attempt at the sitting's current case, with the id `id`, and gives its first event.
record::Attempt begin_case(Step& step, const record::AttemptId& id);

/// Adds the effect that assistive technology is told this.
void announce(Step& step, Announcement announcement);

/// Returns the case of an attempt. A model only holds attempts at cases of its content.
const cases::Case& case_of(const Model& model, const record::Attempt& attempt);

/// Returns how many visits the case of the attempt has.
int visit_count(const Model& model, const record::Attempt& attempt);

/// Returns true while the cases of an exam are being worked on; false once its result is shown.
bool exam_is_open(const Model& model);

/// Gives the events of the step the next ticket, and returns the result of update().
Updated finish(Step&& step);

}  // namespace nc::practice
