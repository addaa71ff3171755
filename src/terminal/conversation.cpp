#include "terminal/conversation.hpp"

#include "practice/session/keeping.hpp"

#include <utility>

#include <fmt/format.h>

#include "support/text.hpp"
#include "words/message.hpp"
#include "words/notice.hpp"
#include "words/phrases.hpp"
#include "words/terminal/case.hpp"
#include "words/terminal/talk.hpp"

namespace nc::terminal {
namespace {

/// In a preview nothing stays open for later.
void say_help(PlainWriter& out, bool records) {
  out.blank();
  for (const std::string_view line : words::terminal::help_lines) {
    out.item("- ", line, 0);
  }
  out.item("- ", records ? words::terminal::help_quit : words::terminal::help_quit_preview, 0);
  out.item("- ", words::terminal::help_remarks, 0);
  out.blank();
}

void say_about(PlainWriter& out, const guidance::Guidance& guidance) {
  out.blank();
  out.say(words::terminal::what_this_is);
  out.say(words::terminal::top_class);
  for (const guidance::Document& document : guidance.documents) {
    out.item(document.id.text() + " ", fmt::format("{} ({})", document.title, document.file));
  }
  out.blank();
}

}  // namespace

void Conversation::tell_notice() {
  if (model().notice) {
    out_.say(words::fill(words::terminal::notice_format, words::said(*model().notice)));
  }
}

void Conversation::begin_page() {
  out_.flush();
  console_.forget_typed_ahead();
}

void Conversation::act(const practice::Action& action) {
  session_.dispatch(action);
  tell_notice();
  session_.settle();
  ask_about_failure();
}

void Conversation::check_keeping() {
  session_.settle();
  ask_about_failure();
}

/// Does what was chosen of words::terminal::keeping_options.
void Conversation::mend_keeping(std::size_t chosen) {
  if (chosen == 0) {
    session_.dispatch(practice::RetryKeeping{});
  }
  if (chosen == 1) {
    const auto path = ask([](PlainWriter& out) { out.say(words::terminal::keeping_path); });
    if (path) {
      session_.dispatch(practice::KeepElsewhere{*path});
    }
  }
  if (chosen == 2) {
    session_.dispatch(practice::GoOnUnkept{});
  }
  session_.settle();
}

/// What to do when the store fails. Until it is answered nothing else goes on; the end of the input goes on without an
/// answer.
void Conversation::ask_about_failure() {
  if (asking_about_failure_) {
    return;
  }
  asking_about_failure_ = true;
  const std::vector<Option> options{
      {std::string(words::terminal::keeping_options[0]), {"retry", "try again"}},
      {std::string(words::terminal::keeping_options[1]), {"elsewhere"}},
      {std::string(words::terminal::keeping_options[2]), {"go on", "go on without keeping"}}};
  bool failed = false;
  while (!ended_ && model().keeping.failure && !model().keeping.going_on_unkept) {
    failed = true;
    const auto question = [&](PlainWriter& out) {
      out.blank();
      out.say(words::fill(words::terminal::keeping_failed, *model().keeping.failure));
      out.say(words::terminal::keeping_safe);
      for (std::size_t at = 0; at < options.size(); ++at) {
        out.item(fmt::format("{} ", at + 1), options[at].shown);
      }
    };
    const auto chosen = ask_choice(question, options);
    if (!chosen) {
      break;
    }
    mend_keeping(*chosen);
  }
  if (failed && !model().keeping.failure) {
    out_.say(words::terminal::keeping_works);
  }
  asking_about_failure_ = false;
}

std::optional<std::string> Conversation::read_line() {
  while (const auto line = console_.read_line()) {
    const std::string_view typed = trim(*line);
    if (typed.empty() || typed.front() != '#') {
      return std::string(typed);
    }
  }
  return std::nullopt;
}

std::optional<std::string> Conversation::ask(const Question& question) {
  while (!ended_) {
    question(out_);
    out_.flush();
    std::optional<std::string> line = read_line();
    if (!line) {
      out_.blank();
      out_.say(words::terminal::input_ended);
      ended_ = true;
      input_ended_ = true;
      return std::nullopt;
    }
    const std::string word = fold_case(*line);
    if (word == "quit") {
      ended_ = true;
    } else if (word == "help" || word == "?") {
      say_help(out_, records());
    } else if (word == "about") {
      say_about(out_, model().content->guidance);
    } else {
      return line;
    }
  }
  return std::nullopt;
}

std::optional<std::size_t> Conversation::ask_choice(const Question& question, const std::vector<Option>& options) {
  while (const auto line = ask(question)) {
    const Choice choice = read_choice(*line, options);
    if (const Chosen* chosen = std::get_if<Chosen>(&choice)) {
      return chosen->index;
    }
    reject(*line, choice, options);
  }
  return std::nullopt;
}

void Conversation::reject(std::string_view typed, const Choice& choice, const std::vector<Option>& options) {
  if (typed.empty()) {
    return out_.say(words::terminal::answer_needed);
  }
  const Ambiguous* several = std::get_if<Ambiguous>(&choice);
  if (several == nullptr) {
    return out_.say(words::fill(words::terminal::not_an_answer, typed));
  }
  std::vector<std::string> numbers;
  for (const std::size_t index : several->indices) {
    numbers.push_back(fmt::format("{} ({})", index + 1, options[index].shown));
  }
  out_.say(words::fill(words::terminal::several_fit, typed, words::listed(numbers)));
}

void Conversation::tell_submitted() {
  if (!records()) {
    return out_.say(words::terminal::submitted_preview);
  }
  out_.say(practice::all_kept(model()) ? words::terminal::submitted_kept : words::terminal::submitted_unkept);
}

bool Conversation::finish(const std::string& resume_command) {
  session_.settle();
  const bool open = model().attempt.has_value();
  session_.dispatch(practice::Quit{});
  session_.settle();
  const bool kept = practice::all_kept(model());
  out_.blank();
  if (!records()) {
    out_.say(words::terminal::preview_over);
  } else if (!kept) {
    out_.say(words::terminal::stopped_unkept);
  } else {
    if (const auto file = kept_elsewhere()) {
      out_.say(words::fill(words::terminal::kept_elsewhere, visible(*file)));
    }
    out_.say(open ? words::terminal::stopped_open : words::terminal::stopped_kept);
    if (open) {
      out_.verbatim(resume_command);
    }
  }
  out_.flush();
  return kept;
}

}  // namespace nc::terminal
