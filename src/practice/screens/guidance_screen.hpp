#pragma once

#include <string>
#include <vector>

#include "practice/screens/cited.hpp"

namespace nc::practice {

struct Model;

/// The guidance, by topic: each family with its statements per document, then resolutions and gaps; what the search
/// leaves. A family of statements (inventory B3) that support the same point.
struct GuidanceFamily {
  std::string name;
  std::vector<Cited> statements;
};

/// What the search leaves of the documents, the differences and the gaps.
struct GuidanceScreen {
  std::string search;
  std::vector<guidance::Document> documents;
  std::vector<GuidanceFamily> families;
  std::vector<Difference> differences;
  std::vector<guidance::Gap> gaps;
};

/// What the documents say of the words searched for; all of it for an empty search.
GuidanceScreen show_guidance(const guidance::Guidance& guidance, const std::string& search_text);

}  // namespace nc::practice
