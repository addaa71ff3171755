#include "practice/choosing/exam_choice.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <string_view>

#include "support/random.hpp"

namespace nc::practice {
namespace {

using CardPointers = std::vector<const library::CaseCard*>;
using Known = std::set<std::string_view>;

/// So many cases of each class, by guidance::Urgency.
using Classes = std::array<std::size_t, 5>;

std::size_t class_of(const library::CaseCard& card) {
  return static_cast<std::size_t>(library::highest_key(card));
}

bool fits(const library::CaseCard& card, const CaseFilter& filter) {
  if (card.use != cases::CaseUse::exam) return false;
  if (!filter.regions.empty() && !filter.regions.overlaps(card.regions)) return false;
  return !filter.difficulty || *filter.difficulty == card.difficulty;
}

CardPointers fitting_cards(const library::Content& content, const CaseFilter& filter) {
  CardPointers cards;
  for (const library::CaseCard& one : content.catalogue)
    if (fits(one, filter)) cards.push_back(&one);
  return cards;
}

Known known_ids(const std::vector<cases::CaseId>& debriefed) {
  Known known;
  for (const cases::CaseId& id : debriefed)
    known.insert(id.text());
  return known;
}

/// The forms of these cases in an order drawn by the seed: cases of the first come first.
std::vector<std::string_view> draw_forms(const CardPointers& cards, SeededRandom& random) {
  std::set<std::string_view> named;
  for (const library::CaseCard* one : cards)
    named.insert(library::form_of(*one));
  std::vector<std::string_view> forms(named.begin(), named.end());
  shuffle(forms, random);
  return forms;
}

Classes classes_of(const CardPointers& cards) {
  Classes classes{};
  for (const library::CaseCard* one : cards)
    ++classes[class_of(*one)];
  return classes;
}

/// `count` cases shared out over the classes as the pool holds them, and so each of its forms. What does not divide
/// goes to the classes with the largest remainders, and among equal ones chance decides.
Classes even_part(const Classes& pool, std::size_t count, SeededRandom& random) {
  std::size_t held = 0;
  for (const std::size_t one : pool)
    held += one;
  Classes part{};
  if (held == 0) return part;
  std::size_t left = count;
  std::vector<std::size_t> order;
  for (std::size_t at = 0; at < pool.size(); ++at) {
    part[at] = pool[at] * count / held;
    left -= part[at];
    order.push_back(at);
  }
  shuffle(order, random);
  std::stable_sort(order.begin(), order.end(),
                   [&](std::size_t a, std::size_t b) { return pool[a] * count % held > pool[b] * count % held; });
  for (std::size_t at = 0; at < left; ++at)
    ++part[order[at]];
  return part;
}

/// Moves the cases of the forms into the order of the forms; within a form they stay as they are.
void sort_by_form(CardPointers& cards, const std::vector<std::string_view>& forms) {
  const auto place = [&forms](const library::CaseCard* one) {
    return std::find(forms.begin(), forms.end(), library::form_of(*one));
  };
  std::stable_sort(cards.begin(), cards.end(),
                   [&place](const library::CaseCard* a, const library::CaseCard* b) { return place(a) < place(b); });
}

/// What is taken so far, and what cannot be taken beside it: the same again, and the twins.
struct Taken {
  CardPointers cards;
  Known barred;
};

/// Takes cases until there are `count`: those for which `wants` is true. In a library each twin names the other.
template <class Wants>
void take(Taken& taken, const CardPointers& from, std::size_t count, const Wants& wants) {
  for (const library::CaseCard* one : from) {
    if (taken.cards.size() == count) return;
    if (taken.barred.count(one->id) != 0 || !wants(*one)) continue;
    taken.cards.push_back(one);
    taken.barred.insert(one->id);
    if (!one->twin.empty()) taken.barred.insert(one->twin);
  }
}

}  // namespace

ExamPool count_exam_pool(const library::Content& content, const std::vector<cases::CaseId>& debriefed,
                         const CaseFilter& filter) {
  const Known known = known_ids(debriefed);
  CardPointers left = fitting_cards(content, filter);
  ExamPool pool;
  pool.kept = fitting_cards(content, {}).size();
  pool.fitting = left.size();
  left.erase(std::remove_if(left.begin(), left.end(),
                            [&known](const library::CaseCard* one) { return known.count(one->id) != 0; }),
             left.end());
  pool.debriefed = pool.fitting - left.size();
  Taken together;
  take(together, left, left.size(), [](const library::CaseCard&) { return true; });
  pool.most = together.cards.size();
  return pool;
}

std::vector<cases::CaseId> choose_exam(const library::Content& content, const std::vector<cases::CaseId>& debriefed,
                                       const CaseFilter& filter, int count, std::uint64_t seed) {
  SeededRandom random(seed);
  CardPointers cards = fitting_cards(content, filter);
  const std::vector<std::string_view> forms = draw_forms(cards, random);
  const std::size_t wanted = std::min(static_cast<std::size_t>(std::max(count, 0)), cards.size());
  Classes open = even_part(classes_of(cards), wanted, random);
  shuffle(cards, random);  // all of them, so that a debriefed case leaves the others where they are
  sort_by_form(cards, forms);
  const Known known = known_ids(debriefed);
  const auto is_new = [&known](const library::CaseCard& card) { return known.count(card.id) == 0; };
  Taken taken;
  take(taken, cards, wanted, [&](const library::CaseCard& card) {
    if (!is_new(card) || open[class_of(card)] == 0) return false;
    --open[class_of(card)];
    return true;
  });
  take(taken, cards, wanted, is_new);
  shuffle(taken.cards, random);  // the forms and classes follow one another, which would give them away
  std::vector<cases::CaseId> ids;
  for (const library::CaseCard* one : taken.cards)
    ids.push_back(one->case_id());
  return ids;
}

}  // namespace nc::practice
