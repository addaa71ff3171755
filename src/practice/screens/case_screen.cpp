#include "practice/screens/case_screen.hpp"

#include <algorithm>
#include <utility>

#include "cases/said/quotation.hpp"
#include "cases/said/topic_answers.hpp"
#include "practice/screens/visit_parts.hpp"
#include "practice/session/answering.hpp"
#include "practice/session/grounds.hpp"
#include "practice/session/keeping.hpp"
#include "practice/session/step.hpp"
#include "support/text.hpp"

namespace nc::practice {
namespace {

/// One visit of an open attempt, with everything that its screen is made of.
struct WorkedVisit {
  const record::Attempt& attempt;
  const guidance::Guidance& guidance;
  const cases::Case& the_case;
  std::size_t number = 0;
  const cases::Visit& visit;
  scoring::VisitAnswers answers;
  std::vector<const cases::Symptom*> reports;  ///< those heard so far, in the order in which they were
};

/// The reports in the order in which they were heard, so that one that comes later never moves those before it.
std::vector<const cases::Symptom*> in_order_heard(std::vector<const cases::Symptom*> reports,
                                                  const record::Attempt& attempt, std::size_t visit) {
  const auto place = [&](const cases::Symptom* report) {
    if (!report->heard) return std::ptrdiff_t{-1};
    const auto asked = std::find_if(attempt.asked.begin(), attempt.asked.end(), [&](const record::Asked& one) {
      return one.visit == static_cast<int>(visit) && one.topic == *report->heard;
    });
    return asked - attempt.asked.begin();
  };
  std::stable_sort(reports.begin(), reports.end(), [&place](const cases::Symptom* one, const cases::Symptom* other) {
    return place(one) < place(other);
  });
  return reports;
}

/// What the patient said under a topic, or first (nothing), with the reports that are quoted from it.
Said said_words(const WorkedVisit& worked, std::string_view words, std::optional<cases::Topic> heard) {
  Said said{std::string(trim(words)), {}};
  for (const cases::Symptom* report : worked.reports) {
    if (report->heard != heard) continue;
    if (const auto range = cases::find_quotation(said.words, report->quote)) said.reports.push_back(*range);
  }
  return said;
}

void fill_patient(CaseScreen& screen, const WorkedVisit& worked) {
  const cases::Case& the_case = worked.the_case;
  screen.case_id = the_case.id;
  screen.regions = the_case.regions;
  screen.visit = static_cast<int>(worked.number);
  screen.visit_count = static_cast<int>(the_case.visits.size());
  screen.patient = the_case.patient_summary;
  screen.target = the_case.session_target;
  screen.first_session = the_case.first_session;
  for (std::size_t earlier = 0; earlier < worked.number; ++earlier) {
    screen.earlier_hours.push_back(the_case.visits[earlier].hours);
    screen.earlier_words.push_back(the_case.visits[earlier].words);
  }
  screen.hours = worked.visit.hours;
  screen.said = said_words(worked, worked.visit.words, std::nullopt);
}

TranscriptLine transcript_line(const WorkedVisit& worked, cases::Topic topic) {
  TranscriptLine line{topic, {}};
  for (const std::string& answer : cases::answers_about(worked.guidance, worked.the_case, worked.visit, topic)) {
    line.answers.push_back(said_words(worked, answer, topic));
  }
  return line;
}

void fill_questions(CaseScreen& screen, const WorkedVisit& worked) {
  for (std::size_t at = 0; at < cases::topic_count; ++at) {
    const auto topic = static_cast<cases::Topic>(at);
    screen.asks.push_back({topic, worked.answers.asked.count(topic) != 0});
  }
  for (const record::Asked& one : worked.attempt.asked) {
    if (one.visit == screen.visit) screen.transcript.push_back(transcript_line(worked, one.topic));
  }
  // Where one report is enough to be asked, the question stands at every visit, so that it tells nothing.
  screen.asks_reports =
      worked.guidance.scoring.symptoms_asked_from <= 1 || scoring::asks_reports(worked.guidance, worked.visit);
  for (const cases::Symptom* report : worked.reports) {
    SymptomQuestion question{report->id, report->quote, std::nullopt};
    const auto given = worked.answers.symptoms.find(report->id);
    if (given != worked.answers.symptoms.end()) question.given = given->second;
    screen.symptoms.push_back(std::move(question));
  }
}

void add_advice(CaseScreen& screen, const WorkedVisit& worked, const std::vector<guidance::AdviceId>& ids,
                std::string heading) {
  for (const guidance::AdviceId& id : ids) {
    const guidance::AdviceItem* item = find_advice(worked.guidance, id);
    if (item == nullptr) continue;
    const bool chosen = worked.answers.advice.count(id) != 0;
    screen.advice_chosen += chosen ? 1U : 0U;
    screen.advice.push_back({id, item->text, chosen, std::exchange(heading, {})});
  }
}

void fill_advice(CaseScreen& screen, const WorkedVisit& worked) {
  const cases::VisitKey key = cases::derive_visit(worked.guidance, worked.the_case, worked.visit);
  if (worked.guidance.sheet) screen.most_advice = worked.guidance.sheet->most_chosen;
  if (key.sheet.empty()) add_advice(screen, worked, key.offered, {});
  for (const guidance::SheetGroup& group : key.sheet) {
    add_advice(screen, worked, group.items, group.heading);
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
  const guidance::Guidance& guidance = guidance_of(model, attempt);
  const std::size_t number = shown_visit(model);
  const cases::Visit& visit = the_case.visits[number];
  const scoring::VisitAnswers answers = answers_of(attempt, number);
  const WorkedVisit worked{attempt,
                           guidance,
                           the_case,
                           number,
                           visit,
                           answers,
                           in_order_heard(listed_reports(guidance, visit, answers), attempt, number)};
  CaseScreen screen;
  fill_patient(screen, worked);
  screen.mode = attempt.started.mode;
  if (screen.mode != record::Mode::exam) screen.title = the_case.title;
  screen.place = model.sitting->place;
  screen.sitting_size = model.sitting->queue.size();
  fill_questions(screen, worked);
  fill_advice(screen, worked);
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
