#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "cases/case.hpp"

namespace nc::library {

/// Holds what lists, filters, search and choosing need to know about a case, so that they work without the case itself.
/// Every text is a view into bytes that somebody else keeps (a Catalogue, an OwnedCard or an index): a card alone keeps
/// nothing alive.
struct CaseCard {
  std::string_view id;
  std::string_view title;
  std::string_view twin;  ///< id of the twin; empty when it has none
  std::string_view hash;  ///< Case::hash
  std::string_view path;  ///< path of the file, for messages
  guidance::RegionSet regions;
  int difficulty = 1;  ///< 1 plain, 2 mixed, 3 subtle
  cases::CaseStatus status = cases::CaseStatus::draft;
  cases::CaseUse use = cases::CaseUse::practice;  ///< an exam case is in no list, and served in exams alone
  guidance::UrgencySet keys;                      ///< the derived keys of all its visits
  std::string_view deciding;  ///< ids of the rules that decide its covered visits, one a line, each once
  std::string_view families;  ///< families of the statements these rules cite, one a line, each once
  /// The texts that a search looks at, case folded, one a line: the title, each tag, the line about the patient, the
  /// treated muscles, and what the patient says first at each visit.
  std::string_view searched;
  std::size_t title_end = 0;  ///< offset in `searched` at which the title ends
  std::size_t tags_end = 0;   ///< offset in `searched` at which the last tag ends

  /// Returns the id with the type that other rooms use.
  cases::CaseId case_id() const { return cases::CaseId(std::string(id)); }
};

/// Returns true when `entry` is one of the lines of `lines` (of CaseCard::deciding or CaseCard::families).
bool has_line(std::string_view lines, std::string_view entry);

/// Returns true when one of the cases names the other as its twin.
bool are_twins(const CaseCard& a, const CaseCard& b);

/// Returns the tag that names the exam form of the case, such as `form-2`; empty when it has none. It points into
/// the card's texts.
std::string_view form_of(const CaseCard& card);

/// Returns the most urgent key of the visits; not_covered when the documents cover none of them.
guidance::Urgency highest_key(const CaseCard& card);

/// A card together with the texts that its views point into.
struct OwnedCard {
  CaseCard card;
  std::shared_ptr<const std::string> texts;
};

/// Makes the card of a case that passed its checks, and derives its keys. What the patient answers to questions is not
/// searched, because finding it would give it away.
OwnedCard make_card(const guidance::Guidance& guidance, const cases::Case& the_case);

/// Returns a card as bytes, for an index.
std::string encode_card(const CaseCard& card);

/// Returns the card in bytes that encode_card() made; nothing for any other bytes. The card's views point into `bytes`.
std::optional<CaseCard> decode_card(std::string_view bytes);

/// Returns true when `a` comes before `b` in library order: by the first of its regions, then by difficulty, then by
/// id.
bool comes_before(const CaseCard& a, const CaseCard& b);

}  // namespace nc::library
