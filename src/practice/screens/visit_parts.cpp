#include "practice/screens/visit_parts.hpp"

namespace nc::practice {

scoring::VisitAnswers answers_of(const record::Attempt& attempt, std::size_t visit) {
  return visit < attempt.answers.visits.size() ? attempt.answers.visits[visit] : scoring::VisitAnswers{};
}

}  // namespace nc::practice
