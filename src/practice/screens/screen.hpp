#pragma once

#include <variant>

#include "practice/screens/about_screen.hpp"
#include "practice/screens/case_screen.hpp"
#include "practice/screens/cue_screen.hpp"
#include "practice/screens/debrief_screen.hpp"
#include "practice/screens/exam_result_screen.hpp"
#include "practice/screens/exam_setup_screen.hpp"
#include "practice/screens/guidance_screen.hpp"
#include "practice/screens/library_screen.hpp"
#include "practice/screens/progress_screen.hpp"
#include "practice/screens/reading_screen.hpp"
#include "practice/screens/realistic_result_screen.hpp"
#include "practice/screens/settings_screen.hpp"
#include "practice/screens/twins_screen.hpp"
#include "practice/screens/ways_screen.hpp"
#include "practice/screens/welcome_screen.hpp"

// Screens are what every face shows: plain values with all words of the content in them. They hold no wording of the
// interface itself ('Submit'), which is in words/. Each has a header of its own beside the source that makes it, so
// that a view includes only the screen it draws.

namespace nc::practice {

/// What is on screen: exactly one of them. A new screen does not compile until every face draws it.
using Screen = std::variant<LibraryScreen, ExamSetupScreen, CaseScreen, DebriefScreen, ExamResultScreen, GuidanceScreen,
                            SettingsScreen, AboutScreen, WelcomeScreen, CueScreen, TwinsScreen, ProgressScreen,
                            WaysScreen, RealisticResultScreen, ReadingScreen>;

}  // namespace nc::practice
