#include "terminal/face.hpp"

#include <optional>
#include <string>

#include <fmt/format.h>

#include "support/text.hpp"
#include "terminal/conversation.hpp"
#include "terminal/cue_dialogue.hpp"
#include "terminal/debrief_lines.hpp"
#include "terminal/library_menu.hpp"
#include "terminal/realistic_lines.hpp"
#include "terminal/twins_dialogue.hpp"
#include "terminal/visit_dialogue.hpp"
#include "words/message.hpp"
#include "words/notice.hpp"
#include "words/pages/case.hpp"
#include "words/pages/exam.hpp"
#include "words/terminal/case.hpp"
#include "words/terminal/debrief.hpp"
#include "words/terminal/library.hpp"
#include "words/terminal/talk.hpp"

namespace nc::terminal {
namespace {

bool at_library(const Conversation& talk) {
  return std::holds_alternative<practice::LibraryScreen>(talk.shown());
}

void greet(PlainWriter& out, bool records) {
  out.say(records ? words::terminal::greeting : words::terminal::preview_greeting);
  out.say(words::terminal::what_this_is);
  out.say(words::terminal::top_class);
  out.say(records ? words::terminal::how_to_answer : words::terminal::preview_how);
}

/// Before the first answer goes to a person who may be another one.
void warn_of_look_alike(Conversation& talk) {
  const auto twin = practice::find_look_alike(*talk.model().names, talk.model().settings);
  if (!twin) {
    return;
  }
  talk.out().say(words::fill(words::terminal::notice_format, words::said(*twin)));
  talk.out().say(twin->of_cohort ? words::fill(words::terminal::other_cohort, visible(twin->held))
                                 : words::fill(words::terminal::other_trainee, visible(twin->held)));
}

/// What comes after the sitting that is being worked.
enum class Then { nothing, another_case };

/// Until the person goes on; in between the twins can be compared. False when the talk ended.
bool wait_for_next(Conversation& talk, const practice::DebriefScreen& screen, std::string_view question) {
  const bool twins = screen.twin && screen.twin_answered;
  std::vector<Option> options{{std::string(question), {"next"}}};
  if (twins) {
    options.push_back({std::string(words::terminal::twins_offer), {"twins"}});
  }
  while (true) {
    const auto line = talk.ask([question, twins](PlainWriter& out) {
      out.blank();
      out.say(question);
      if (twins) {
        out.say(words::terminal::twins_offer);
      }
    });
    if (!line) {
      return false;
    }
    const Choice choice = read_choice(*line, options);
    const Chosen* chosen = std::get_if<Chosen>(&choice);
    if (line->empty() || (chosen != nullptr && chosen->index == 0)) {
      return true;
    }
    if (chosen != nullptr) {
      compare_twins(talk, {screen.case_id, *screen.twin});
    } else {
      talk.reject(*line, choice, options);
    }
  }
}

/// The debrief, then on. The last one leads on by itself: there is nothing to wait for.
void show_debrief(Conversation& talk, practice::DebriefScreen screen, Then then) {
  say_debrief(talk.out(), screen);
  talk.begin_page();
  const bool last = screen.case_finished && screen.place + 1 >= screen.sitting_size && then == Then::nothing;
  if (!last) {
    const std::string_view question = screen.case_finished ? words::terminal::next_case : words::terminal::next_visit;
    if (!wait_for_next(talk, screen, question)) {
      return;
    }
  }
  talk.act(practice::Next{});
}

/// The question before the debrief. When the input ends here the debrief is still said, as it would be without the
/// question.
void show_cue(Conversation& talk, const practice::CueScreen& screen, Then then) {
  talk.begin_page();
  ask_cue(talk, screen);
  if (!talk.input_ended()) {
    return;
  }
  talk.act(practice::Next{});
  if (const auto* debrief = std::get_if<practice::DebriefScreen>(&talk.shown())) {
    show_debrief(talk, *debrief, then);
  }
}

/// The result page; it has been read when the person goes on, or when the input ends.
void show_result(Conversation& talk, practice::ExamResultScreen screen) {
  say_exam_result(talk.out(), screen);
  talk.begin_page();
  std::vector<Option> options;
  for (const practice::ExamLine& line : screen.lines) {
    const std::string name = line.seen ? line.title : words::case_of_exam(options.size(), screen.lines.size());
    options.push_back({name, {name}});
  }
  while (const auto line = talk.ask([](PlainWriter& out) {
    out.blank();
    out.say(words::terminal::exam_question);
  })) {
    if (line->empty()) {
      break;
    }
    const Choice choice = read_choice(*line, options);
    const Chosen* chosen = std::get_if<Chosen>(&choice);
    if (chosen != nullptr && !screen.lines[chosen->index].seen) {
      talk.out().say(words::not_seen);
    } else if (chosen != nullptr) {
      say_debrief(talk.out(), screen.lines[chosen->index].debrief);
    } else {
      talk.reject(*line, choice, options);
    }
  }
  talk.act(practice::Next{});
}

/// A submission that is durable but not gone on from: between two cases of an exam.
void work_case(Conversation& talk, const practice::CaseScreen& screen) {
  if (screen.submitting) {
    talk.act(practice::Resume{});
  } else {
    VisitDialogue(talk, screen).run();
  }
}

/// What counts in an exam, before its first question.
void say_exam_rules(Conversation& talk) {
  const practice::Sitting& sitting = *talk.model().sitting;
  const guidance::ScoringPolicy& policy = talk.model().content->guidance.scoring;
  talk.out().blank();
  talk.out().say(
      words::fill(words::terminal::exam_rules, sitting.queue.size(), policy.exam_cut, policy.exam_unsafe_allowed));
  if (sitting.time_limit_ms > 0) {
    talk.out().say(words::fill(words::terminal::exam_limit, sitting.time_limit_ms / 60000));
  }
}

/// Until the sitting is over and the library is back, or the talk ended.
void work_sitting(Conversation& talk, Then then = Then::nothing) {
  const bool exam_begins =
      talk.model().sitting && talk.model().sitting->mode == record::Mode::exam && talk.model().attempt;
  if (exam_begins) {
    say_exam_rules(talk);
  }
  while (!talk.ended() && !at_library(talk)) {
    if (const auto* visit = std::get_if<practice::CaseScreen>(&talk.shown())) {
      work_case(talk, *visit);
    } else if (const auto* cue = std::get_if<practice::CueScreen>(&talk.shown())) {
      show_cue(talk, practice::CueScreen(*cue), then);  // a copy, because the screen changes while it is worked on
    } else if (const auto* debrief = std::get_if<practice::DebriefScreen>(&talk.shown())) {
      show_debrief(talk, *debrief, then);
    } else if (const auto* exam = std::get_if<practice::ExamResultScreen>(&talk.shown())) {
      show_result(talk, *exam);
    } else if (const auto* result = std::get_if<practice::RealisticResultScreen>(&talk.shown())) {
      say_realistic_result(talk.out(), *result);
      talk.act(practice::Next{});
    } else {
      talk.act(practice::OpenLibrary{});
    }
  }
}

bool wants_to_resume(Conversation& talk, const FacePlan& plan, const practice::Resumable& what) {
  if (plan.unfinished != Unfinished::ask) {
    return plan.unfinished == Unfinished::resume;
  }
  if (!plan.cases.empty()) {
    return false;
  }
  const auto question = [&what](PlainWriter& out) {
    out.blank();
    out.say(what.title.empty() ? words::fill(words::terminal::resume_exam_question, what.place + 1, what.sitting_size)
                               : words::fill(words::terminal::resume_question, what.title));
  };
  return talk.ask_choice(question, {{"yes", {"yes"}}, {"no", {"no"}}}) == 0U;
}

void resume_first(Conversation& talk, const FacePlan& plan) {
  const auto* library = std::get_if<practice::LibraryScreen>(&talk.shown());
  if (library == nullptr) {
    return work_sitting(talk);  // an exam whose time ran out meanwhile: its result is shown at once
  }
  const std::optional<practice::Resumable> what = library->resumable;
  if (!what) {
    if (plan.unfinished == Unfinished::resume) {
      talk.out().say(words::terminal::nothing_to_resume);
    }
    return;
  }
  if (!wants_to_resume(talk, plan, *what)) {
    return;
  }
  talk.act(practice::Resume{});
  work_sitting(talk);
}

/// The command line that goes on, with the file that holds the answers by then.
std::string resume_command(const Conversation& talk, const FacePlan& plan) {
  return plan.resume_command ? plan.resume_command(talk.kept_elsewhere()) : std::string();
}

/// Begins one thing and works it to its end; false when it could not be begun (the engine has said why).
bool work(Conversation& talk, const FacePlan& plan, const practice::Action& start, Then then = Then::nothing) {
  if (talk.ended()) {
    return true;
  }
  talk.act(start);
  if (at_library(talk)) {
    if (talk.model().attempt) {
      talk.out().say(words::terminal::resume_exam_refused);
      talk.out().verbatim(resume_command(talk, plan));
    }
    return false;
  }
  work_sitting(talk, then);
  return true;
}

bool work_plan(Conversation& talk, const FacePlan& plan) {
  if (plan.start) {
    return work(talk, plan, *plan.start);
  }
  for (const cases::CaseId& id : plan.cases) {
    const Then then = &id == &plan.cases.back() ? Then::nothing : Then::another_case;
    if (!work(talk, plan, practice::StartCase{id}, then)) {
      return false;
    }
  }
  const bool resumed_only = plan.unfinished == Unfinished::resume;
  while (plan.cases.empty() && !resumed_only && !talk.ended()) {
    choose_from_library(talk);
    work_sitting(talk);
  }
  return true;
}

}  // namespace

Ending run_face(SessionPort& session, Console& console, const FacePlan& plan) {
  Conversation talk(session, console);
  greet(talk.out(), talk.records());
  talk.check_keeping();
  warn_of_look_alike(talk);
  talk.act(practice::ChangeFilter{plan.filter});
  resume_first(talk, plan);
  const bool begun = work_plan(talk, plan);
  if (!talk.finish(resume_command(talk, plan))) {
    return Ending::not_kept;
  }
  return begun ? Ending::done : Ending::not_begun;
}

}  // namespace nc::terminal
