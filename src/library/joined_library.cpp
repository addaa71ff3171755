#include "library/joined_library.hpp"

#include "cases/case_fault.hpp"
#include "cases/check_members.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace nc::library {
namespace {

/// A card with a twin, and the mark of the twin it was in order with.
struct Pair {
  std::string_view id, twin;
  std::uint64_t mark = 0;
};

/// The cards of all sources.
struct Cards {
  std::vector<CaseCard> cards;    ///< of files without errors, in library order
  std::vector<CardBlock> blocks;  ///< what the cards point into
  std::vector<Pair> pairs;
  bool all_sound = true;  ///< every file has a card
};

void add_card(Cards& all, const std::optional<CaseCard>& card, std::uint64_t twin_mark) {
  all.all_sound = all.all_sound && card;
  if (!card) return;
  all.cards.push_back(*card);
  if (!card->twin.empty()) all.pairs.push_back({card->id, card->twin, twin_mark});
}

/// Adds the cards of a source, keeping library order. What an index remembers is in that order already.
void add_source(Cards& all, const KnownSource& known) {
  const auto before = static_cast<std::ptrdiff_t>(all.cards.size());
  all.cards.reserve(all.cards.size() + known.remembered.size() + known.fresh.size());
  for (const IndexedFile& file : known.remembered)
    add_card(all, card_of({&file, nullptr}), file.twin_mark);
  const auto texts = std::make_shared<std::vector<std::shared_ptr<const std::string>>>();
  for (const FreshFile& file : known.fresh) {
    add_card(all, card_of({nullptr, &file}), file.twin_mark);
    if (file.card) texts->push_back(file.card->texts);
  }
  all.blocks.insert(all.blocks.end(), known.blocks.begin(), known.blocks.end());
  if (!texts->empty()) all.blocks.push_back(texts);
  const auto middle = all.cards.begin() + before;
  if (!std::is_sorted(middle, all.cards.end(), comes_before)) std::sort(middle, all.cards.end(), comes_before);
  std::inplace_merge(all.cards.begin(), middle, all.cards.end(), comes_before);
}

/// True when every id is there once and every twin is the one it was checked with: nothing is left to check.
bool is_checked(const Cards& all, const Catalogue& catalogue) {
  if (!all.all_sound) return false;
  for (const CaseCard& card : catalogue)
    if (catalogue.find(card.id) != &card) return false;
  return std::all_of(all.pairs.begin(), all.pairs.end(), [&catalogue](const Pair& pair) {
    const CaseCard* twin = catalogue.find(pair.twin);
    return twin != nullptr && twin->twin == pair.id && mark_of(twin->hash) == pair.mark;
  });
}

/// The cards of a catalogue that `test` is false for; the catalogue itself when that is all of them.
template <class Test>
Catalogue without(const Catalogue& catalogue, const std::vector<CardBlock>& blocks, const Test& test) {
  const auto is_left_out = [&test](const CaseCard& card) { return test(card); };
  if (std::none_of(catalogue.begin(), catalogue.end(), is_left_out)) return catalogue;
  std::vector<CaseCard> cards;
  std::remove_copy_if(catalogue.begin(), catalogue.end(), std::back_inserter(cards), is_left_out);
  return {std::move(cards), blocks};
}

/// The mark of the twin that a file is in order with; 0 when there is none. `sound` holds the cards without a fault.
std::uint64_t mark_of_twin(const std::optional<CaseCard>& card, const Catalogue& sound) {
  if (!card || card->twin.empty()) return 0;
  const CaseCard* self = sound.find(card->id);
  const CaseCard* twin = sound.find(card->twin);
  const bool in_order = self != nullptr && self->path == card->path && twin != nullptr;
  return in_order ? mark_of(twin->hash) : 0;
}

/// Writes down with which twin each file of a source is in order, so that the next start need not look again.
void mark_twins(KnownSource& known, const Catalogue& sound) {
  const auto mark = [&](std::uint64_t& twin_mark, const KnownFile& file) {
    const std::uint64_t found = mark_of_twin(card_of(file), sound);
    known.changed = known.changed || found != twin_mark;
    twin_mark = found;
  };
  for (IndexedFile& file : known.remembered)
    mark(file.twin_mark, {&file, nullptr});
  for (FreshFile& file : known.fresh)
    mark(file.twin_mark, {nullptr, &file});
}

void append(Diagnostics& all, const Diagnostics& more) {
  all.insert(all.end(), more.begin(), more.end());
}

/// Adds the members of a source, in the order in which an id belongs to the first.
void add_members(std::vector<cases::LibraryMember>& members, const KnownSource& known) {
  for (const KnownFile& file : files_by_name(known)) {
    auto member = member_of(file, path_in(known.source, name_of(file)));
    if (member) members.push_back(std::move(*member));
  }
}

/// Takes out the diagnostics of files that are byte for byte the case which has their id, and returns their paths: a
/// copy is no fault, and is not served a second time.
std::set<std::string, std::less<>> take_copies(Diagnostics& diagnostics, const Catalogue& every) {
  std::map<std::string_view, const CaseCard*> by_path;
  for (const CaseCard& card : every)
    by_path.emplace(card.path, &card);
  std::set<std::string, std::less<>> taken;  // paths of files whose id belongs to another
  for (const Diagnostic& one : diagnostics)
    if (one.number == static_cast<int>(cases::CaseFault::id_not_unique)) taken.insert(one.place.path);
  std::set<std::string, std::less<>> copies;
  for (const std::string& path : taken) {
    const auto found = by_path.find(path);
    if (found == by_path.end()) continue;
    const CaseCard& copy = *found->second;
    const bool is_copy = std::any_of(every.begin(), every.end(), [&](const CaseCard& card) {
      return card.id == copy.id && card.hash == copy.hash && !taken.contains(card.path);
    });
    if (is_copy) copies.insert(path);
  }
  std::erase_if(diagnostics, [&](const Diagnostic& one) {
    return one.number == static_cast<int>(cases::CaseFault::id_not_unique) && copies.contains(one.place.path);
  });
  return copies;
}

/// Says of a card whether its file has a fault.
class IsFaulty {
 public:
  explicit IsFaulty(const Diagnostics& diagnostics) {
    for (const Diagnostic& one : diagnostics)
      if (one.severity == Severity::error) paths_.insert(one.place.path);
  }
  bool operator()(const CaseCard& card) const { return !paths_.empty() && paths_.contains(card.path); }

 private:
  std::set<std::string, std::less<>> paths_;
};

}  // namespace

JoinedLibrary join_sources(std::vector<KnownSource>& sources, const guidance::Guidance& guidance) {
  Cards all;
  JoinedLibrary joined;
  for (const KnownSource& known : sources) {
    add_source(all, known);
    append(joined.diagnostics, own_diagnostics(known));
  }
  const Catalogue every(std::move(all.cards), all.blocks);
  std::set<std::string, std::less<>> copies;
  if (!is_checked(all, every)) {
    std::vector<cases::LibraryMember> members;
    for (const KnownSource& known : sources)
      add_members(members, known);
    append(joined.diagnostics, cases::check_members(members, guidance));
    cases::drop_answered(joined.diagnostics);
    copies = take_copies(joined.diagnostics, every);
    const IsFaulty is_faulty(joined.diagnostics);
    const Catalogue sound =
        without(every, all.blocks, [&](const CaseCard& card) { return is_faulty(card) || copies.contains(card.path); });
    for (KnownSource& known : sources)
      mark_twins(known, sound);
  }
  sort_diagnostics(joined.diagnostics);
  const IsFaulty is_faulty(joined.diagnostics);
  joined.served = without(every, all.blocks, [&](const CaseCard& card) {
    return card.status != cases::CaseStatus::ready || is_faulty(card) || copies.contains(card.path);
  });
  return joined;
}

void mark_twins_within(KnownSource& known, const guidance::Guidance& guidance) {
  Cards all;
  add_source(all, known);
  std::vector<cases::LibraryMember> members;
  add_members(members, known);
  Diagnostics diagnostics = own_diagnostics(known);
  append(diagnostics, cases::check_members(members, guidance));
  mark_twins(known, without({std::move(all.cards), all.blocks}, all.blocks, IsFaulty(diagnostics)));
}

}  // namespace nc::library
