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
#include "practice/screens/problems/problems_screen.hpp"
#include "practice/screens/problems/stop_screen.hpp"
#include "practice/screens/progress_screen.hpp"
#include "practice/screens/reading_screen.hpp"
#include "practice/screens/realistic_result_screen.hpp"
#include "practice/screens/settings_screen.hpp"
#include "practice/screens/twins_screen.hpp"
#include "practice/screens/ways_screen.hpp"
#include "practice/screens/welcome_screen.hpp"

// A screen is what a face (the window or the terminal) shows: a plain value that holds all texts of the content. The
// wording of the interface itself ('Submit') is not in it but in words/. Each screen has a header of its own, so that a
// view includes only the screen it draws.

namespace nc::practice {

/// Holds what is on the screen: exactly one of these. When a new one is added, every face must draw it before the
/// program compiles. It is a type of its own, so that copying and destroying it is compiled once and not in every
/// source that does it.
struct Screen
    : std::variant<LibraryScreen, ExamSetupScreen, CaseScreen, DebriefScreen, ExamResultScreen, GuidanceScreen,
                   SettingsScreen, AboutScreen, WelcomeScreen, CueScreen, TwinsScreen, ProgressScreen, WaysScreen,
                   RealisticResultScreen, ReadingScreen, ProblemsScreen, StopScreen> {
  using variant::variant;
  Screen();
  ~Screen();
  Screen(const Screen& other);
  Screen(Screen&& other) noexcept;
  Screen& operator=(const Screen& other);
  Screen& operator=(Screen&& other) noexcept;
};

}  // namespace nc::practice
