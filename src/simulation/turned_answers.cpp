#include "simulation/turned_answers.hpp"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "scoring/right_answers.hpp"

namespace nc::simulation {
namespace {

using guidance::AdviceId;
using guidance::Urgency;

constexpr std::array<Urgency, 4> answers = {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency};

bool happens(int percent, SeededRandom& random) {
  constexpr std::uint64_t whole = 100;
  return random.below(whole) < static_cast<std::uint64_t>(percent);
}

/// A class that is not accepted. Where all are, because nothing is covered, the right answer stays.
Urgency wrong_class(const guidance::Derivation& key, Urgency right, SeededRandom& random) {
  std::vector<Urgency> wrong;
  for (const Urgency answer : answers)
    if (answer != right && !key.accepted.contains(answer)) wrong.push_back(answer);
  return wrong.empty() ? right : wrong[random.below(wrong.size())];
}

/// The offered items that are wrong under the key, in a random order.
std::vector<AdviceId> wrong_items(const cases::VisitKey& key, SeededRandom& random) {
  std::vector<AdviceId> wrong;
  for (const AdviceId& id : key.offered)
    for (const auto* list : {&key.advice.contrary, &key.advice.harmful})
      if (std::find(list->begin(), list->end(), id) != list->end()) wrong.push_back(id);
  shuffle(wrong, random);
  return wrong;
}

void turn_advice(scoring::VisitAnswers& visit, const cases::VisitKey& key, int percent, SeededRandom& random) {
  std::vector<AdviceId> wrong = wrong_items(key, random);
  for (const AdviceId& id : std::set<AdviceId>(visit.advice)) {
    if (!happens(percent, random)) continue;
    visit.advice.erase(id);
    if (wrong.empty()) continue;
    visit.advice.insert(wrong.back());
    wrong.pop_back();
  }
}

}  // namespace

scoring::AnswerSheet turned_answers(const guidance::Guidance& guidance, const cases::Case& the_case, int percent,
                                    SeededRandom& random) {
  scoring::AnswerSheet sheet{the_case.id, {}};
  for (const cases::Visit& visit : the_case.visits) {
    const cases::VisitKey key = cases::derive_visit(guidance, the_case, visit);
    scoring::VisitAnswers turned = scoring::right_visit(guidance, the_case, visit);
    turn_advice(turned, key, percent, random);
    for (std::size_t at = 0; at < visit.symptoms.size(); ++at) {
      Urgency& answer = turned.symptoms[visit.symptoms[at].id];
      if (happens(percent, random)) answer = wrong_class(key.symptoms[at], answer, random);
    }
    if (turned.decision && happens(percent, random))
      turned.decision = wrong_class(key.decision, *turned.decision, random);
    sheet.visits.push_back(std::move(turned));
  }
  return sheet;
}

}  // namespace nc::simulation
