#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "support/diagnostic.hpp"

// What could not be read, kept or used, as values. The window has one page that lists all of it.

namespace nc::practice {

/// Says what sort of thing a problem is about, and so under which heading it stands and what can be done.
enum class ProblemKind {
  faulty_case,        ///< the checker found an error; the case is left out
  draft,              ///< a case that its author has not finished
  unread_file,        ///< lies in a folder of cases, and its name is not that of a case
  unreadable_folder,  ///< a folder or a file of cases could not be read, and what is in it is not used
  unwatched_folder,   ///< changes in the folder are not noticed by themselves
  lost_index,         ///< what was read cannot be remembered for the next start
  faulty_settings,    ///< the settings file cannot be used as it is
  unsaved_settings,   ///< a change of the settings was not written to their file
  no_language,        ///< the texts are not in the language that was asked for
  unreadable_record,  ///< the record, or an entry of it, cannot be read
  changed_record,     ///< the record was changed by another program
  unkept_answers,     ///< answers are not on the disk
  ungraded_attempts,  ///< at a case that nobody has any more, by an earlier version; the place is the id of the case
  faulty_guidance,    ///< the guidance that was asked for has an error
};

/// One thing that could not be read, kept or used. `what` and `to_do` are sentences of whoever found it, and empty
/// where the kind says it all.
struct Problem {
  ProblemKind kind = ProblemKind::faulty_case;
  SourcePlace place;  ///< its path is empty when it is about no file
  std::string what{};
  std::string to_do{};
  friend bool operator==(const Problem& a, const Problem& b);
};
using Problems = std::vector<Problem>;

/// Problems as models share them; never nullptr.
using SharedProblems = std::shared_ptr<const Problems>;

/// Says who looks for a group of problems. What somebody finds takes the place of all that was found there before, so a
/// problem goes when its cause does.
enum class ProblemOrigin {
  start,
  record,
  settings,
  saving_settings,   ///< a change that the person made
  saving_by_itself,  ///< what the program notes in the settings file
  cases,
  reading_again,
  index,
  watching,
  history,
};

/// All problems that are known.
using FoundProblems = std::map<ProblemOrigin, SharedProblems>;

/// Puts `problems` in place of what was found by the same origin.
void note_problems(FoundProblems& found, ProblemOrigin origin, Problems problems);

/// Returns true when both are about the same file, so that they count as one thing.
bool are_of_one_file(const Problem& a, const Problem& b);

/// Returns problems of this kind for the diagnostics that are errors, or for all of them.
Problems problems_of(ProblemKind kind, const Diagnostics& diagnostics, Severity least);

}  // namespace nc::practice
