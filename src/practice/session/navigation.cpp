#include "practice/session/cue.hpp"
#include "practice/session/handlers.hpp"
#include "practice/session/sitting_flow.hpp"
#include "practice/session/words.hpp"

namespace nc::practice {
namespace {

/// These lie on top of the page they were opened from.
bool is_side_page(Page page) {
  return page == Page::guidance || page == Page::settings || page == Page::about || page == Page::progress;
}

void open_side_page(Model& model, Page page) {
  if (!is_side_page(model.page)) {
    model.page_before = model.page;
  }
  model.page = page;
  model.help_open = false;
}

/// The library; what is over (an exam's result, the last debrief) is closed, what is open stays resumable.
void leave_to_library(Step& step) {
  Model& model = step.model;
  if (model.sitting && !model.attempt) {
    close_result(step);
  } else if (is_last_debrief(model)) {
    go_on(step);
  }
  model.page = Page::library;
  model.help_open = false;
}

}  // namespace

void handle(Step& step, const OpenLibrary&) {
  leave_to_library(step);
}

void handle(Step& step, const OpenGuidance& action) {
  if (exam_is_open(step.model)) {
    step.model.notice = words::guidance_after_exam();
    return;
  }
  step.model.guidance_search = action.search;
  open_side_page(step.model, Page::guidance);
}

void handle(Step& step, const OpenSettings&) {
  open_side_page(step.model, Page::settings);
}
void handle(Step& step, const OpenAbout&) {
  open_side_page(step.model, Page::about);
}

/// What was right in earlier cases, and how often, would be feedback in the middle of an exam.
void handle(Step& step, const OpenProgress&) {
  if (exam_is_open(step.model)) {
    step.model.notice = words::progress_after_exam();
    return;
  }
  open_side_page(step.model, Page::progress);
}

void handle(Step& step, const OpenExamSetup&) {
  if (exam_is_open(step.model)) {
    step.model.notice = words::exam_is_open();
    return;
  }
  leave_to_library(step);
  step.model.page = Page::exam_setup;
}

void handle(Step& step, const OpenWays&) {
  if (exam_is_open(step.model)) {
    step.model.notice = words::exam_is_open();
    return;
  }
  leave_to_library(step);
  step.model.page = Page::ways;
}

void handle(Step& step, const ToggleHelp&) {
  step.model.help_open = !step.model.help_open;
}
void handle(Step& step, const ChangeFilter& action) {
  step.model.filter = action.filter;
  if (action.filter.due_by) step.model.filter.due_by = step.model.now;
}

void handle(Step& step, const ShowCases& action) {
  handle(step, ChangeFilter{action.filter});
  leave_to_library(step);
}

void handle(Step& step, const GoBack&) {
  Model& model = step.model;
  if (model.help_open) {
    model.help_open = false;
  } else if (model.page == Page::twins) {
    model.page = model.page_before_twins;
  } else if (is_side_page(model.page)) {
    model.page = model.page_before;
  } else {
    leave_to_library(step);
  }
}

void handle(Step& step, const Resume&) {
  Model& model = step.model;
  if (!model.sitting) {
    return;
  }
  model.help_open = false;
  const Page result = model.sitting->mode == record::Mode::realistic ? Page::realistic_result : Page::exam_result;
  model.page = model.attempt ? Page::attempt : result;
  if (may_settle(model)) {
    settle_submission(step);
  }
}

void handle(Step& step, const Next&) {
  Model& model = step.model;
  if (model.page == Page::exam_result || model.page == Page::realistic_result) {
    return close_result(step);
  }
  if (model.page != Page::attempt || !model.attempt) {
    return;
  }
  if (model.stage == Stage::naming) {
    return name_cue(step, {});
  }
  if (model.stage == Stage::debriefing) {
    go_on(step);
  }
}

void handle(Step& step, const ChangeSettings& action) {
  Model& model = step.model;
  const Settings wanted = within_limits(action.settings);
  if (wanted == model.settings) {
    return;
  }
  if (model.attempt && wanted.trainee != model.settings.trainee) {
    model.notice = words::trainee_of_open_case();
  }
  model.settings = wanted;
  step.effects.emplace_back(SaveSettings{wanted});
}

void handle(Step& step, const SearchGuidance& action) {
  step.model.guidance_search = action.text;
}
void handle(Step& step, const Quit&) {
  step.effects.emplace_back(StopProgram{});
}

}  // namespace nc::practice
