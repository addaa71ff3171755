#include "terminal/visit_dialogue.hpp"

#include "practice/session/answering.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "support/text.hpp"
#include "terminal/case_lines.hpp"
#include "words/message.hpp"
#include "words/notice.hpp"
#include "words/phrases.hpp"
#include "words/terminal/case.hpp"
#include "words/terminal/terms.hpp"

namespace nc::terminal {

using guidance::Urgency;

VisitDialogue::VisitDialogue(Conversation& talk, const practice::CaseScreen& screen)
    : talk_(talk),
      last_(screen),
      attempt_(talk.model().attempt->id),
      visit_(screen.visit),
      step_(first_open_step()) {
  go_to(step_);
}

const practice::CaseScreen& VisitDialogue::screen() const {
  const auto* shown = std::get_if<practice::CaseScreen>(&talk_.shown());
  return shown != nullptr ? *shown : last_;
}

bool VisitDialogue::is_open() const {
  const auto* shown = std::get_if<practice::CaseScreen>(&talk_.shown());
  return shown != nullptr && !shown->submitting && shown->visit == visit_ && talk_.model().attempt->id == attempt_;
}

/// After a restart the talk goes on at the first question without an answer. Whether all was asked, or all advice
/// chosen, only the trainee knows: until the next question has its answer, those two are put again.
VisitDialogue::Step VisitDialogue::first_open_step() const {
  const practice::CaseScreen& shown = screen();
  if (!shown.can_take_back) {
    return Step::ask;
  }
  const auto open = [](const practice::SymptomQuestion& one) { return !one.given.has_value(); };
  if (std::any_of(shown.symptoms.begin(), shown.symptoms.end(), open)) {
    return Step::reports;
  }
  if (!shown.decision) {
    return Step::decide;
  }
  return shown.certainty ? Step::submit : Step::advice;
}

void VisitDialogue::go_to(Step step) {
  step_ = step;
  list_said_ = false;
  if (step != Step::reports) {
    return;
  }
  report_ = 0;
  const auto& symptoms = screen().symptoms;
  while (report_ + 1 < symptoms.size() && symptoms[report_].given) {
    ++report_;
  }
  if (symptoms.empty()) {
    step_ = Step::decide;
  }
}

void VisitDialogue::run() {
  say_case(talk_.out(), screen());
  if (screen().can_take_back) {
    say_answers(talk_.out(), screen());  // of an earlier run of the program
  }
  while (!talk_.ended()) {
    tick();
    if (!is_open()) {
      return;
    }
    work();
  }
}

void VisitDialogue::work() {
  switch (step_) {
    case Step::ask:
      return ask_patient();
    case Step::reports:
      return classify_report();
    case Step::decide:
      return decide();
    case Step::advice:
      return choose_advice();
    case Step::certainty:
      return give_certainty();
    case Step::submit:
      return confirm();
  }
}

/// The clock of an exam is looked at before every question.
void VisitDialogue::tick() {
  if (is_open() && screen().time_left_ms) {
    talk_.act(practice::ClockTick{});
  }
  last_ = screen();
}

std::optional<std::string> VisitDialogue::listen(const Conversation::Question& question) {
  const auto timed = [this, &question](PlainWriter& out) {
    out.blank();
    if (const auto left = screen().time_left_ms) {
      out.say(words::fill(words::terminal::exam_time_left, *left / 60000, *left / 1000 % 60));
    }
    question(out);
    list_said_ = false;  // said again only after 'help', and then in full
  };
  std::optional<std::string> line = talk_.ask(timed);
  list_said_ = true;
  if (!line || obey(*line)) {
    return std::nullopt;
  }
  return line;
}

/// The words that mean the same at every question of a visit.
bool VisitDialogue::obey(const std::string& line) {
  const std::string word = fold_case(line);
  if (word == "back") {
    take_back();
  } else if (word == "case") {
    say_case(talk_.out(), screen());
  } else if (word == "submit") {
    submit();
  } else if (word == "ask") {
    go_to(Step::ask);
  } else if (word.compare(0, 4, "ask ") == 0) {
    ask_by_word(line.substr(4));
  } else {
    return false;
  }
  return true;
}

void VisitDialogue::ask_about(cases::Topic topic) {
  const auto is_topic = [topic](const practice::TranscriptLine& one) { return one.topic == topic; };
  const auto& before = screen().transcript;
  if (std::any_of(before.begin(), before.end(), is_topic)) {
    talk_.out().say(words::terminal::asked_already);
  }
  talk_.act(practice::AskAbout{topic});
  if (!is_open()) {
    return;
  }
  const auto& transcript = screen().transcript;
  const auto found = std::find_if(transcript.begin(), transcript.end(), is_topic);
  if (found != transcript.end()) {
    say_transcript(talk_.out(), *found);
  }
}

void VisitDialogue::ask_by_word(const std::string& words) {
  const std::vector<Option> topics = topic_options(screen());
  const Choice choice = read_choice(words, topics);
  if (const Chosen* chosen = std::get_if<Chosen>(&choice)) {
    return ask_about(screen().asks[chosen->index].topic);
  }
  talk_.reject(trim(words), choice, topics);
}

void VisitDialogue::ask_patient() {
  const std::vector<Option> topics = topic_options(screen());
  const bool is_short = list_said_;
  const auto line = listen([&](PlainWriter& out) {
    if (is_short && list_said_) {
      return out.say(words::terminal::ask_more);
    }
    out.say(words::terminal::ask_question);
    say_options(out, topics);
  });
  if (!line) {
    return;
  }
  if (line->empty()) {
    return go_to(Step::reports);
  }
  ask_by_word(*line);
}

std::optional<Urgency> VisitDialogue::ask_urgency(const std::string& question, std::optional<Urgency> given) {
  const std::vector<Option> options = urgency_options();
  const auto line = listen([&](PlainWriter& out) {
    out.say(question);
    if (given) {
      out.say(words::fill(words::terminal::now_is, words::terminal::urgency_word(*given)));
    }
    say_options(out, options);
  });
  if (!line) {
    return std::nullopt;
  }
  if (line->empty() && given) {
    return given;
  }
  const Choice choice = read_choice(*line, options);
  if (const Chosen* chosen = std::get_if<Chosen>(&choice)) {
    return static_cast<Urgency>(chosen->index);
  }
  talk_.reject(*line, choice, options);
  return std::nullopt;
}

void VisitDialogue::classify_report() {
  const practice::SymptomQuestion asked = screen().symptoms[report_];
  const std::size_t count = screen().symptoms.size();
  const auto urgency =
      ask_urgency(words::fill(words::terminal::report_question, report_ + 1, count, trim(asked.words)), asked.given);
  if (!urgency) {
    return;
  }
  talk_.act(practice::Classify{asked.id, *urgency});
  if (!is_open()) {
    return;  // too late: nothing was recorded
  }
  talk_.out().say(words::fill(words::terminal::report_answered, report_ + 1, words::terminal::urgency_word(*urgency)));
  if (++report_ == count) {
    go_to(Step::decide);
  }
}

void VisitDialogue::decide() {
  const auto urgency = ask_urgency(std::string(words::terminal::decide_question), screen().decision);
  if (!urgency) {
    return;
  }
  talk_.act(practice::Decide{*urgency});
  if (!is_open()) {
    return;
  }
  talk_.out().say(words::fill(words::terminal::decided, words::terminal::urgency_word(*urgency)));
  go_to(Step::advice);
}

void VisitDialogue::toggle(std::size_t index) {
  const practice::AdviceChoice before = screen().advice[index];
  talk_.act(practice::ToggleAdvice{before.id});
  if (!is_open() || screen().advice[index].chosen == before.chosen) {
    return;  // too late, or no more can be chosen, which was said
  }
  talk_.out().say(before.chosen ? words::fill(words::terminal::advice_dropped, before.text)
                                : words::fill(words::terminal::advice_chosen, before.text));
}

void VisitDialogue::choose_advice() {
  const std::vector<Option> options = advice_options(screen());
  const bool is_short = list_said_;
  const auto line = listen([&](PlainWriter& out) {
    is_short&& list_said_ ? say_advice_again(out, screen()) : say_advice_question(out, screen());
  });
  if (!line) {
    return;
  }
  if (line->empty()) {
    return go_to(Step::certainty);
  }
  const std::vector<practice::AdviceChoice> offered = screen().advice;
  const auto by_id = std::find_if(offered.begin(), offered.end(),
                                  [&line](const practice::AdviceChoice& one) { return one.id.text() == *line; });
  if (by_id != offered.end()) {
    return toggle(static_cast<std::size_t>(by_id - offered.begin()));
  }
  const std::vector<std::size_t> numbers = read_numbers(*line, options.size());
  const Choice choice = read_choice(*line, options);
  if (const Chosen* chosen = std::get_if<Chosen>(&choice)) {
    return toggle(chosen->index);
  }
  if (numbers.empty()) {
    return talk_.reject(*line, choice, options);
  }
  for (const std::size_t number : numbers) {
    if (is_open()) {
      toggle(number);
    }
  }
}

void VisitDialogue::give_certainty() {
  const std::vector<Option> options = certainty_options();
  const std::optional<int> given = screen().certainty;
  const auto line = listen([&](PlainWriter& out) {
    out.say(words::terminal::certainty_question);
    if (given) {
      out.say(words::fill(words::terminal::now_is, options[static_cast<std::size_t>(*given - 1)].shown));
    }
    say_options(out, options);
  });
  if (!line) {
    return;
  }
  if (line->empty()) {
    return go_to(Step::submit);
  }
  const Choice choice = read_choice(*line, options);
  const Chosen* chosen = std::get_if<Chosen>(&choice);
  if (chosen == nullptr) {
    return talk_.reject(*line, choice, options);
  }
  talk_.act(practice::GiveCertainty{static_cast<int>(chosen->index) + 1});
  if (!is_open()) {
    return;
  }
  talk_.out().say(words::fill(words::terminal::certainty_given, options[chosen->index].shown));
  go_to(Step::submit);
}

void VisitDialogue::confirm() {
  const std::vector<Option> options{{"", {"yes"}},      {"", {"ask"}},    {"", {"reports"}},
                                    {"", {"decision"}}, {"", {"advice"}}, {"", {"certainty"}}};
  const auto line = listen([&](PlainWriter& out) {
    say_summary(out, screen());
    out.say(words::terminal::submit_question);
  });
  if (!line) {
    return;
  }
  const Choice choice = read_choice(*line, options);
  const Chosen* chosen = std::get_if<Chosen>(&choice);
  if (chosen == nullptr) {
    return talk_.reject(*line, Unknown{}, options);
  }
  switch (chosen->index) {
    case 0:
      return submit();
    case 1:
      return go_to(Step::ask);
    case 2:
      go_to(Step::reports);
      report_ = 0;
      return;
    case 3:
      return go_to(Step::decide);
    case 4:
      return go_to(Step::advice);
    default:
      return go_to(Step::certainty);
  }
}

void VisitDialogue::take_back() {
  const auto& undoable = talk_.model().attempt->undoable;
  if (undoable.empty()) {
    return talk_.out().say(words::terminal::nothing_to_take_back);
  }
  const record::EventBody last = undoable.back();
  talk_.act(practice::TakeBack{});
  if (!is_open()) {
    return;
  }
  talk_.out().say(words::terminal::taken_back);
  if (const auto* report = std::get_if<record::SymptomClassified>(&last)) {
    go_to(Step::reports);
    for (std::size_t at = 0; at < screen().symptoms.size(); ++at) {
      if (screen().symptoms[at].id == report->symptom) {
        report_ = at;
      }
    }
  } else if (std::holds_alternative<record::Decided>(last)) {
    go_to(Step::decide);
  } else if (std::holds_alternative<record::CertaintyGiven>(last)) {
    go_to(Step::certainty);
  } else {
    go_to(Step::advice);
  }
}

void VisitDialogue::submit() {
  const practice::Missing missing = practice::missing_before_submit(talk_.model());
  if (!practice::is_complete(missing)) {
    return talk_.out().say(words::fill(words::terminal::still_needed, words::listed(missing)));
  }
  talk_.act(practice::Submit{});
  const auto* result = std::get_if<practice::ExamResultScreen>(&talk_.shown());
  if (result != nullptr && result->time_ran_out) {
    return;
  }
  talk_.tell_submitted();
}

}  // namespace nc::terminal
