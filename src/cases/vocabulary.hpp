#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "guidance/findings.hpp"

// The closed lists of case files, as an author writes them. The reader, the template and the JSON Schema all use
// them and so cannot differ.

namespace nc::cases {

/// The number of the case format that this program reads and writes.
inline constexpr int case_format = 2;
/// The format before it, which only the record still holds (see FormatsRead).
inline constexpr int former_case_format = 1;
/// The largest number of visits in a case, and of symptoms in a visit.
inline constexpr std::size_t max_visits = 64;
inline constexpr std::size_t max_symptoms = 64;
/// The largest number of hours since the session: a year, which is far beyond every threshold of the guidance.
inline constexpr int max_hours = 8760;
/// The largest number of words of the point of a debrief.
inline constexpr std::size_t max_point_words = 20;
/// The largest number of an author's tests in a case.
inline constexpr std::size_t max_tests = 64;
/// The range of `difficulty`: 1 is plain, 2 mixed, 3 subtle.
inline constexpr int min_difficulty = 1;
inline constexpr int max_difficulty = 3;

/// Returns true when the text may be the id of a case or symptom: a-z, 0-9 and single hyphens, with a letter or digit
/// at either end.
bool is_id(std::string_view text);

/// Returns `neck`, `upper-back` and `shoulder`.
std::vector<std::string> region_words();
/// Returns the topics: `breathing`, `chest` … `other`.
std::vector<std::string> topic_words();
/// Returns `draft` and `ready`.
std::vector<std::string> status_words();
/// Returns `practice` and `exam`.
std::vector<std::string> use_words();
/// Returns what `expect` may say: `expected` … `not-covered`.
std::vector<std::string> urgency_words();
/// Returns the values of a finding that an author may write, mildest first. `na` is left out, because it follows from
/// `pain`.
std::vector<std::string> value_words(guidance::Finding finding);
/// Returns the findings that a symptom may state: all except `factor`, which belongs to the visit.
std::vector<guidance::Finding> symptom_findings();

}  // namespace nc::cases
