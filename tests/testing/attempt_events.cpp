#include "testing/attempt_events.hpp"

#include <utility>

namespace nc::testing {

EventWriter::EventWriter(const std::string& attempt, record::Started started, std::int64_t start_ms)
    : attempt_(attempt),
      now_ms_(start_ms) {
  add(std::move(started));
}

void EventWriter::add(record::EventBody body) {
  events_.push_back({attempt_, static_cast<std::int64_t>(events_.size()) + 1, UtcTime{now_ms_}, std::move(body)});
  now_ms_ += 1000;
}

void EventWriter::answer(int visit, const scoring::VisitAnswers& answers) {
  for (const cases::Topic topic : answers.asked)
    add(record::Asked{visit, topic});
  for (const auto& symptom : answers.symptoms) {
    add(record::SymptomClassified{visit, symptom.first, symptom.second});
  }
  if (answers.decision) add(record::Decided{visit, *answers.decision});
  for (const guidance::AdviceId& id : answers.advice)
    add(record::AdviceChosen{visit, id});
  if (answers.certainty) add(record::CertaintyGiven{visit, *answers.certainty});
}

record::Started started_at_case(const library::Content& content, const cases::Case& the_case) {
  record::Started started;
  started.sitting = record::SittingId("a-sitting");
  started.trainee = record::TraineeId("=trainee");
  started.cohort = "cohort, \"late\"";
  started.case_id = the_case.id;
  started.case_hash = the_case.hash;
  started.guidance_hash = content.guidance.hash;
  started.seed = 18446744073709551615ULL;
  started.queue = {the_case.id};
  return started;
}

std::vector<record::Edition> editions_of(const library::Content& content, const cases::Case& the_case) {
  std::vector<record::Edition> editions;
  if (auto edition = record::edition_of(content.guidance)) editions.push_back(*std::move(edition));
  if (auto edition = record::edition_of(the_case)) editions.push_back(*std::move(edition));
  return editions;
}

std::vector<record::Event> attempt_events(const std::string& attempt, const library::Content& content,
                                          const cases::Case& the_case, const scoring::AnswerSheet& sheet,
                                          std::int64_t start_ms) {
  record::Started started = started_at_case(content, the_case);
  started.sitting = record::SittingId("sitting-of-" + attempt);
  EventWriter writer(attempt, std::move(started), start_ms);
  for (std::size_t i = 0; i < sheet.visits.size(); ++i) {
    writer.answer(static_cast<int>(i), sheet.visits[i]);
    writer.add(record::VisitSubmitted{static_cast<int>(i)});
  }
  return writer.events();
}

}  // namespace nc::testing
