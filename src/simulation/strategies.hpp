#pragma once

#include <string>
#include <vector>

#include "scoring/answers.hpp"
#include "simulation/advice_choice.hpp"
#include "simulation/class_rules.hpp"

namespace nc::simulation {

/// A way to answer a case without reading what the patient says: one class a visit, for the decision and every report
/// alike, and advice.
struct Strategy {
  std::string name;  ///< how the class is found: `always contact`, `hours`
  Learner learner;
  AdviceChoice advice = AdviceChoice::none;
  bool is_learned = false;  ///< from the keys of other cases
  /// Nothing is learned from the twin of the case. Twins look alike and differ in their class, so that learning from a
  /// twin misleads, and no exam holds both.
  bool without_twin = false;
  std::size_t sheets = 1;  ///< how many sheets of answers it has to a case; more than one only for a guess
};

/// Returns all of them, those that always give one class first.
std::vector<Strategy> all_strategies();

/// How the class rules of all strategies are learned for one case: from every other case, never from the case itself.
/// `library` must outlive it.
class LearnedForCase {
 public:
  LearnedForCase(const std::vector<UnreadCase>& library, std::size_t place);

  /// Returns the case as somebody sees it who does not read.
  const UnreadCase& unread() const { return unread_; }
  /// Returns what a strategy answers at each visit of the case, on each of its sheets.
  std::vector<std::vector<guidance::Urgency>> classes(const Strategy& strategy) const;
  /// Returns what the other cases require, with or without the twin.
  const UsualAdvice& usual(const Strategy& strategy) const;

 private:
  struct Ground {
    std::vector<const UnreadVisit*> others;
    UsualAdvice usual;
  };
  const Ground& ground(const Strategy& strategy) const { return strategy.without_twin ? without_twin_ : all_others_; }
  const UnreadCase& unread_;
  Ground all_others_;
  Ground without_twin_;
};

/// Returns the answers of a strategy to a whole case, which must be the one that was learned for. `classes` are those
/// of one sheet.
scoring::AnswerSheet answers_of(const guidance::Guidance& guidance, const cases::Case& the_case,
                                const std::vector<guidance::Urgency>& classes, const Strategy& strategy,
                                const LearnedForCase& learned);

}  // namespace nc::simulation
