#include "practice/screens.hpp"

#include "practice/screen_parts.hpp"
#include "practice/step.hpp"
#include "practice/twins.hpp"
#include "practice/welcome.hpp"

namespace nc::practice {
namespace {

ExamSetupScreen build_exam_setup(const Model& model) {
  CaseFilter filter = model.filter;
  filter.status.reset();  // an exam is chosen by seed alone
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
  if (model.stage == Stage::debriefing && model.attempt->started.mode == Mode::practice) {
    return build_debrief(model, *model.attempt);
  }
  return build_case(model);
}

}  // namespace

Screen build_screen(const Model& model) {
  switch (model.page) {
    case Page::library:
      return build_library(model);
    case Page::exam_setup:
      return build_exam_setup(model);
    case Page::attempt:
      return build_attempt(model);
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
  }
  return build_library(model);
}

}  // namespace nc::practice
