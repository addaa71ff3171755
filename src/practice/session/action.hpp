#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "library/content.hpp"
#include "practice/choosing/selection.hpp"
#include "practice/session/notice.hpp"
#include "practice/session/problem.hpp"
#include "practice/session/settings.hpp"
#include "record/attempt.hpp"
#include "record/edition.hpp"
#include "support/pasted_text.hpp"

namespace nc::practice {

struct GradedRecord;

// Actions: what a person does, in the window or the terminal, and what the store, the clock and the library report. A
// view returns at most one action a frame; update() applies it. Each is a plain value.

/// The person opens the library.
struct OpenLibrary {};
/// The person opens the guidance, which begins with this search, such as the id of a statement. Empty: everything is
/// shown.
struct OpenGuidance {
  std::string search;
};
/// The person opens the settings.
struct OpenSettings {};
/// The person opens the page about the program.
struct OpenAbout {};
/// The person opens the page that a first start begins with.
struct OpenWelcome {};
/// The person opens the list of what could not be read, kept or used.
struct OpenProblems {};
/// The person opens the measures of the record.
struct OpenProgress {};
/// The person opens the choices for an exam.
struct OpenExamSetup {};
/// The person opens the page of all ways to practise.
struct OpenWays {};
/// The person shows or hides the list of keys, which lies on top of any screen.
struct ToggleHelp {};
/// The person changes which cases may be chosen.
struct ChangeFilter {
  CaseFilter filter;
};
/// The person opens the library with this filter.
struct ShowCases {
  CaseFilter filter;
};
/// The person starts one case.
struct StartCase {
  cases::CaseId id;
};
/// The person, who is new, starts one of the easiest cases in the regions of the filter.
struct StartFirst {};
/// The person practises at most `count` cases that the filter leaves.
struct StartPractice {
  int count = 10;
};
/// The person practises every missed case in the scope of the filter (see scope_of).
struct StartMisses {};
/// The person reviews at most `count` cases that are due, the most likely forgotten first.
struct StartReview {
  int count = 10;
};
/// The person practises every case whose latest result was dangerous, the most dangerous first.
struct StartDangerous {};
/// The person practises at most `count` cases that statements of this family decide.
struct StartFamily {
  std::string family;
  int count = 10;
};
/// The person practises at most `count` cases in whole pairs of twins, which are kept apart.
struct StartTwins {
  int count = 10;
};
/// The person practises at most `count` cases with emergencies as rare as the policy says, and a result at the end.
struct StartRealistic {
  int count = 10;
};
/// The person starts an exam.
struct StartExam {
  CaseFilter filter;
  int count = 10;
  std::int64_t time_limit_ms = 0;  ///< of the whole exam; 0: none
  std::uint64_t seed = 0;          ///< of the choice of cases; 0: a fresh one
};
/// The person goes on with the unfinished sitting, at the screen where it stopped.
struct Resume {};
/// The person goes one screen back (Esc). An unfinished attempt can be resumed later.
struct GoBack {};
/// The person asks the patient about a topic.
struct AskAbout {
  cases::Topic topic = cases::Topic::other;
};
/// The person gives an urgency to one symptom.
struct Classify {
  cases::SymptomId symptom;
  guidance::Urgency urgency = guidance::Urgency::expected;
};
/// The person decides what the patient should do.
struct Decide {
  guidance::Urgency urgency = guidance::Urgency::expected;
};
/// The person chooses an offered item of advice, or drops it again.
struct ToggleAdvice {
  guidance::AdviceId advice;
};
/// The person says how sure the decision is: 1 not very, 2 fairly, 3 certain.
struct GiveCertainty {
  int certainty = 1;
};
/// The person takes back the last answer of the visit.
struct TakeBack {};
/// The person submits the visit. This is refused with a notice while something is missing (see missing_before_submit).
struct Submit {};
/// The person names the rule that decided the visit just submitted. It is one of the choices of the CueScreen.
struct NameCue {
  guidance::RuleId rule;
};
/// The person guesses, in the debrief of a visit (from 0), which sentence would change the class, or has the changes
/// shown without a guess.
struct GuessChange {
  int visit = 0;
  std::optional<std::size_t> option;  ///< one of DebriefVisit::change_options; nothing: show them
};
/// The person looks at two cases side by side, which is possible once both were answered.
struct CompareTwins {
  cases::CaseId a;
  cases::CaseId b;
};
/// The person goes on: from a debrief to the next visit, case or result; from the question about the cue to the
/// debrief, without an answer; from a result to the library.
struct Next {};
/// The person changes the settings.
struct ChangeSettings {
  Settings settings;
};
/// The person changes what is searched for in the guidance.
struct SearchGuidance {
  std::string text;
};

/// Text of another program went into a field, or could not; the report says what was done to it.
struct TellPaste {
  PasteReport report;
};

// The next actions are about the store and the clock.

/// The store reports that every event up to this ticket is durable.
struct EventsKept {
  std::int64_t ticket = 0;
};
/// The store reports that events could not be written; `message` is one sentence for the trainee.
struct KeepFailed {
  std::string message;
};
/// The person asks the store to try again.
struct RetryKeeping {};
/// The person names another file that answers should be written into.
struct KeepElsewhere {
  std::string path;
};
/// The person goes on without the store: answers are only in memory, and the screen says so.
struct GoOnUnkept {};
/// Time went by, which matters only in an exam with a time limit.
struct ClockTick {};

// The next actions are about reading the library, during which the window already works.

/// So many of the files that must be read have been read.
struct LibraryProgress {
  std::size_t done = 0;
  std::size_t total = 0;
};
/// The library was read: all cases are known.
struct LibraryLoaded {
  library::SharedContent content;
};
/// The record was read and graded. It comes once in a run, after the first LibraryLoaded.
struct RecordRead {
  std::shared_ptr<const GradedRecord> record;  ///< never nullptr
  std::vector<record::Edition> lacking{};      ///< to be given to the store (see lacking_editions)
};
/// The library could not be read; `message` is one sentence that says why.
struct LibraryFailed {
  std::string message;
};
/// The person asks to read the library once more.
struct ReadAgain {};
/// Files of the library were added, changed or removed.
struct LibraryChanged {};

// The next actions are about what could not be read, kept or used.

/// This is what was found now; it takes the place of what the same origin found before.
struct ProblemsFound {
  ProblemOrigin origin = ProblemOrigin::start;
  Problems problems;
};
/// The settings file, which had a fault, was put right.
struct SettingsRead {
  Settings settings;
};
/// The person asks a program that could not start to try it again.
struct StartAgain {};
/// The person ends the program.
struct Quit {};

/// Exactly one of the actions. It is a type of its own, so that copying and destroying it is compiled once and not in
/// every source that does it.
struct Action
    : std::variant<OpenLibrary, OpenGuidance, OpenSettings, OpenAbout, OpenWelcome, OpenProgress, StartFirst,
                   OpenProblems, OpenExamSetup, OpenWays, ToggleHelp, ChangeFilter, ShowCases, StartCase, StartPractice,
                   StartMisses, StartReview, StartDangerous, StartFamily, StartTwins, StartRealistic, StartExam, Resume,
                   GoBack, AskAbout, Classify, Decide, ToggleAdvice, GiveCertainty, TakeBack, Submit, NameCue,
                   GuessChange, CompareTwins, Next, ChangeSettings, SearchGuidance, TellPaste, EventsKept, KeepFailed,
                   RetryKeeping, KeepElsewhere, GoOnUnkept, ClockTick, LibraryProgress, LibraryLoaded, RecordRead,
                   LibraryFailed, ReadAgain, LibraryChanged, ProblemsFound, SettingsRead, StartAgain, Quit> {
  using variant::variant;
  Action();
  ~Action();
  Action(const Action& other);
  Action(Action&& other) noexcept;
  Action& operator=(const Action& other);
  Action& operator=(Action&& other) noexcept;
};

// Effects: what the app must do after an action. They are plain values too; what comes of them returns as actions.

/// Writes these events into the store, with the editions that they are answers to; `ticket` is the number of the last
/// event.
struct AppendEvents {
  std::vector<record::Event> events;
  std::vector<record::Edition> editions;
  std::int64_t ticket = 0;
};
/// Writes the settings to their file. `before` are those that the person changed.
struct SaveSettings {
  Settings settings;
  Settings before;
};
/// Notes in the file of settings that the welcome was seen, and changes nothing else there.
struct RememberWelcome {};
/// Tries again to write everything that is not durable yet.
struct RetryStore {};
/// Opens another store and writes everything there that is not durable yet.
struct MoveStore {
  std::string path;
};
/// Ends the program, or starts it anew in the same window.
struct StopProgram {
  bool starts_again = false;
};
/// Begins to read the library. The end comes back as LibraryLoaded or LibraryFailed.
struct ReadLibrary {};
/// Tells assistive technology something that is spoken at once: 'Submitted', or the outcome.
struct Announce {
  Announcement announcement;
};

/// Exactly one of the effects.
using Effect = std::variant<AppendEvents, SaveSettings, RememberWelcome, RetryStore, MoveStore, StopProgram,
                            ReadLibrary, Announce>;
using Effects = std::vector<Effect>;

}  // namespace nc::practice
