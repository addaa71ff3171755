#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "cases/case.hpp"
#include "cases/tells.hpp"
#include "guidance/guidance.hpp"
#include "library/content.hpp"

// What can be had of a patient without reading a word: the ground on which strategies that never read stand.

namespace nc::simulation {

/// One visit as somebody sees it who does not read: counts, lengths, what is listed and offered. Two members come from
/// the key; they are what is learned of other cases, and never looked at for the visit that is answered.
struct UnreadVisit {
  cases::SeenVisit seen;  ///< `seen.key` comes from the key
  /// Everything that a tree or a neighbour looks at, as numbers, in the order of number_names().
  std::vector<double> numbers;
  std::vector<guidance::AdviceId> offered;  ///< the sheet, from top to bottom
  std::set<guidance::AdviceId> required;    ///< from the key: every item that meets a required point
  std::uint64_t chance = 0;                 ///< of this visit alone, for who guesses
};

/// All visits of one case.
struct UnreadCase {
  cases::CaseId id;
  std::optional<cases::CaseId> twin;
  cases::CaseUse use = cases::CaseUse::practice;
  std::vector<UnreadVisit> visits;
};

/// Returns what the numbers of every visit are: `difficulty`, `neck` … and one for each question of the guidance.
std::vector<std::string> number_names(const guidance::Guidance& guidance);

/// Returns a case as somebody sees it who does not read.
UnreadCase unread_case(const guidance::Guidance& guidance, const cases::Case& the_case);

/// Returns every case of a library so, in library order. This opens all cases.
std::vector<UnreadCase> unread_library(const library::Content& content);

/// Returns true when one of the cases names the other as its twin.
bool are_twins(const UnreadCase& a, const UnreadCase& b);

}  // namespace nc::simulation
