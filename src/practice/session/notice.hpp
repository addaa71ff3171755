#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <variant>

#include "scoring/grade.hpp"
#include "support/pasted_text.hpp"

// What a session has to say beside its screen, as values without wording: the notice about the last action, what is
// announced to users of assistive technology, and what is missing before Submit. The faces ask words/notice.hpp for the
// sentences, so that this room knows no language.

namespace nc::practice {

/// What is still to do before a visit can be submitted.
struct Missing {
  std::size_t reports = 0;  ///< how many reports have no class yet
  bool decision = false;    ///< true when nothing was decided yet
  bool operator==(const Missing&) const = default;
};

/// True when nothing is missing.
constexpr bool is_complete(const Missing& missing) {
  return missing == Missing{};
}

/// A notice that says the same each time.
enum class PlainNotice {
  exam_is_open,         ///< another sitting cannot begin
  guidance_after_exam,  ///< the guidance is closed while an exam is open
  progress_after_exam,  ///< so is the progress
  still_reading,        ///< the library is not read yet
  no_case_fits,         ///< the filter leaves no case
  no_misses,
  no_dangerous,
  no_family,                ///< no case is decided by this family of statements
  not_realistic,            ///< realistic practice needs an emergency and other cases
  too_few_twins,            ///< fewer than two whole pairs
  no_such_case,             ///< the library does not have it
  kept_for_exams,           ///< the case is none to practise
  no_exam_cases,            ///< the library keeps no case for exams
  exam_pool_used,           ///< every case for exams that fits was debriefed to the trainee
  twins_not_answered,       ///< twins can be compared once each was answered
  settings_not_saved,       ///< the change holds for this run only
  trainee_of_open_sitting,  ///< a new trainee id or cohort holds from the next sitting on
};

/// A notice that no review begins. `in_days` (1 or more) is when the next case comes back; nothing when none will.
struct NothingDue {
  std::optional<int> in_days;
  bool operator==(const NothingDue&) const = default;
};

/// A notice that `count` (1 or more) of the cases that were to begin are left out, because their files are gone.
struct CasesGone {
  std::size_t count = 1;
  bool operator==(const CasesGone&) const = default;
};

/// A notice that the files of `count` (1 or more) of the cases that begin are not what the library knew.
struct CasesChanged {
  std::size_t count = 1;
  bool operator==(const CasesChanged&) const = default;
};

/// A notice that an exam began with fewer cases than were asked for, because no more are left (see ExamPool::most).
struct ExamShort {
  std::size_t held = 1;
  std::size_t wanted = 1;
  bool operator==(const ExamShort&) const = default;
};

/// A notice that Submit was refused.
struct BeforeSubmit {
  Missing missing;
  bool operator==(const BeforeSubmit&) const = default;
};

/// A notice that a piece of advice was not chosen, because no more than `most` can be.
struct AdviceIsFull {
  std::size_t most = 0;
  bool operator==(const AdviceIsFull&) const = default;
};

/// A notice that the case with this title was left unfinished for good.
struct LeftCase {
  std::string title;
  bool operator==(const LeftCase&) const = default;
};

/// A notice that the record holds answers of somebody whose id (or cohort) looks like the one that is used now and is
/// not the same. A person who meant the other one would have two records.
struct LookAlike {
  bool of_cohort = false;  ///< the name of the cohort, not the id of the trainee
  std::string used;        ///< what counts now
  std::string held;        ///< what the record holds
  bool operator==(const LookAlike&) const = default;
};

/// One thing about the last action that the screen does not show by itself.
using Notice = std::variant<PlainNotice, NothingDue, CasesGone, CasesChanged, ExamShort, BeforeSubmit, AdviceIsFull,
                            LeftCase, LookAlike, PasteReport>;

/// An announcement that says the same each time.
enum class PlainAnnouncement {
  submitted,       ///< a visit was submitted
  name_the_cue,    ///< the question for the cue opens
  exam_over,       ///< the result of an exam opens
  realistic_over,  ///< the result of realistic practice opens
};

/// An announcement that the debrief of a visit with this outcome opens.
struct DebriefOpens {
  scoring::Outcome outcome = scoring::Outcome::safe;
  bool operator==(const DebriefOpens&) const = default;
};

/// What users of assistive technology are told when the page changes.
using Announcement = std::variant<PlainAnnouncement, DebriefOpens>;

}  // namespace nc::practice
