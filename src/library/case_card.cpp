#include "library/case_card.hpp"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <vector>

#include "support/bytes.hpp"
#include "support/text.hpp"

namespace nc::library {
namespace {

using guidance::Region;
using guidance::Urgency;

constexpr std::uint8_t urgency_count = 5;

/// The texts of a card, in the order in which they are kept.
constexpr std::array texts_of_card{&CaseCard::searched, &CaseCard::id,   &CaseCard::title,    &CaseCard::twin,
                                   &CaseCard::hash,     &CaseCard::path, &CaseCard::deciding, &CaseCard::families};

void add_line(std::string& lines, std::string_view entry) {
  if (has_line(lines, entry)) return;
  if (!lines.empty()) lines += '\n';
  lines += entry;
}

/// What the visits' derived decisions say of a case.
struct DerivedParts {
  guidance::UrgencySet keys;
  std::string deciding;
  std::string families;
};

DerivedParts derive_parts(const guidance::Guidance& guidance, const cases::Case& the_case) {
  DerivedParts parts;
  for (const cases::Visit& visit : the_case.visits) {
    const auto derived = guidance::derive(guidance, cases::visit_findings(the_case, visit));
    parts.keys.insert(derived.key);
    if (derived.key == Urgency::not_covered) continue;
    for (const auto& rule : derived.deciding)
      add_line(parts.deciding, rule.text());
    for (const auto& id : derived.cites) {
      const auto* statement = guidance::find_statement(guidance, id);
      if (statement == nullptr) continue;
      for (const std::string& family : statement->families)
        add_line(parts.families, family);
    }
  }
  return parts;
}

/// Folded text with line breaks as spaces, so that a line is one part.
std::string folded_line(std::string_view text) {
  std::string line = fold_case(text);
  std::replace(line.begin(), line.end(), '\n', ' ');
  return line;
}

/// What is searched of a case; tells the card where the parts of it end.
std::string searched_of(const cases::Case& the_case, CaseCard& card) {
  std::string searched = folded_line(the_case.title);
  card.title_end = searched.size();
  for (const std::string& tag : the_case.tags)
    searched += '\n' + folded_line(tag);
  card.tags_end = searched.size();
  searched += '\n' + folded_line(the_case.patient_summary) + '\n' + folded_line(the_case.session_target);
  for (const cases::Visit& visit : the_case.visits)
    searched += '\n' + folded_line(visit.words);
  return searched;
}

/// A card of its own with copies of all the texts that `card` points to.
OwnedCard with_own_texts(CaseCard card) {
  std::string all;
  for (const auto text : texts_of_card)
    all += card.*text;
  OwnedCard owned{card, std::make_shared<const std::string>(std::move(all))};
  std::string_view rest = *owned.texts;
  for (const auto text : texts_of_card) {
    const std::size_t length = (card.*text).size();
    owned.card.*text = rest.substr(0, length);
    rest.remove_prefix(length);
  }
  return owned;
}

template <class Set, class Member>
std::uint8_t bits_of(const Set& set, std::uint8_t count) {
  std::uint8_t bits = 0;
  for (std::uint8_t at = 0; at < count; ++at)
    if (set.contains(static_cast<Member>(at))) bits = static_cast<std::uint8_t>(bits | (1U << at));
  return bits;
}

template <class Set, class Member>
bool read_bits(std::uint8_t bits, std::uint8_t count, Set& set) {
  for (std::uint8_t at = 0; at < count; ++at)
    if ((static_cast<unsigned>(bits) >> at & 1U) != 0) set.insert(static_cast<Member>(at));
  return bits >> count == 0;
}

/// The numbers of a card; false when one of them cannot be.
bool read_numbers(ByteReader& reader, CaseCard& card) {
  const bool regions = read_bits<guidance::RegionSet, Region>(reader.number8(), guidance::region_count, card.regions);
  card.difficulty = reader.number8();
  const std::uint8_t status = reader.number8();
  card.status = static_cast<cases::CaseStatus>(status);
  const std::uint8_t use = reader.number8();
  card.use = static_cast<cases::CaseUse>(use);
  const bool keys = read_bits<guidance::UrgencySet, Urgency>(reader.number8(), urgency_count, card.keys);
  card.title_end = reader.number32();
  card.tags_end = reader.number32();
  return regions && keys && status <= static_cast<std::uint8_t>(cases::CaseStatus::ready) &&
         use <= static_cast<std::uint8_t>(cases::CaseUse::exam);
}

int first_region(guidance::RegionSet regions) {
  int region = 0;
  while (region < static_cast<int>(guidance::region_count) && !regions.contains(static_cast<Region>(region)))
    ++region;
  return region;
}

}  // namespace

bool has_line(std::string_view lines, std::string_view entry) {
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    if (lines.substr(0, end) == entry) return true;
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return false;
}

bool are_twins(const CaseCard& a, const CaseCard& b) {
  return a.twin == b.id || b.twin == a.id;
}

std::string_view form_of(const CaseCard& card) {
  constexpr std::string_view form = "form-";
  std::string_view tags = card.searched.substr(0, card.tags_end);
  tags.remove_prefix(std::min(card.title_end + 1, tags.size()));
  while (!tags.empty()) {
    const std::string_view tag = tags.substr(0, tags.find('\n'));
    if (tag.substr(0, form.size()) == form) return tag;
    tags.remove_prefix(std::min(tag.size() + 1, tags.size()));
  }
  return {};
}

guidance::Urgency highest_key(const CaseCard& card) {
  for (const Urgency urgency : {Urgency::emergency, Urgency::contact, Urgency::monitor, Urgency::expected})
    if (card.keys.contains(urgency)) return urgency;
  return Urgency::not_covered;
}

OwnedCard make_card(const guidance::Guidance& guidance, const cases::Case& the_case) {
  const DerivedParts derived = derive_parts(guidance, the_case);
  CaseCard card;
  const std::string searched = searched_of(the_case, card);
  card.searched = searched;
  card.id = the_case.id.text();
  card.title = the_case.title;
  if (the_case.twin) card.twin = the_case.twin->text();
  card.hash = the_case.hash;
  card.path = the_case.path;
  card.regions = the_case.regions;
  card.difficulty = the_case.difficulty;
  card.status = the_case.status;
  card.use = the_case.use;
  card.keys = derived.keys;
  card.deciding = derived.deciding;
  card.families = derived.families;
  return with_own_texts(card);
}

std::string encode_card(const CaseCard& card) {
  ByteWriter writer;
  writer.number8(bits_of<guidance::RegionSet, Region>(card.regions, guidance::region_count));
  writer.number8(static_cast<std::uint8_t>(card.difficulty));
  writer.number8(static_cast<std::uint8_t>(card.status));
  writer.number8(static_cast<std::uint8_t>(card.use));
  writer.number8(bits_of<guidance::UrgencySet, Urgency>(card.keys, urgency_count));
  writer.number32(static_cast<std::uint32_t>(card.title_end));
  writer.number32(static_cast<std::uint32_t>(card.tags_end));
  for (const auto text : texts_of_card)
    writer.text(card.*text);
  return writer.take();
}

std::optional<CaseCard> decode_card(std::string_view bytes) {
  ByteReader reader(bytes);
  CaseCard card;
  const bool sound = read_numbers(reader, card);
  for (const auto text : texts_of_card)
    card.*text = reader.text();
  const bool ordered = card.title_end <= card.tags_end && card.tags_end <= card.searched.size();
  if (!sound || !ordered || !reader.good() || !reader.at_end()) return std::nullopt;
  return card;
}

bool comes_before(const CaseCard& a, const CaseCard& b) {
  return std::make_tuple(first_region(a.regions), a.difficulty, a.id) <
         std::make_tuple(first_region(b.regions), b.difficulty, b.id);
}

}  // namespace nc::library
