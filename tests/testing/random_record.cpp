#include "testing/random_record.hpp"

#include <algorithm>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "support/random.hpp"
#include "testing/answer_sheets.hpp"
#include "testing/attempt_events.hpp"

namespace nc::testing {
namespace {

guidance::Urgency near_key(guidance::Urgency key, bool low) {
  const int place = static_cast<int>(key) + (low ? -1 : 1);
  return static_cast<guidance::Urgency>(std::clamp(place, 0, 3));
}

/// Surer where it is right, but not always.
std::optional<int> certainty_of(bool right, SeededRandom& random) {
  if (random.below(8) == 0) return std::nullopt;
  const auto level = static_cast<int>(random.below(3)) + 1;
  return right ? std::max(level, static_cast<int>(random.below(3)) + 1) : level;
}

void spoil(scoring::VisitAnswers& answers, const RecordShape& shape, unsigned right, SeededRandom& random) {
  const bool stays = random.below(100) < right;
  if (answers.decision && !stays) answers.decision = near_key(*answers.decision, random.below(100) < shape.low);
  answers.certainty = certainty_of(stays, random);
  for (auto& entry : answers.symptoms) {
    if (random.below(100) >= right) entry.second = near_key(entry.second, random.below(100) < shape.low);
  }
  if (!answers.advice.empty() && random.below(4) == 0) answers.advice.erase(answers.advice.begin());
}

}  // namespace

std::vector<std::vector<record::Event>> random_record(const library::Content& content, const RecordShape& shape) {
  SeededRandom random(shape.seed);
  std::vector<std::vector<record::Event>> record;
  const std::int64_t span_ms = std::int64_t{shape.days} * 86'400'000;
  for (int at = 0; at < shape.attempts; ++at) {
    const library::CaseCard& card = content.catalogue[random.below(content.catalogue.size())];
    const cases::Case& the_case = *library::find_case(content, cases::CaseId(std::string(card.id)));
    const unsigned right = shape.right + shape.gain * static_cast<unsigned>(at) / static_cast<unsigned>(shape.attempts);
    scoring::AnswerSheet sheet{the_case.id, right_sheet(content.guidance, the_case)};
    for (scoring::VisitAnswers& visit : sheet.visits)
      spoil(visit, shape, right, random);
    record::Started started = started_at_case(content, the_case);
    started.trainee = record::TraineeId();
    started.cohort.clear();
    started.sitting = record::SittingId("sitting-" + std::to_string(at));
    const std::int64_t start = shape.now.ms - span_ms + span_ms * (at + 1) / shape.attempts - 120'000;
    EventWriter writer("attempt-" + std::to_string(shape.seed) + "-" + std::to_string(at), std::move(started), start);
    for (std::size_t visit = 0; visit < sheet.visits.size(); ++visit) {
      writer.answer(static_cast<int>(visit), sheet.visits[visit]);
      writer.add(record::VisitSubmitted{static_cast<int>(visit)});
      writer.add(record::Continued{static_cast<int>(visit)});
    }
    record.push_back(writer.events());
  }
  return record;
}

record::SharedPast past_of(const library::Content& content, const RecordShape& shape) {
  auto past = std::make_shared<std::vector<record::PastAttempt>>();
  for (const auto& events : random_record(content, shape)) {
    if (const auto attempt = record::replay(events)) {
      const cases::Case& the_case = *library::find_case(content, attempt->started.case_id);
      if (auto one = record::past_attempt_of(content.guidance, the_case, *attempt)) past->push_back(*std::move(one));
    }
  }
  return past;
}

}  // namespace nc::testing
