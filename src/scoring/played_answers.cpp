#include "scoring/played_answers.hpp"

#include <array>

#include "scoring/right_answers.hpp"

namespace nc::scoring {
namespace {

using guidance::AdviceKind;
using guidance::Urgency;

constexpr std::array<std::string_view, 3> words = {"perfect", "careless", "always-contact"};

/// The same urgency for every report that is heard without a question, and for the decision.
VisitAnswers all_alike(const cases::Visit& visit, Urgency urgency, Certainty certainty) {
  VisitAnswers answers;
  answers.decision = urgency;
  answers.certainty = certainty;
  for (const cases::Symptom& report : visit.symptoms)
    if (is_heard(report, answers)) answers.symptoms[report.id] = urgency;
  return answers;
}

bool is_helpful(const guidance::Guidance& guidance, const guidance::AdviceId& id) {
  const guidance::AdviceItem* item = find_advice(guidance, id);
  return item != nullptr && item->kind == AdviceKind::helpful;
}

}  // namespace

std::vector<std::string> played_words() {
  return {words.begin(), words.end()};
}

std::optional<Played> parse_played(std::string_view word) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (words[at] == word) return static_cast<Played>(at);
  }
  return std::nullopt;
}

VisitAnswers played_answers(Played who, const guidance::Guidance& guidance, const cases::Case& the_case,
                            const cases::Visit& visit) {
  if (who == Played::perfect) {
    VisitAnswers answers = right_visit(guidance, the_case, visit);
    for (const cases::AskedAnswer& asked : visit.asked)
      answers.asked.insert(asked.topic);
    return answers;
  }
  const bool careless = who == Played::careless;
  VisitAnswers answers = careless ? all_alike(visit, Urgency::expected, 3) : all_alike(visit, Urgency::contact, 2);
  for (const guidance::AdviceId& id : derive_visit(guidance, the_case, visit).offered) {
    if (can_choose_more(guidance, answers) && is_helpful(guidance, id) != careless) answers.advice.insert(id);
  }
  return answers;
}

}  // namespace nc::scoring
