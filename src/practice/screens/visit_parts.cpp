#include "practice/screens/visit_parts.hpp"

namespace nc::practice {

scoring::VisitAnswers answers_of(const record::Attempt& attempt, std::size_t visit) {
  return visit < attempt.answers.visits.size() ? attempt.answers.visits[visit] : scoring::VisitAnswers{};
}

std::vector<std::string> answers_about(const cases::Visit& visit, cases::Topic topic) {
  std::vector<std::string> words;
  for (const cases::AskedAnswer& answer : visit.asked) {
    if (answer.topic == topic) {
      words.push_back(answer.words);
    }
  }
  return words;
}

}  // namespace nc::practice
