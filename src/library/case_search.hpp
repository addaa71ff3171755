#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "library/case_card.hpp"

namespace nc::library {

/// What a person searches for: its words, case folded, each once, the longest first (it is met least often, so most
/// cases are done after one look).
struct CaseSearch {
  std::vector<std::string> words;
};

/// The words of a search text; none for an empty one.
CaseSearch parse_search(std::string_view text);

/// How near a case is to the search, 0 nearest; nothing when one of the words does not occur in it. Each word counts
/// where it stands best, and the counts are added up:
/// 0 a word of the title begins with it, 1 elsewhere in the title, 2 in a tag, 3 in the patient's line, the treated
/// muscles or the patient's words. Cases of equal count stay in library order. Without words every case is 0.
std::optional<int> search_rank(const CaseSearch& search, const CaseCard& card);

}  // namespace nc::library
