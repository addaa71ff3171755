#pragma once

#include <string>
#include <utility>
#include <vector>

#include <rapidcheck.h>

#include "record/past_attempt.hpp"

// Past attempts written down in a line each, or drawn at random, without playing a case.

namespace nc::record {

inline constexpr std::int64_t ms_a_day = 86'400'000;

/// Noon of a day, counted from an arbitrary one.
inline UtcTime noon_of(int day) {
  return UtcTime{(20'000 + day) * ms_a_day + ms_a_day / 2};
}

/// What is written down of an attempt with one visit.
struct Line {
  std::string case_id;
  int day = 0;
  bool right = true;
  int certainty = 3;
  guidance::Urgency key = guidance::Urgency::monitor;
  scoring::Outcome outcome = scoring::Outcome::safe;
};

inline PastAttempt past_attempt(const Line& line) {
  PastAttempt attempt;
  attempt.case_id = cases::CaseId(line.case_id);
  attempt.submitted_at = noon_of(line.day);
  attempt.answers.visits.emplace_back();
  attempt.answers.visits.front().certainty = line.certainty;
  scoring::VisitScore visit;
  visit.outcome = line.outcome;
  if (line.key != guidance::Urgency::not_covered) visit.decision_credit = line.right ? 1 : 0;
  scoring::Item decision;
  decision.key = guidance::to_text(line.key);
  visit.items.push_back(std::move(decision));
  attempt.score.outcome = line.outcome;
  attempt.score.visits.push_back(std::move(visit));
  return attempt;
}

inline std::vector<PastAttempt> past_attempts(const std::vector<Line>& lines) {
  std::vector<PastAttempt> attempts;
  for (const Line& line : lines)
    attempts.push_back(past_attempt(line));
  return attempts;
}

/// Attempts at a few cases over some years, oldest first; a case is an emergency always or never.
inline rc::Gen<std::vector<PastAttempt>> any_past() {
  return rc::gen::exec([] {
    using guidance::Urgency;
    std::vector<PastAttempt> attempts;
    int day = 0;
    const int count = *rc::gen::inRange(0, 60);
    for (int made = 0; made < count; ++made) {
      const int number = *rc::gen::inRange(0, 8);
      Line line;
      line.case_id = "case-" + std::to_string(number);
      line.day = day += *rc::gen::inRange(0, 40);
      line.right = *rc::gen::inRange(0, 4) != 0;
      line.certainty = *rc::gen::inRange(1, 4);
      line.key = number < 3 ? Urgency::emergency : number == 7 ? Urgency::not_covered : Urgency::contact;
      if (!line.right)
        line.outcome = line.key == Urgency::emergency ? scoring::Outcome::critical_miss : scoring::Outcome::unsafe;
      attempts.push_back(past_attempt(line));
    }
    return attempts;
  });
}

}  // namespace nc::record
