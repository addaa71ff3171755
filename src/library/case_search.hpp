#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "library/case_card.hpp"

namespace nc::library {

/// The words that a person searches for: case folded, each once, the longest first. A long word occurs in the fewest
/// cases, so most cases are ruled out by the first word.
struct CaseSearch {
  std::vector<std::string> words;
};

/// Splits a search text into its words. An empty text has none.
CaseSearch parse_search(std::string_view text);

/// Returns how well a case matches a search: 0 is best, and nothing means that one of the words does not occur in it.
/// Each word adds a number for the best place it occurs in: 0 at the beginning of a word of the title, 1 elsewhere in
/// the title, 2 in a tag, 3 in the line about the patient, the treated muscles or the patient's words. A search without
/// words gives 0 for every case.
std::optional<int> search_rank(const CaseSearch& search, const CaseCard& card);

}  // namespace nc::library
