#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cases/case.hpp"

// Whether something that can be had without reading tells the key of the cases of a library: only the patient's words
// may.

namespace nc::cases {

/// What is to be had of one visit without reading what the patient says, and its key.
struct SeenVisit {
  guidance::Urgency key = guidance::Urgency::expected;
  std::vector<std::string> title_words;  ///< in small letters, each once
  int difficulty = 1;
  std::string regions;
  std::size_t window = 0;  ///< between the hours at which the decision table changes
  std::size_t reports = 0;
  std::size_t visits = 0;  ///< of the case
  std::string questions;
  std::size_t words = 0;         ///< how many words the patient says first
  std::size_t answer_words = 0;  ///< how many words the answers to all topics have together
};

/// Returns one entry for each visit of a case.
std::vector<SeenVisit> seen_visits(const guidance::Guidance& guidance, const Case& the_case);

/// Something that tells the key.
struct Tell {
  std::string_view feature;  ///< `title words`, `difficulty` and so on
  double bits = 0;           ///< the mutual information of feature and key
  double bound = 0;          ///< what 99 of 100 shuffles of the keys stay below
};

/// Fewer visits than this tell nothing for certain.
inline constexpr std::size_t least_visits_for_tells = 30;

/// Returns every feature whose mutual information with the key is above what 99 of 100 shuffles of the keys come to,
/// in the order of SeenVisit. Of title words the most telling one counts, in the shuffles too. Lengths are told apart
/// by quarters. The same visits give the same tells on every machine. Returns nothing for fewer than
/// least_visits_for_tells.
std::vector<Tell> find_tells(const std::vector<SeenVisit>& visits);

}  // namespace nc::cases
