#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "library/content.hpp"
#include "practice/choosing/selection.hpp"
#include "practice/session/notice.hpp"
#include "practice/session/settings.hpp"
#include "record/attempt.hpp"

namespace nc::practice {

// What a person does, on any face. A view returns at most one a frame.
struct OpenLibrary {};
struct OpenGuidance {
  std::string search;
};  ///< search text to begin with, e.g. a statement id
struct OpenSettings {};
struct OpenAbout {};
struct OpenWelcome {};  ///< the page of the first start
struct OpenProgress {};
struct OpenExamSetup {};
struct OpenWays {};    ///< the page of all ways to practise
struct ToggleHelp {};  ///< the list of keys, on top of any screen
struct ChangeFilter {
  CaseFilter filter;
};
struct ShowCases {
  CaseFilter filter;
};  ///< the library, filtered
struct StartCase {
  cases::CaseId id;
};
struct StartFirst {};  ///< one of the easiest cases of the regions the filter leaves, for a beginning
struct StartPractice {
  int count = 10;
};  ///< from what the filter leaves
struct StartMisses {};
struct StartReview {
  int count = 10;
};                         ///< cases that are due, the most likely forgotten first
struct StartDangerous {};  ///< every case whose latest attempt was dangerous, the most dangerous first
struct StartFamily {
  std::string family;
  int count = 10;
};  ///< cases that statements of this family decide
struct StartTwins {
  int count = 10;
};  ///< whole pairs of twins, kept apart
struct StartRealistic {
  int count = 10;
};  ///< emergencies as rare as the policy says; a result at the end
struct StartExam {
  CaseFilter filter;
  int count = 10;
  std::int64_t time_limit_ms = 0;
  std::uint64_t seed = 0;
};                 ///< seed 0: the fresh one
struct Resume {};  ///< the unfinished attempt, at the screen where it stopped
struct GoBack {};  ///< Esc: one screen back; an open attempt stays resumable
struct AskAbout {
  cases::Topic topic = cases::Topic::other;
};
struct Classify {
  cases::SymptomId symptom;
  guidance::Urgency urgency = guidance::Urgency::expected;
};
struct Decide {
  guidance::Urgency urgency = guidance::Urgency::expected;
};
struct ToggleAdvice {
  guidance::AdviceId advice;
};
struct GiveCertainty {
  int certainty = 1;
};
struct TakeBack {};
struct Submit {};
/// The deciding cue of the visit that was submitted, as the trainee sees it; one of the choices of the CueScreen.
struct NameCue {
  guidance::RuleId rule;
};
/// Two cases side by side, once both were answered.
struct CompareTwins {
  cases::CaseId a;
  cases::CaseId b;
};
struct Next {};  ///< after a debrief: the next visit, case or result; before it: pass the question about the cue over
struct ChangeSettings {
  Settings settings;
};
struct SearchGuidance {
  std::string text;
};

// What the store and the clock report.
struct EventsKept {
  std::int64_t ticket = 0;
};  ///< all events up to this ticket are durable
struct KeepFailed {
  std::string message;
};                       ///< one clear sentence from the store
struct RetryKeeping {};  ///< the trainee asks to try again
struct KeepElsewhere {
  std::string path;
};                     ///< the trainee gives another file
struct GoOnUnkept {};  ///< the trainee goes on; answers stay in memory only, and the screen says so
struct ClockTick {};   ///< time went by; matters only for an exam with a limit

// What comes of reading the library while the faces run already.
struct LibraryProgress {
  std::size_t done = 0;
  std::size_t total = 0;
};  ///< so many of the files that must be read were
struct LibraryLoaded {
  library::SharedContent content;
};  ///< all cases are known
struct LibraryFailed {
  std::string message;
};                    ///< one clear sentence: what could not be read
struct ReadAgain {};  ///< the person asks to read the library once more
struct Quit {};

using Action =
    std::variant<OpenLibrary, OpenGuidance, OpenSettings, OpenAbout, OpenWelcome, OpenProgress, StartFirst,
                 OpenExamSetup, OpenWays, ToggleHelp, ChangeFilter, ShowCases, StartCase, StartPractice, StartMisses,
                 StartReview, StartDangerous, StartFamily, StartTwins, StartRealistic, StartExam, Resume, GoBack,
                 AskAbout, Classify, Decide, ToggleAdvice, GiveCertainty, TakeBack, Submit, NameCue, CompareTwins, Next,
                 ChangeSettings, SearchGuidance, EventsKept, KeepFailed, RetryKeeping, KeepElsewhere, GoOnUnkept,
                 ClockTick, LibraryProgress, LibraryLoaded, LibraryFailed, ReadAgain, Quit>;

// What the app must do. Data only; results come back as Actions.
struct AppendEvents {
  std::vector<record::Event> events;
  std::int64_t ticket = 0;
};  ///< ticket of the last of them
struct SaveSettings {
  Settings settings;
};
struct RememberWelcome {};  ///< keep in the settings that the welcome was seen, and nothing else of this run
struct RetryStore {};       ///< send everything unkept again
struct MoveStore {
  std::string path;
};  ///< open another store and send everything unkept there
struct StopProgram {};
struct ReadLibrary {};  ///< begin to read the library; its end comes back as LibraryLoaded or LibraryFailed
struct Announce {
  Announcement announcement;
};  ///< to users of assistive technology

using Effect = std::variant<AppendEvents, SaveSettings, RememberWelcome, RetryStore, MoveStore, StopProgram,
                            ReadLibrary, Announce>;
using Effects = std::vector<Effect>;

}  // namespace nc::practice
