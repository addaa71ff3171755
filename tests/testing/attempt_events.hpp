#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "library/content.hpp"
#include "record/edition.hpp"
#include "record/event.hpp"
#include "scoring/answers.hpp"

// Makes the events of a trainee who gives certain answers and submits each visit.

namespace nc::testing {

/// Writes the events of one attempt. Each comes a second after the one before.
class EventWriter {
 public:
  /// Begins the attempt with the id `attempt` at `start_ms`, in milliseconds since 1970.
  EventWriter(const std::string& attempt, record::Started started, std::int64_t start_ms);

  /// Adds one event.
  void add(record::EventBody body);
  /// Adds the events of all answers to a visit, which counts from 0. It does not submit the visit.
  void answer(int visit, const scoring::VisitAnswers& answers);

  const std::vector<record::Event>& events() const { return events_; }

 private:
  record::AttemptId attempt_;
  std::int64_t now_ms_;
  std::vector<record::Event> events_;
};

/// Returns the beginning of an attempt at this case, with a value in every field.
record::Started started_at_case(const library::Content& content, const cases::Case& the_case);

/// Returns what an attempt at this case is an answer to, as a store keeps it with the events.
std::vector<record::Edition> editions_of(const library::Content& content, const cases::Case& the_case);

/// Returns the events of a finished attempt, in which every visit of the sheet is answered and submitted.
std::vector<record::Event> attempt_events(const std::string& attempt, const library::Content& content,
                                          const cases::Case& the_case, const scoring::AnswerSheet& sheet,
                                          std::int64_t start_ms);

}  // namespace nc::testing
