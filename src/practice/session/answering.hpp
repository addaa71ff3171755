#pragma once

#include <vector>

#include "practice/session/model.hpp"

namespace nc::practice {

/// Returns the reports whose urgency is asked after these answers, in the order of the case: what the patient says
/// first, and what was heard by asking. Nothing when the visit asks for the decision alone (see scoring::asks_reports).
std::vector<const cases::Symptom*> listed_reports(const guidance::Guidance& guidance, const cases::Visit& visit,
                                                  const scoring::VisitAnswers& answers);

/// Returns what is still missing before Submit; nothing when the visit can be submitted, and when no visit is being
/// worked on.
Missing missing_before_submit(const Model& model);

}  // namespace nc::practice
