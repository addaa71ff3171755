#include "practice/screens/screens.hpp"

#include "practice/screens/screen_parts.hpp"
#include "practice/session/step.hpp"
#include "practice/session/twins.hpp"
#include "practice/session/welcome.hpp"

namespace nc::practice {
namespace {

ExamSetupScreen build_exam_setup(const Model& model) {
  const CaseFilter filter = scope_of(model.filter);  // an exam is chosen by seed alone
  const guidance::ScoringPolicy& policy = model.content->guidance.scoring;
  return {filter_cases(*model.content, model.history, filter).size(), policy.exam_cut, policy.exam_unsafe_allowed};
}

AboutScreen build_about(const Model& model) {
  const guidance::Guidance& guidance = model.content->guidance;
  AboutScreen screen;
  screen.documents = guidance.documents;
  screen.guidance_hash = guidance.hash;
  const guidance::Resolution* reading = find_resolution(guidance, guidance::ResolutionId("res-top-class"));
  if (reading != nullptr) {
    screen.top_class_reading = reading->decision;
  }
  return screen;
}

/// An exam shows no debrief; its visits stay on screen until the next one opens.
Screen build_attempt(const Model& model) {
  if (!model.attempt) {
    return build_library(model);
  }
  if (model.stage == Stage::naming) {
    return build_cue(model);
  }
  if (model.stage == Stage::debriefing && model.attempt->started.mode != record::Mode::exam) {
    return build_debrief(model, *model.attempt);
  }
  return build_case(model);
}

/// The measures of the whole record are worked out anew only when the record or the day is another one.
Screen build_progress_page(const Model& model) {
  const auto* shown = std::get_if<ProgressScreen>(&model.screen);
  if (shown != nullptr && shown->past == model.past && shown->today == day_of(model.now)) {
    return *shown;
  }
  return build_progress(*model.content, model.past, model.now);
}

/// What these show comes from the cases, or from answers that are graded by them.
bool needs_cases(Page page) {
  return page == Page::exam_setup || page == Page::ways || page == Page::progress;
}

}  // namespace

Screen build_screen(const Model& model) {
  if (model.loading && needs_cases(model.page)) {
    return ReadingScreen{*reading_of(model)};
  }
  switch (model.page) {
    case Page::library:
      return build_library(model);
    case Page::exam_setup:
      return build_exam_setup(model);
    case Page::attempt:
      return build_attempt(model);
    case Page::realistic_result:
      return build_realistic_result(model);
    case Page::ways:
      return build_ways(model);
    case Page::exam_result:
      return build_exam_result(model);
    case Page::guidance:
      return build_guidance(model);
    case Page::settings:
      return SettingsScreen{model.settings, model.languages};
    case Page::about:
      return build_about(model);
    case Page::twins:
      return build_twins(model);
    case Page::welcome:
      return build_welcome(model);
    case Page::progress:
      return build_progress_page(model);
  }
  return build_library(model);
}

}  // namespace nc::practice
