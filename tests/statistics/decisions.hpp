#pragma once

#include <string>
#include <vector>

#include <rapidcheck.h>

#include "statistics/decision.hpp"

// Decisions made by hand and drawn at random.

namespace nc::statistics::testing {

using guidance::Urgency;

inline Decision decision(const std::string& case_id, Urgency key, std::optional<Urgency> answer) {
  Decision made;
  made.case_id = cases::CaseId(case_id);
  made.key = key;
  made.answer = answer;
  return made;
}

inline Decision certain(double credit, std::optional<scoring::Certainty> certainty) {
  Decision made;
  made.credit = credit;
  made.certainty = certainty;
  return made;
}

inline std::vector<Decision> repeated(const Decision& one, int times) {
  return std::vector<Decision>(static_cast<std::size_t>(times), one);
}

inline std::vector<Decision> operator+(std::vector<Decision> a, const std::vector<Decision>& b) {
  a.insert(a.end(), b.begin(), b.end());
  return a;
}

inline rc::Gen<Urgency> any_urgency() {
  return rc::gen::element(Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency,
                          Urgency::not_covered);
}

/// Any decision on one of a few cases, answered or not.
inline rc::Gen<Decision> any_decision() {
  return rc::gen::exec([] {
    Decision made = decision("case-" + std::to_string(*rc::gen::inRange(0, 6)), *any_urgency(), std::nullopt);
    if (*rc::gen::inRange(0, 4) > 0) made.answer = *any_urgency();
    if (*rc::gen::inRange(0, 4) > 0) made.credit = *rc::gen::element(0.0, 0.5, 1.0);
    if (*rc::gen::inRange(0, 4) > 0) made.certainty = *rc::gen::inRange(0, 5);
    made.visit = *rc::gen::inRange(0, 2);
    return made;
  });
}

inline rc::Gen<std::vector<Decision>> any_decisions() {
  return rc::gen::container<std::vector<Decision>>(any_decision());
}

}  // namespace nc::statistics::testing
