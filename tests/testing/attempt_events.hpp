#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "library/content.hpp"
#include "record/event.hpp"
#include "scoring/answers.hpp"

// The events that a trainee leaves who gives exactly these answers and submits each visit.

namespace nc::testing {

class EventWriter {
 public:
  EventWriter(const std::string& attempt, record::Started started, std::int64_t start_ms);

  /// One event, a second after the one before.
  void add(record::EventBody body);
  void answer(int visit, const scoring::VisitAnswers& answers);

  const std::vector<record::Event>& events() const { return events_; }

 private:
  record::AttemptId attempt_;
  std::int64_t now_ms_;
  std::vector<record::Event> events_;
};

/// The beginning of an attempt at this case, with every field of it filled.
record::Started started_at_case(const library::Content& content, const cases::Case& the_case);

/// A finished attempt: every visit of the sheet answered and submitted.
std::vector<record::Event> attempt_events(const std::string& attempt, const library::Content& content,
                                          const cases::Case& the_case, const scoring::AnswerSheet& sheet,
                                          std::int64_t start_ms);

}  // namespace nc::testing
