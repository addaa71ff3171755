#include "terminal/played_case.hpp"

#include "terminal/case_lines.hpp"
#include "terminal/debrief_lines.hpp"
#include "terminal/plain_writer.hpp"
#include "words/terminal/talk.hpp"

namespace nc::terminal {
namespace {

void give(SessionPort& session, const scoring::VisitAnswers& answers) {
  for (const cases::Topic topic : answers.asked) {
    session.dispatch(practice::AskAbout{topic});
  }
  for (const auto& [symptom, urgency] : answers.symptoms) {
    session.dispatch(practice::Classify{symptom, urgency});
  }
  if (answers.decision) {
    session.dispatch(practice::Decide{*answers.decision});
  }
  for (const guidance::AdviceId& id : answers.advice) {
    session.dispatch(practice::ToggleAdvice{id});
  }
  if (answers.certainty) {
    session.dispatch(practice::GiveCertainty{*answers.certainty});
  }
}

void say_visit(PlainWriter& out, const SessionPort& session) {
  if (const auto* screen = std::get_if<practice::CaseScreen>(&session.shown())) {
    say_case(out, *screen);
    say_answers(out, *screen);
  }
}

/// What the terminal shows of the visit just submitted; earlier visits had theirs.
void say_last_visit(PlainWriter& out, practice::DebriefScreen screen) {
  screen.visits.erase(screen.visits.begin(), screen.visits.end() - 1);
  say_debrief(out, screen);
}

}  // namespace

void skip_visits(SessionPort& session, const std::vector<scoring::VisitAnswers>& answers) {
  for (const scoring::VisitAnswers& visit : answers) {
    give(session, visit);
    session.dispatch(practice::Submit{});
    session.settle();
    if (std::holds_alternative<practice::CueScreen>(session.shown())) {
      session.dispatch(practice::Next{});
    }
    session.dispatch(practice::Next{});
  }
}

void play_case(SessionPort& session, Console& console, const PlayedCase& played) {
  PlainWriter out(console);
  bool first = true;
  for (const scoring::VisitAnswers& answers : played.answers) {
    give(session, answers);
    if (!played.debrief_only) {
      say_visit(out, session);
    }
    session.dispatch(practice::Submit{});
    session.settle();
    const auto* debrief = std::get_if<practice::DebriefScreen>(&session.shown());
    if (debrief == nullptr) {
      return;
    }
    if (!first && played.debrief_only) {
      out.verbatim("---");
    }
    first = false;
    played.debrief_only ? say_last_visit(out, *debrief) : say_debrief(out, *debrief);
    session.dispatch(practice::Next{});
  }
  out.flush();
}

}  // namespace nc::terminal
