#include "practice/screens/case_screen.hpp"

#include <algorithm>

#include "practice/screens/visit_parts.hpp"
#include "practice/session/answering.hpp"
#include "practice/session/grounds.hpp"
#include "practice/session/keeping.hpp"
#include "practice/session/step.hpp"

namespace nc::practice {
namespace {

void fill_patient(CaseScreen& screen, const cases::Case& the_case, std::size_t visit) {
  screen.case_id = the_case.id;
  screen.title = the_case.title;
  screen.regions = the_case.regions;
  screen.difficulty = the_case.difficulty;
  screen.visit = static_cast<int>(visit);
  screen.visit_count = static_cast<int>(the_case.visits.size());
  screen.patient = the_case.patient_summary;
  screen.target = the_case.session_target;
  screen.first_session = the_case.first_session;
  for (std::size_t earlier = 0; earlier < visit; ++earlier) {
    screen.earlier_hours.push_back(the_case.visits[earlier].hours);
    screen.earlier_words.push_back(the_case.visits[earlier].words);
  }
  screen.hours = the_case.visits[visit].hours;
  screen.words = the_case.visits[visit].words;
}

void fill_questions(CaseScreen& screen, const record::Attempt& attempt, const cases::Visit& visit,
                    const scoring::VisitAnswers& answers) {
  for (std::size_t at = 0; at < cases::topic_count; ++at) {
    const auto topic = static_cast<cases::Topic>(at);
    screen.asks.push_back({topic, answers.asked.count(topic) != 0});
  }
  for (const record::Asked& one : attempt.asked) {
    if (one.visit == screen.visit) {
      screen.transcript.push_back({one.topic, answers_about(visit, one.topic)});
    }
  }
  if (visit.symptoms.size() < 2) {
    return;
  }
  for (const cases::Symptom& one : visit.symptoms) {
    SymptomQuestion question{one.id, one.quote, std::nullopt};
    const auto given = answers.symptoms.find(one.id);
    if (given != answers.symptoms.end()) {
      question.given = given->second;
    }
    screen.symptoms.push_back(std::move(question));
  }
}

void fill_advice(CaseScreen& screen, const guidance::Guidance& guidance, const cases::VisitKey& key,
                 const scoring::VisitAnswers& answers) {
  for (const guidance::AdviceId& id : key.offered) {
    const guidance::AdviceItem* item = find_advice(guidance, id);
    if (item != nullptr) {
      screen.advice.push_back({id, item->text, answers.advice.count(id) != 0});
    }
  }
}

std::optional<std::int64_t> time_left_ms(const Model& model) {
  const Sitting& sitting = *model.sitting;
  if (sitting.time_limit_ms == 0) {
    return std::nullopt;
  }
  return std::clamp<std::int64_t>(sitting.time_limit_ms - sitting.passed_ms, 0, sitting.time_limit_ms);
}

}  // namespace

std::size_t shown_visit(const Model& model) {
  const record::Attempt& attempt = *model.attempt;
  const int last = visit_count(model, attempt) - 1;
  const int shown = model.stage == Stage::submitting ? attempt.visits_submitted - 1 : attempt.visits_submitted;
  return static_cast<std::size_t>(std::clamp(shown, 0, last));
}

CaseScreen show_case(const Model& model) {
  const record::Attempt& attempt = *model.attempt;
  const cases::Case& the_case = case_of(model, attempt);
  const std::size_t visit = shown_visit(model);
  const scoring::VisitAnswers answers = answers_of(attempt, visit);
  const guidance::Guidance& guidance = guidance_of(model, attempt);
  const cases::VisitKey key = cases::derive_visit(guidance, the_case, the_case.visits[visit]);
  CaseScreen screen;
  fill_patient(screen, the_case, visit);
  screen.mode = attempt.started.mode;
  screen.place = model.sitting->place;
  screen.sitting_size = model.sitting->queue.size();
  fill_questions(screen, attempt, the_case.visits[visit], answers);
  fill_advice(screen, guidance, key, answers);
  screen.decision = answers.decision;
  screen.certainty = answers.certainty;
  screen.can_take_back = !attempt.undoable.empty();
  screen.missing = missing_before_submit(model);
  screen.submitting = model.stage == Stage::submitting;
  screen.kept = all_kept(model);
  screen.time_left_ms = time_left_ms(model);
  return screen;
}

}  // namespace nc::practice
