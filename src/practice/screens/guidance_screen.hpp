#pragma once

#include <string>
#include <vector>

#include "practice/screens/cited.hpp"

namespace nc::practice {

struct Model;

/// A family of statements, which support the same point, as far as the search leaves them.
struct GuidanceFamily {
  std::string name;
  std::vector<Cited> statements;
};

/// The guidance by topic, as far as the search leaves it: each family with its statements, then the differences between
/// the documents, then what none of them answers.
struct GuidanceScreen {
  std::string search;  ///< what is searched for; empty: everything is shown
  std::vector<guidance::Document> documents;
  std::vector<GuidanceFamily> families;
  std::vector<Difference> differences;
  std::vector<guidance::Gap> gaps;  ///< what the documents do not answer
};

/// Returns what the guidance says about the words searched for; all of it for an empty search.
GuidanceScreen show_guidance(const guidance::Guidance& guidance, const std::string& search_text);

}  // namespace nc::practice
