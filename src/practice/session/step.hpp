#pragma once

#include <string>
#include <vector>

#include "practice/session/model.hpp"
#include "practice/session/update.hpp"

// One run of update(): the model being changed, and the events and effects it gives rise to. Only for the sources of
// this folder.

namespace nc::practice {

/// The work of one update(). Handlers change `model` and give events; finish() turns it into what update() returns.
struct Step {
  Model model;
  const Inputs& inputs;
  Effects effects;
  std::vector<record::Event> events;  ///< given in this step; sent as one batch, so that they become durable together
};

/// Adds an event to the attempt and to the batch. False, and nothing happened, when the event does not fit.
bool give(Step& step, record::Attempt& attempt, record::EventBody body);

/// Begins the attempt at the sitting's place, with `id`, and gives its first event.
record::Attempt begin_case(Step& step, const record::AttemptId& id);

/// Tells assistive technology.
void announce(Step& step, Announcement announcement);

/// The case of an attempt. Attempts in a model are always at cases of its content.
const cases::Case& case_of(const Model& model, const record::Attempt& attempt);

/// How many visits the attempt's case has.
int visit_count(const Model& model, const record::Attempt& attempt);

/// True while an exam's cases are being worked; false once its result is shown.
bool exam_is_open(const Model& model);

/// Adds the batch with its ticket and hands everything over.
Updated finish(Step&& step);

}  // namespace nc::practice
