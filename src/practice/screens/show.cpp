#include "practice/screens/show.hpp"

#include "practice/session/step.hpp"

namespace nc::practice {
namespace {

/// An exam shows no debrief; its visits stay on screen until the next one opens.
Screen show_attempt(const Model& model) {
  if (!model.attempt) return show_library(model);
  if (model.stage == Stage::naming) return show_cue(model);
  if (model.stage == Stage::debriefing && model.attempt->started.mode != record::Mode::exam)
    return show_debrief(model, *model.attempt);
  return show_case(model);
}

Screen show_progress_page(const Model& model, const Shown* before) {
  const auto* shown = before == nullptr ? nullptr : std::get_if<ProgressScreen>(&before->screen);
  if (shown != nullptr && shown->past == model.past && shown->today == model.today) return *shown;
  return show_progress(*model.content, model.former, model.past, model.days, model.today);
}

/// The screen of a page: one overload a kind, so that a new page does not compile without one.
struct ScreenOf {
  const Model& model;
  const Shown* before;

  Screen operator()(const LibraryPage&) const { return show_library(model); }
  Screen operator()(const WaysPage&) const { return show_ways(model); }
  Screen operator()(const ExamSetupPage&) const { return show_exam_setup(model); }
  Screen operator()(const WelcomePage&) const { return show_welcome(model); }
  Screen operator()(const AttemptPage&) const { return show_attempt(model); }
  Screen operator()(const ExamResultPage&) const { return show_exam_result(model); }
  Screen operator()(const RealisticResultPage&) const { return show_realistic_result(model); }
  Screen operator()(const ProgressPage&) const { return show_progress_page(model, before); }
  Screen operator()(const SettingsPage&) const { return show_settings(model); }
  Screen operator()(const AboutPage&) const { return show_about(model.content->guidance); }
  Screen operator()(const ProblemsPage&) const { return show_problems(model); }
  Screen operator()(const StopPage& page) const { return StopScreen{page.message, page.problems}; }
  Screen operator()(const GuidancePage& page) const { return show_guidance(model.content->guidance, page.search); }
  Screen operator()(const TwinsPage& page) const { return show_twins(model, page); }
};

/// What these show comes from the cases, or from answers that are graded by them.
bool needs_cases(const PageStack& pages) {
  return pages.shows<ExamSetupPage>() || pages.shows<WaysPage>() || pages.shows<ProgressPage>();
}

Screen screen_of(const Model& model, const Shown* before) {
  if (model.loading && needs_cases(model.pages)) return ReadingScreen{reading_of(model).value_or(ReadingState{})};
  return std::visit(ScreenOf{model, before}, model.pages.top());
}

}  // namespace

Shown show(const Model& model) {
  return {screen_of(model, nullptr), frame_of(model)};
}

Shown show(const Model& model, const Shown& before) {
  return {screen_of(model, &before), frame_of(model)};
}

}  // namespace nc::practice
