#pragma once

#include "practice/session/step.hpp"

// One handler for each action, grouped by the source that defines it. Only update() calls them. A handler whose action
// makes no sense now changes nothing.

namespace nc::practice {

// answering.cpp: these do something only while a visit is being worked on and is on the screen.
void handle(Step& step, const AskAbout& action);
void handle(Step& step, const Classify& action);
void handle(Step& step, const Decide& action);
void handle(Step& step, const ToggleAdvice& action);
void handle(Step& step, const GiveCertainty& action);
void handle(Step& step, const TakeBack& action);
void handle(Step& step, const Submit& action);

// navigation.cpp
void handle(Step& step, const OpenLibrary& action);
void handle(Step& step, const OpenGuidance& action);
void handle(Step& step, const OpenSettings& action);
void handle(Step& step, const OpenAbout& action);
void handle(Step& step, const OpenProgress& action);
void handle(Step& step, const OpenExamSetup& action);
void handle(Step& step, const OpenProblems& action);
void handle(Step& step, const OpenWays& action);
void handle(Step& step, const ToggleHelp& action);
void handle(Step& step, const ChangeFilter& action);
void handle(Step& step, const ShowCases& action);
void handle(Step& step, const GoBack& action);
void handle(Step& step, const Resume& action);
void handle(Step& step, const Next& action);
void handle(Step& step, const ChangeSettings& action);
void handle(Step& step, const SearchGuidance& action);
void handle(Step& step, const TellPaste& action);
void handle(Step& step, const Quit& action);

// choosing.cpp
void handle(Step& step, const StartCase& action);
void handle(Step& step, const StartPractice& action);
void handle(Step& step, const StartMisses& action);
void handle(Step& step, const StartReview& action);
void handle(Step& step, const StartDangerous& action);
void handle(Step& step, const StartFamily& action);
void handle(Step& step, const StartTwins& action);
void handle(Step& step, const StartRealistic& action);
void handle(Step& step, const StartExam& action);

// cue_flow.cpp
void handle(Step& step, const NameCue& action);
void handle(Step& step, const GuessChange& action);

// twins.cpp
void handle(Step& step, const CompareTwins& action);

// welcome.cpp
void handle(Step& step, const OpenWelcome& action);
void handle(Step& step, const StartFirst& action);

// keeping.cpp
void handle(Step& step, const EventsKept& action);
void handle(Step& step, const KeepFailed& action);
void handle(Step& step, const RetryKeeping& action);
void handle(Step& step, const KeepElsewhere& action);
void handle(Step& step, const GoOnUnkept& action);
void handle(Step& step, const ClockTick& action);

// opening.cpp
void handle(Step& step, const LibraryProgress& action);
void handle(Step& step, const LibraryLoaded& action);
void handle(Step& step, const RecordRead& action);
void handle(Step& step, const LibraryFailed& action);
void handle(Step& step, const ReadAgain& action);
void handle(Step& step, const LibraryChanged& action);

// problem.cpp
void handle(Step& step, const ProblemsFound& action);
void handle(Step& step, const SettingsRead& action);
void handle(Step& step, const StartAgain& action);

}  // namespace nc::practice
