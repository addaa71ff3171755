#include "record/answer_times.hpp"

#include <algorithm>
#include <cstddef>
#include <utility>

namespace nc::record {
namespace {

// The name of what an event answers; an empty text when it answers nothing that is scored.
std::string name_of(const Decided&) {
  return "decision";
}
std::string name_of(const SymptomClassified& body) {
  return "symptom:" + body.symptom.text();
}
std::string name_of(const AdviceChosen& body) {
  return "advice:" + body.advice.text();
}
std::string name_of(const AdviceDropped& body) {
  return "advice:" + body.advice.text();
}
/// It is not scored, but can be taken back.
std::string name_of(const CertaintyGiven&) {
  return "certainty";
}
template <class Other>
std::string name_of(const Other&) {
  return {};
}

/// The answers of one visit that were not taken back, oldest first.
using Answers = std::vector<std::pair<std::string, UtcTime>>;

AnswerTimes times_of(const Answers& answers) {
  AnswerTimes times;
  for (const auto& [name, at] : answers)
    times[name] = at;
  return times;
}

}  // namespace

std::vector<AnswerTimes> answer_times(const std::vector<Event>& events) {
  std::vector<Answers> visits(1);
  std::size_t current = 0;
  for (const Event& event : events) {
    if (std::holds_alternative<VisitSubmitted>(event.body)) {
      ++current;
      continue;
    }
    const std::string name = std::visit([](const auto& body) { return name_of(body); }, event.body);
    const bool taken_back = std::holds_alternative<TakenBack>(event.body);
    if (name.empty() && !taken_back) continue;
    visits.resize(std::max(visits.size(), current + 1));
    if (!taken_back) {
      visits[current].emplace_back(name, event.at);
    } else if (!visits[current].empty()) {
      visits[current].pop_back();
    }
  }
  std::vector<AnswerTimes> times;
  for (const Answers& answers : visits)
    times.push_back(times_of(answers));
  return times;
}

}  // namespace nc::record
