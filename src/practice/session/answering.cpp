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

/// The reports of the visit that is being worked on.
std::vector<const cases::Symptom*> current_reports(const Model& model, const scoring::VisitAnswers& answers) {
  return listed_reports(guidance_of(model, *model.attempt), current_visit(model), answers);
}

std::size_t open_reports(const Model& model, const scoring::VisitAnswers& answers) {
  const std::vector<const cases::Symptom*> listed = current_reports(model, answers);
  return static_cast<std::size_t>(std::count_if(listed.begin(), listed.end(), [&answers](const cases::Symptom* one) {
    return answers.symptoms.count(one->id) == 0;
  }));
}

}  // namespace

std::vector<const cases::Symptom*> listed_reports(const guidance::Guidance& guidance, const cases::Visit& visit,
                                                  const scoring::VisitAnswers& answers) {
  std::vector<const cases::Symptom*> listed;
  if (!scoring::asks_reports(guidance, visit)) {
    return listed;
  }
  for (const cases::Symptom& report : visit.symptoms) {
    if (is_heard(report, answers)) {
      listed.push_back(&report);
    }
  }
  return listed;
}

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
  const scoring::VisitAnswers answers = record::current_answers(attempt);
  const std::vector<const cases::Symptom*> listed = current_reports(step.model, answers);
  const bool known = std::any_of(listed.begin(), listed.end(),
                                 [&action](const cases::Symptom* one) { return one->id == action.symptom; });
  if (!known) {
    return;
  }
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
  const guidance::Guidance& guidance = guidance_of(step.model, attempt);
  const auto key = cases::derive_visit(guidance, case_of(step.model, attempt), current_visit(step.model));
  if (std::find(key.offered.begin(), key.offered.end(), action.advice) == key.offered.end()) {
    return;
  }
  const scoring::VisitAnswers answers = record::current_answers(attempt);
  if (answers.advice.count(action.advice) != 0) {
    give(step, attempt, record::AdviceDropped{attempt.visits_submitted, action.advice});
  } else if (can_choose_more(guidance, answers)) {
    give(step, attempt, record::AdviceChosen{attempt.visits_submitted, action.advice});
  } else {
    step.model.notice = AdviceIsFull{guidance.sheet->most_chosen};
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
  return {open_reports(model, answers), !answers.decision};
}

}  // namespace nc::practice
