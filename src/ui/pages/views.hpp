#pragma once

#include "practice/session/model.hpp"
#include "ui/kit/canvas.hpp"

// The screens. Each draws into what the bar and the banners leave of the window, reads the model and hands at most one
// action to the canvas.

namespace nc::ui {

/// What a screen is drawn from.
struct ViewParts {
  Canvas& canvas;
  const practice::Model& model;
};

void library_view(const ViewParts& parts, const practice::LibraryScreen& screen);
void exam_setup_view(const ViewParts& parts, const practice::ExamSetupScreen& screen);
void ways_view(const ViewParts& parts, const practice::WaysScreen& screen);
void case_view(const ViewParts& parts, const practice::CaseScreen& screen);
void debrief_view(const ViewParts& parts, const practice::DebriefScreen& screen);
void exam_result_view(const ViewParts& parts, const practice::ExamResultScreen& screen);
void realistic_result_view(const ViewParts& parts, const practice::RealisticResultScreen& screen);
void guidance_view(const ViewParts& parts, const practice::GuidanceScreen& screen);
void settings_view(const ViewParts& parts, const practice::SettingsScreen& screen);
void cue_view(const ViewParts& parts, const practice::CueScreen& screen);
void twins_view(const ViewParts& parts, const practice::TwinsScreen& screen);
void welcome_view(const ViewParts& parts, const practice::WelcomeScreen& screen);
void about_view(const ViewParts& parts, const practice::AboutScreen& screen);
/// In place of a page that needs the cases, until they are read.
void reading_view(const ViewParts& parts, const practice::ReadingScreen& screen);
void progress_view(const ViewParts& parts, const practice::ProgressScreen& screen);

/// The list of keys, on top of any screen; the keyboard stays inside until it is closed.
void help_dialog(const ViewParts& parts);

}  // namespace nc::ui
