#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "guidance/findings.hpp"

// The closed lists of case format 1 as an author writes them. The reader, the template and the JSON Schema all use
// these, so that they cannot come apart.

namespace nc::cases {

/// The format number this program reads and writes.
inline constexpr int case_format = 1;
/// The largest number of visits in a case, and of symptoms in a visit (case format 1).
inline constexpr std::size_t max_visits = 64;
inline constexpr std::size_t max_symptoms = 64;
/// The largest `hours`: a year, far past every threshold of the guidance, and safe to add to.
inline constexpr int max_hours = 8760;
/// `difficulty`: 1 plain, 2 mixed, 3 subtle.
inline constexpr int min_difficulty = 1;
inline constexpr int max_difficulty = 3;

/// Whether text may be the id of a case or symptom: a-z, 0-9 and single hyphens, beginning and ending with a letter or
/// digit.
bool is_id(std::string_view text);

/// `neck`, `upper-back`, `shoulder`.
std::vector<std::string> region_words();
/// `breathing`, `chest`, … `other`.
std::vector<std::string> topic_words();
/// `draft`, `ready`.
std::vector<std::string> status_words();
/// `expected`, … `not-covered`: what `expect` may say.
std::vector<std::string> urgency_words();
/// The values of a finding an author may write, mildest first; `na` is left out because it follows from `pain`.
std::vector<std::string> value_words(guidance::Finding finding);
/// The findings a symptom may state: all of the clinical model, section 2, except `factor`, which belongs to the visit.
std::vector<guidance::Finding> symptom_findings();

}  // namespace nc::cases
