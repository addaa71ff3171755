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
#include "practice/session/page.hpp"
#include "practice/session/phrase.hpp"
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
  std::optional<Phrase> notice;  ///< one sentence about the last action that could not be done
  UtcTime now;                   ///< as of the last update; for the time left of an exam
};

/// What comes from outside with every action: the clock and fresh names, so that update() stays pure.
struct Inputs {
  UtcTime now;
  record::AttemptId fresh_attempt;  ///< never used before
  record::SittingId fresh_sitting;  ///< never used before
  std::uint64_t fresh_seed = 0;
};

/// A new model and what to do.
struct Updated {
  Model model;
  Effects effects;
};

/// The first model of a run from the record, at the library: completely submitted attempts become history, the newest
/// sitting can be resumed when something in it is still to be done or seen. Attempts of other trainees are left alone;
/// those without a trainee id are everybody's. Attempts whose case changed since (another content hash) or is gone are
/// kept in the store but count nothing and are not resumed; neither is a sitting begun under other guidance. Finished
/// attempts of an exam that is still open, and one whose debrief was not opened yet, stay out of the history: they
/// would be feedback.
Model open_model(library::SharedContent content, Settings settings, const std::vector<record::Attempt>& record,
                 UtcTime now);

/// Like open_model, and at once at the screen where the newest sitting stopped (after a crash): the visit being worked,
/// the debrief that was not left (Continued), or an exam's result that was not left. Only between two cases of an exam,
/// where nothing was on screen, it is the library; Resume begins the next case. A very first run begins with the
/// welcome.
Model reopen_model(library::SharedContent content, Settings settings, const std::vector<record::Attempt>& record,
                   UtcTime now);

/// The first model of a run whose cases are still being read: a content with the guidance alone, and the record that
/// waits. Once LibraryLoaded came it is what reopen_model makes, except that a person who went elsewhere meanwhile
/// (another page, the help, a filter, a search) stays there and finds the unfinished attempt under Continue.
Model loading_model(library::SharedContent guidance_alone, Settings settings, SharedRecord record, UtcTime now);

/// Applies one action. An action that makes no sense now (an answer without an open visit) changes nothing.
Updated update(const Model& model, const Action& action, const Inputs& inputs);

/// True when every event given so far is durable.
bool all_kept(const Model& model);

/// What is still missing before Submit, in words ('Decide what the patient should do'); empty when it can be submitted.
std::vector<Phrase> missing_before_submit(const Model& model);

}  // namespace nc::practice
