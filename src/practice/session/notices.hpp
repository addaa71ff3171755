#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "practice/session/phrase.hpp"
#include "scoring/grade.hpp"

// The few sentences that come from the engine itself and are the same on every face: notices, announcements and what is
// missing.

namespace nc::practice::notices {

Phrase exam_is_open();
Phrase guidance_after_exam();
Phrase progress_after_exam();
Phrase still_reading();
Phrase no_case_fits();
Phrase no_misses();
Phrase no_dangerous();
Phrase no_family();
Phrase not_realistic();
Phrase too_few_twins();
Phrase realistic_over();
Phrase no_such_case();

/// So many of the cases that were to begin are left out.
Phrase cases_gone(std::size_t count);
/// So many of them are not what the library knew.
Phrase cases_changed(std::size_t count);

Phrase trainee_of_open_case();
Phrase submitted();
Phrase name_the_cue();
Phrase twins_not_answered();
Phrase exam_over();

/// What is missing, as it stands inside a sentence.
Phrase decide();

/// Why no review begins, and when the next case comes back; `in_days` is 1 or more, or nothing when no case will.
Phrase nothing_due(std::optional<int> in_days);

/// How many reports still need a class; `open` is 1 or more.
Phrase classify_reports(std::size_t open);

/// A notice that Submit was refused, with what is missing.
Phrase before_submit(std::vector<Phrase> missing);

/// A notice that an unfinished case was left for good.
Phrase left_case(std::string title);

/// What assistive technology hears when a debrief opens.
Phrase debrief_opens(scoring::Outcome outcome);

}  // namespace nc::practice::notices
