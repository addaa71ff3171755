#include "practice/session/answering.hpp"

#include <algorithm>
#include <utility>

#include "practice/session/grounds.hpp"
#include "practice/session/handlers.hpp"
#include "practice/session/notice.hpp"
#include "practice/session/sitting_flow.hpp"
#include "support/text.hpp"

namespace nc::practice {
namespace {

using guidance::Urgency;

/// True while the visit of the open attempt can be answered.
bool is_answering(const Model& model) {
  return model.pages.shows<AttemptPage>() && model.attempt && model.stage == Stage::working && !model.attempt->ended;
}

const cases::Visit& current_visit(const Model& model) {
  return case_of(model, *model.attempt).visits[static_cast<std::size_t>(model.attempt->visits_submitted)];
}

/// Four answers are offered; 'not covered' is a key, never an answer.
bool is_offered(Urgency urgency) {
  return urgency <= Urgency::emergency;
}

/// Symptoms are asked for from two on: one alone would only ask the decision again (scoring contract).
bool asks_symptoms(const cases::Visit& visit) {
  return visit.symptoms.size() >= 2;
}

std::size_t open_reports(const cases::Visit& visit, const scoring::VisitAnswers& answers) {
  if (!asks_symptoms(visit)) {
    return 0;
  }
  return static_cast<std::size_t>(
      std::count_if(visit.symptoms.begin(), visit.symptoms.end(),
                    [&answers](const cases::Symptom& one) { return answers.symptoms.count(one.id) == 0; }));
}

}  // namespace

void handle(Step& step, const AskAbout& action) {
  if (!is_answering(step.model)) {
    return;
  }
  record::Attempt& attempt = *step.model.attempt;
  give(step, attempt, record::Asked{attempt.visits_submitted, action.topic});
}

void handle(Step& step, const Classify& action) {
  if (!is_answering(step.model) || !is_offered(action.urgency)) {
    return;
  }
  record::Attempt& attempt = *step.model.attempt;
  const cases::Visit& visit = current_visit(step.model);
  const bool known = std::any_of(visit.symptoms.begin(), visit.symptoms.end(),
                                 [&action](const cases::Symptom& one) { return one.id == action.symptom; });
  if (!known || !asks_symptoms(visit)) {
    return;
  }
  const scoring::VisitAnswers answers = record::current_answers(attempt);
  const auto given = answers.symptoms.find(action.symptom);
  if (given != answers.symptoms.end() && given->second == action.urgency) {
    return;
  }
  give(step, attempt, record::SymptomClassified{attempt.visits_submitted, action.symptom, action.urgency});
}

void handle(Step& step, const Decide& action) {
  if (!is_answering(step.model) || !is_offered(action.urgency)) {
    return;
  }
  record::Attempt& attempt = *step.model.attempt;
  if (record::current_answers(attempt).decision == action.urgency) {
    return;
  }
  give(step, attempt, record::Decided{attempt.visits_submitted, action.urgency});
}

void handle(Step& step, const ToggleAdvice& action) {
  if (!is_answering(step.model)) {
    return;
  }
  record::Attempt& attempt = *step.model.attempt;
  const auto key =
      cases::derive_visit(guidance_of(step.model, attempt), case_of(step.model, attempt), current_visit(step.model));
  if (std::find(key.offered.begin(), key.offered.end(), action.advice) == key.offered.end()) {
    return;
  }
  if (record::current_answers(attempt).advice.count(action.advice) == 0) {
    give(step, attempt, record::AdviceChosen{attempt.visits_submitted, action.advice});
  } else {
    give(step, attempt, record::AdviceDropped{attempt.visits_submitted, action.advice});
  }
}

void handle(Step& step, const GiveCertainty& action) {
  if (!is_answering(step.model)) {
    return;
  }
  record::Attempt& attempt = *step.model.attempt;
  if (record::current_answers(attempt).certainty == action.certainty) {
    return;
  }
  give(step, attempt, record::CertaintyGiven{attempt.visits_submitted, action.certainty});
}

void handle(Step& step, const TakeBack&) {
  if (!is_answering(step.model)) {
    return;
  }
  record::Attempt& attempt = *step.model.attempt;
  give(step, attempt, record::TakenBack{attempt.visits_submitted});
}

void handle(Step& step, const Submit&) {
  Model& model = step.model;
  if (!is_answering(model)) {
    return;
  }
  if (const Missing missing = missing_before_submit(model); !is_complete(missing)) {
    model.notice = BeforeSubmit{missing};
    return;
  }
  give(step, *model.attempt, record::VisitSubmitted{model.attempt->visits_submitted});
  model.stage = Stage::submitting;
  announce(step, PlainAnnouncement::submitted);
  if (model.keeping.going_on_unkept) {
    settle_submission(step);
  }
}

Missing missing_before_submit(const Model& model) {
  if (!model.attempt || model.stage != Stage::working || model.attempt->ended) {
    return {};
  }
  const scoring::VisitAnswers answers = record::current_answers(*model.attempt);
  return {open_reports(current_visit(model), answers), !answers.decision};
}

}  // namespace nc::practice
