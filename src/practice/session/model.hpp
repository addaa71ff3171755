#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "library/content.hpp"
#include "practice/choosing/selection.hpp"
#include "practice/session/action.hpp"
#include "practice/session/notice.hpp"
#include "practice/session/page.hpp"
#include "practice/session/persons.hpp"
#include "practice/session/problem.hpp"
#include "practice/session/settings.hpp"
#include "record/attempt.hpp"
#include "record/former_content.hpp"
#include "record/past_attempt.hpp"
#include "support/local_days.hpp"
#include "support/moment.hpp"

namespace nc::practice {

/// A run of several cases: 'Practise 10', the missed cases, an exam, or one case that was chosen.
struct Sitting {
  record::SittingId id;
  record::Mode mode = record::Mode::practice;
  std::uint64_t seed = 0;            ///< the seed that chose its cases
  std::vector<cases::CaseId> queue;  ///< its cases, in order
  /// Case::hash of each case, in the same order: its cases stay what they were when it began. Empty in a sitting of a
  /// former edition of the record.
  std::vector<std::string> hashes;
  std::string guidance_hash;              ///< of the guidance that it began with, and is graded by to its end
  record::TraineeId trainee;              ///< who began it; its answers are theirs to its end
  std::string cohort;                     ///< of its answers, likewise
  std::size_t place = 0;                  ///< index of the current case in `queue`
  std::int64_t time_limit_ms = 0;         ///< for the whole sitting; 0: none
  std::int64_t passed_ms = 0;             ///< since it began, up to `last`, by ms_between(): breaks and sleep count
  Moment last;                            ///< when `passed_ms` was counted last
  std::vector<record::Attempt> finished;  ///< the attempts of this sitting before the current one, in order
};

/// Says where the trainee is in the current attempt.
enum class Stage {
  working,     ///< a visit is being answered
  submitting,  ///< the visit was submitted, and the store has not reported yet that this is durable
  naming,      ///< practice: the trainee is asked which cue decided; answers are locked, no key was shown
  debriefing,  ///< practice: the debrief of the visit is shown, or of the case after its last visit
};

/// Says how much of what was answered is on the disk. Every event that is given to the store has a ticket, a number
/// that rises. An answer may be called kept when the ticket of its event is durable.
struct Keeping {
  std::int64_t last_ticket = 0;        ///< of the last event given to the store
  std::int64_t durable_ticket = 0;     ///< of the last event that is durable
  std::optional<std::string> failure;  ///< what the store reported; nothing while all is well
  bool going_on_unkept = false;        ///< the trainee chose to go on without the store
};

/// The attempts of a record, oldest first. The list never changes, and the pointer is never empty.
using SharedRecord = std::shared_ptr<const std::vector<record::Attempt>>;

/// Ids of cases, each once. The list never changes, and the pointer is never empty.
using SharedIds = std::shared_ptr<const std::vector<cases::CaseId>>;

/// Says how far the reading of the library is. The record is read after it.
struct Loading {
  std::size_t done = 0;                ///< how many of the files that must be read were read
  std::size_t total = 0;               ///< how many files must be read; 0 when there are none or it is not known yet
  std::optional<std::string> failure;  ///< why the library could not be read; nothing while it is being read
  bool cases_known = false;            ///< only the record is still being read
};

/// The whole state of a trainee's session, in the window or in the terminal. It is a value: update() returns a new one.
/// What is on the screen is not in it but is made from it by show() (practice/screens/show.hpp).
struct Model {
  Model();
  ~Model();
  Model(const Model& other);
  Model(Model&& other) noexcept;
  Model& operator=(const Model& other);
  Model& operator=(Model&& other) noexcept;

  library::SharedContent content;
  /// What was read of the library while a case was on the screen: taken over once none is. Nothing at other times.
  library::SharedContent newer;
  record::FormerContent former;  ///< the cases and guidances that the record holds
  Settings settings;
  std::vector<std::string> languages{"en"};  ///< languages that the program has texts in; the app says which
  CaseFilter filter;  ///< which cases may be chosen, as set in the library and on the pages that choose
  std::vector<review::PastResult> history;  ///< the latest result of each case, latest last
  bool leans_on_library = false;            ///< some of the history is only known by cases that the record lacks
  record::SharedPast past = std::make_shared<std::vector<record::PastAttempt>>();  ///< never nullptr
  SharedIds debriefed = std::make_shared<const std::vector<cases::CaseId>>();      ///< see was_debriefed; never nullptr
  PageStack pages;                 ///< the pages that are open; an attempt goes on behind them
  std::optional<Sitting> sitting;  ///< nothing when none is open
  /// The current attempt of the sitting. It is nothing while the result of the sitting is shown.
  std::optional<record::Attempt> attempt;
  Stage stage = Stage::working;  ///< of `attempt`
  /// By visit (from 0) of the debrief that is open: which of the sentences the trainee guessed to change the class;
  /// nothing when the changes were shown without a guess. It is not kept.
  std::map<int, std::optional<std::size_t>> change_guesses;
  Keeping keeping;
  std::optional<Loading> loading;                             ///< nothing once cases and record are known
  FoundProblems problems;                                     ///< what could not be read, kept or used, as it was found
  bool help_open = false;                                     ///< the list of keys lies on top
  std::optional<Notice> notice;                               ///< why the last action could not be done
  SharedNames names = std::make_shared<const PersonNames>();  ///< that the record holds; never nullptr
  LocalDays days;                                             ///< which day of the trainee a moment is in
  Day today;                                                  ///< the day of `now`
  UtcTime now;                                                ///< at the last update
  Moment clock;  ///< the same by both clocks; tells when the one on the wall was set
};

}  // namespace nc::practice
