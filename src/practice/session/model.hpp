#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "library/content.hpp"
#include "practice/choosing/selection.hpp"
#include "practice/session/action.hpp"
#include "practice/session/notice.hpp"
#include "practice/session/page.hpp"
#include "practice/session/settings.hpp"
#include "record/attempt.hpp"
#include "record/past_attempt.hpp"

namespace nc::practice {

/// A run of several cases: 'Practise 10', misses, one chosen case, or an exam.
struct Sitting {
  record::SittingId id;
  record::Mode mode = record::Mode::practice;
  std::uint64_t seed = 0;
  std::vector<cases::CaseId> queue;
  std::size_t place = 0;           ///< index of the current case
  std::int64_t time_limit_ms = 0;  ///< 0: none
  UtcTime started_at;
  std::vector<record::Attempt> finished;  ///< earlier attempts of this sitting, in order
};

/// Where the trainee stands in the current attempt.
enum class Stage {
  working,     ///< answering a visit
  submitting,  ///< submitted; waiting until the store says that it is durable
  naming,      ///< practice mode: 'which cue decided it' is asked, the answers are locked, no key was shown yet
  debriefing,  ///< practice mode: the visit's (last visit: the case's) debrief is shown
};

/// How far the record is on disk. Everything given has a ticket; an answer may be called kept when its ticket is
/// durable.
struct Keeping {
  std::int64_t last_ticket = 0;
  std::int64_t durable_ticket = 0;
  std::optional<std::string> failure;  ///< what the store said; nothing while all is well
  bool going_on_unkept = false;        ///< the trainee chose to go on without the store
};

/// The attempts of a record, oldest first. Never changed once read; never nullptr.
using SharedRecord = std::shared_ptr<const std::vector<record::Attempt>>;

/// The library is still being read: how far that is, and what waits for it.
struct Loading {
  std::size_t done = 0;
  std::size_t total = 0;               ///< files that must be read; 0: not known yet, or none
  std::optional<std::string> failure;  ///< why it could not be read; nothing while it goes on
  SharedRecord record;                 ///< becomes history once the cases are known
};

/// The whole state of a trainee's session, whatever its face. A value: update() returns a new one. What is on screen is
/// not in it: practice::show() makes that from it (practice/screens/show.hpp).
struct Model {
  library::SharedContent content;
  Settings settings;
  std::vector<std::string> languages{"en"};  ///< of the texts, as installed; the app says which
  CaseFilter filter;
  std::vector<review::PastResult> history;                                         ///< latest last
  record::SharedPast past = std::make_shared<std::vector<record::PastAttempt>>();  ///< never nullptr
  PageStack pages;  ///< the open attempt goes on existing behind them
  std::optional<Sitting> sitting;
  std::optional<record::Attempt> attempt;  ///< the current one, open or in debrief
  Stage stage = Stage::working;
  Keeping keeping;
  std::optional<Loading> loading;  ///< nothing once the content has its cases
  bool help_open = false;
  std::optional<Notice> notice;  ///< about the last action, until the next
  UtcTime now;                   ///< as of the last update; for the time left of an exam
};

}  // namespace nc::practice
