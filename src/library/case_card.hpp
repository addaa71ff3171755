#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cases/case.hpp"

namespace nc::library {

/// What lists, filters, search and choosing need of a case, without the case. Every text is a view into a block of
/// bytes that the Catalogue keeps; a card alone keeps nothing alive.
struct CaseCard {
  std::string_view id;
  std::string_view title;
  std::string_view twin;  ///< empty: none
  std::string_view hash;  ///< content hash of the file's bytes, hexadecimal
  std::string_view path;  ///< where it was read
  guidance::RegionSet regions;
  int difficulty = 1;
  cases::CaseStatus status = cases::CaseStatus::draft;
  guidance::UrgencySet keys;  ///< the derived keys of its visits
  std::string_view deciding;  ///< ids of the rules that decide a covered visit, one a line, each once
  std::string_view families;  ///< families of the statements cited by them, one a line, each once
  std::string_view searched;  ///< folded, one a line: title, tags, then patient, target and words
  std::size_t title_end = 0;  ///< where the title's line ends in `searched`
  std::size_t tags_end = 0;   ///< where the last tag's line ends in `searched`

  /// The id as the rest of the program names cases.
  cases::CaseId case_id() const { return cases::CaseId(std::string(id)); }
};

/// True when `entry` is one of the lines of `lines` (CaseCard::deciding, CaseCard::families).
bool has_line(std::string_view lines, std::string_view entry);

/// True when one names the other as its twin.
bool are_twins(const CaseCard& a, const CaseCard& b);

/// The most urgent scored key of its visits; not_covered when the documents cover none of them.
guidance::Urgency highest_key(const CaseCard& card);

/// A card with the texts that it points into.
struct OwnedCard {
  CaseCard card;
  std::shared_ptr<const std::string> texts;
};

/// The card of a checked case, its keys derived. Answers to questions are not among what is searched: finding them
/// would give them away.
OwnedCard make_card(const guidance::Guidance& guidance, const cases::Case& the_case);

/// A card as bytes, to be remembered.
std::string encode_card(const CaseCard& card);

/// The card in bytes that encode_card made; nothing for any others, whatever they hold. Views point into `bytes`.
std::optional<CaseCard> decode_card(std::string_view bytes);

/// Order of the library: first region, difficulty, id.
bool comes_before(const CaseCard& a, const CaseCard& b);

}  // namespace nc::library
