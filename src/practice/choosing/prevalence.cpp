#include "practice/choosing/prevalence.hpp"

#include <algorithm>

#include "support/random.hpp"

namespace nc::practice {
namespace {

using CardPointers = std::vector<const library::CaseCard*>;

struct Drawers {
  CardPointers emergencies;
  CardPointers others;
};

Drawers sort_out(const library::Content& content, const CaseFilter& filter) {
  Drawers drawers;
  for (const library::CaseCard* one : filter_cases(content, {}, scope_of(filter)))
    (holds_emergency(*one) ? drawers.emergencies : drawers.others).push_back(one);
  return drawers;
}

/// Takes the next case out of a drawer, and its twin out of both; nullptr when there is none.
const library::CaseCard* take(CardPointers& drawer, Drawers& drawers) {
  if (drawer.empty()) return nullptr;
  const library::CaseCard* taken = drawer.back();
  const auto gone = [taken](const library::CaseCard* one) { return one == taken || are_twins(*one, *taken); };
  for (CardPointers* each : {&drawers.emergencies, &drawers.others})
    each->erase(std::remove_if(each->begin(), each->end(), gone), each->end());
  return taken;
}

/// Which places are emergencies: each by itself, before any case is looked at.
std::vector<bool> draw_places(std::size_t count, std::uint64_t one_in, SeededRandom& random) {
  std::vector<bool> places;
  for (std::size_t place = 0; place < count; ++place)
    places.push_back(random.below(one_in) == 0);
  return places;
}

/// Cases for the places; nullptr where none was left.
CardPointers fill_places(const std::vector<bool>& places, Drawers& drawers) {
  CardPointers filled(places.size(), nullptr);
  for (std::size_t place = 0; place < places.size(); ++place) {
    if (places[place]) filled[place] = take(drawers.emergencies, drawers);
  }
  for (const library::CaseCard*& place : filled) {
    if (place == nullptr) place = take(drawers.others, drawers);
  }
  return filled;
}

}  // namespace

bool holds_emergency(const library::CaseCard& card) {
  return card.keys.contains(guidance::Urgency::emergency);
}

EmergencyCounts count_emergencies(const library::Content& content, const CaseFilter& filter) {
  const Drawers drawers = sort_out(content, filter);
  return {drawers.emergencies.size(), drawers.others.size()};
}

bool can_be_realistic(const EmergencyCounts& counts) {
  return counts.emergencies > 0 && counts.others > 0;
}

std::vector<cases::CaseId> choose_realistic(const library::Content& content, const CaseFilter& filter, int count,
                                            std::uint64_t seed) {
  Drawers drawers = sort_out(content, filter);
  if (!can_be_realistic({drawers.emergencies.size(), drawers.others.size()})) return {};
  SeededRandom random(seed);
  const auto one_in = static_cast<std::uint64_t>(content.guidance.scoring.prevalence.one_in);
  const std::size_t most = std::min(static_cast<std::size_t>(std::max(count, 0)), content.catalogue.size());
  const std::vector<bool> places = draw_places(most, one_in, random);
  shuffle(drawers.emergencies, random);
  shuffle(drawers.others, random);
  std::vector<cases::CaseId> chosen;
  for (const library::CaseCard* one : fill_places(places, drawers)) {
    if (one == nullptr) break;
    chosen.push_back(one->case_id());
  }
  return chosen;
}

}  // namespace nc::practice
