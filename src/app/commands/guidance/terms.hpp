#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <nlohmann/json.hpp>

#include "guidance/guidance.hpp"

namespace nc::app {

/// A word that an author writes in a case, explained.
struct Term {
  std::string kind;     ///< `finding`, `value`, `question` or `topic`
  std::string word;     ///< as files write it: `local-ongoing`
  std::string finding;  ///< the finding of a value; else empty
  std::string says;     ///< what it means
  std::string example;  ///< what a patient says; may be empty
};

/// Returns every term: each finding followed by its values, mildest first, then the questions of a patient, then the
/// topics that a trainee asks about.
std::vector<Term> all_terms(const guidance::Guidance& guidance);

/// Returns the terms that are written so, a finding with all of its values.
std::vector<Term> find_exact(const std::vector<Term>& terms, std::string_view word);

/// Returns what find_exact() returns or, when that is nothing, the terms whose explanation or example holds the word.
/// Capital letters count as small ones.
std::vector<Term> find_terms(const std::vector<Term>& terms, std::string_view word);

/// Returns the lines that explain the terms to a person.
std::string to_lines(const std::vector<Term>& terms);

/// Returns the terms as a JSON array of objects with kind, word, finding, says and example.
nlohmann::ordered_json to_json(const std::vector<Term>& terms);

/// Returns the nearest term to a misspelt one; nothing when none is near.
std::optional<std::string> nearest_term(const std::vector<Term>& terms, std::string_view word);

}  // namespace nc::app
