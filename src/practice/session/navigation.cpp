#include "practice/session/cue.hpp"
#include "practice/session/handlers.hpp"
#include "practice/session/notice.hpp"
#include "practice/session/sitting_flow.hpp"

namespace nc::practice {
namespace {

/// Opens a page that lies on top of the one it was opened from; one such page takes the place of another.
void open_side_page(Model& model, Page page) {
  if (shows_side_page(model.pages)) {
    model.pages.replace_top(std::move(page));
  } else {
    model.pages.lay_on_top(std::move(page));
  }
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
  model.pages.go_to(LibraryPage{});
  model.help_open = false;
}

}  // namespace

void handle(Step& step, const OpenLibrary&) {
  leave_to_library(step);
}

void handle(Step& step, const OpenGuidance& action) {
  if (exam_is_open(step.model)) {
    step.model.notice = PlainNotice::guidance_after_exam;
    return;
  }
  open_side_page(step.model, GuidancePage{action.search});
}

void handle(Step& step, const OpenSettings&) {
  open_side_page(step.model, SettingsPage{});
}
void handle(Step& step, const OpenAbout&) {
  open_side_page(step.model, AboutPage{});
}

/// What was right in earlier cases, and how often, would be feedback in the middle of an exam.
void handle(Step& step, const OpenProgress&) {
  if (exam_is_open(step.model)) {
    step.model.notice = PlainNotice::progress_after_exam;
    return;
  }
  open_side_page(step.model, ProgressPage{});
}

void handle(Step& step, const OpenProblems&) {
  leave_to_library(step);
  step.model.pages.go_to(ProblemsPage{});
}

void handle(Step& step, const OpenExamSetup&) {
  if (exam_is_open(step.model)) {
    step.model.notice = PlainNotice::exam_is_open;
    return;
  }
  leave_to_library(step);
  step.model.pages.go_to(ExamSetupPage{});
}

void handle(Step& step, const OpenWays&) {
  if (exam_is_open(step.model)) {
    step.model.notice = PlainNotice::exam_is_open;
    return;
  }
  leave_to_library(step);
  step.model.pages.go_to(WaysPage{});
}

void handle(Step& step, const ToggleHelp&) {
  step.model.help_open = !step.model.help_open;
}
void handle(Step& step, const ChangeFilter& action) {
  step.model.filter = action.filter;
  if (action.filter.due_by) step.model.filter.due_by = step.model.today;
}

void handle(Step& step, const ShowCases& action) {
  handle(step, ChangeFilter{action.filter});
  leave_to_library(step);
}

void handle(Step& step, const GoBack&) {
  Model& model = step.model;
  if (model.help_open) {
    model.help_open = false;
  } else if (!model.pages.back()) {
    leave_to_library(step);
  }
}

void handle(Step& step, const Resume&) {
  Model& model = step.model;
  if (!model.sitting) {
    return;
  }
  model.help_open = false;
  if (model.attempt) {
    model.pages.go_to(AttemptPage{});
  } else if (model.sitting->mode == record::Mode::realistic) {
    model.pages.go_to(RealisticResultPage{});
  } else {
    model.pages.go_to(ExamResultPage{});
  }
  if (may_settle(model)) {
    settle_submission(step);
  }
}

void handle(Step& step, const Next&) {
  Model& model = step.model;
  if (model.pages.shows<ExamResultPage>() || model.pages.shows<RealisticResultPage>()) {
    return close_result(step);
  }
  if (!model.pages.shows<AttemptPage>() || !model.attempt) {
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
  const Settings wanted = with_read_names(within_limits(action.settings), model.settings);
  if (wanted == model.settings) {
    return;
  }
  const bool other_names = wanted.trainee != model.settings.trainee || wanted.cohort != model.settings.cohort;
  if (model.sitting && other_names) model.notice = PlainNotice::trainee_of_open_sitting;
  step.effects.emplace_back(SaveSettings{wanted, model.settings});
  const auto twin = other_names ? find_look_alike(*model.names, wanted) : std::nullopt;
  if (twin) model.notice = *twin;
  model.settings = wanted;
}

void handle(Step& step, const SearchGuidance& action) {
  if (auto* page = step.model.pages.open_as<GuidancePage>()) {
    page->search = action.text;
  }
}
void handle(Step& step, const TellPaste& action) {
  step.model.notice = action.report;
}

void handle(Step& step, const Quit&) {
  step.effects.emplace_back(StopProgram{});
}

}  // namespace nc::practice
