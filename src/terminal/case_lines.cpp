#include "terminal/case_lines.hpp"

#include <fmt/format.h>

#include "support/text.hpp"
#include "words/message.hpp"
#include "words/pages/case.hpp"
#include "words/phrases.hpp"
#include "words/terminal/case.hpp"
#include "words/terminal/terms.hpp"
#include "words/terms.hpp"

namespace nc::terminal {
namespace {

void say_quoted(PlainWriter& out, std::string_view words) {
  out.say(words::quoted(words), 2);
}

void say_heading(PlainWriter& out, const practice::CaseScreen& screen) {
  if (screen.title.empty()) {
    out.say(words::case_of_exam(screen.place, screen.sitting_size));
  } else if (screen.sitting_size > 1) {
    out.say(words::fill(words::terminal::case_of_many, screen.place + 1, screen.sitting_size, screen.title));
  } else {
    out.say(words::fill(words::terminal::case_alone, screen.title));
  }
  out.say(words::fill(words::terminal::case_facts, words::with_capital(region_words(screen.regions))));
}

}  // namespace

std::string region_words(guidance::RegionSet regions) {
  std::vector<std::string> names;
  for (const auto region : {guidance::Region::neck, guidance::Region::upper_back, guidance::Region::shoulder}) {
    if (regions.contains(region)) {
      names.push_back(fold_case(words::region_word(region)));
    }
  }
  return words::listed(names);
}

void say_case(PlainWriter& out, const practice::CaseScreen& screen) {
  out.blank();
  say_heading(out, screen);
  out.say(words::fill(words::terminal::patient, screen.patient));
  if (screen.first_session) {
    out.say(*screen.first_session ? words::terminal::first_session : words::terminal::not_first_session);
  }
  out.say(words::fill(words::terminal::treated, screen.target));
  if (screen.visit_count > 1) {
    out.say(words::fill(words::terminal::visit_of_many, screen.visit + 1, screen.visit_count));
  }
  for (std::size_t at = 0; at < screen.earlier_words.size(); ++at) {
    out.blank();
    out.say(words::fill(words::terminal::said_earlier, screen.earlier_hours[at]));
    say_quoted(out, screen.earlier_words[at]);
  }
  out.blank();
  out.say(words::fill(words::terminal::says_now, screen.hours));
  say_quoted(out, screen.said.words);
  for (const practice::TranscriptLine& line : screen.transcript) {
    say_transcript(out, line);
  }
}

void say_transcript(PlainWriter& out, const practice::TranscriptLine& line) {
  out.say(words::fill(words::terminal::ask_answer, cases::to_text(line.topic)));
  if (line.answers.empty()) {
    out.say(words::terminal::ask_silence, 2);
  }
  for (const practice::Said& answer : line.answers) {
    say_quoted(out, answer.words);
  }
}

void say_options(PlainWriter& out, const std::vector<Option>& options) {
  for (std::size_t at = 0; at < options.size(); ++at) {
    out.item(fmt::format("{} ", at + 1), options[at].shown);
  }
}

std::vector<Option> topic_options(const practice::CaseScreen& screen) {
  std::vector<Option> options;
  for (const practice::AskChoice& ask : screen.asks) {
    const std::string_view shown = words::terminal::topics[static_cast<std::size_t>(ask.topic)];
    options.push_back({ask.asked ? words::fill(words::terminal::asked_mark, shown) : std::string(shown),
                       {std::string(cases::to_text(ask.topic)), std::string(shown)}});
  }
  return options;
}

std::vector<Option> urgency_options() {
  std::vector<Option> options;
  for (std::size_t at = 0; at < 4; ++at) {
    options.push_back({std::string(words::terminal::urgencies[at]),
                       {std::string(words::terminal::urgency_word(static_cast<guidance::Urgency>(at)))}});
  }
  return options;
}

std::vector<Option> advice_options(const practice::CaseScreen& screen) {
  std::vector<Option> options;
  for (const practice::AdviceChoice& choice : screen.advice) {
    options.push_back(
        {choice.chosen ? words::fill(words::terminal::advice_chosen_mark, choice.text) : choice.text, {choice.text}});
  }
  return options;
}

void say_advice_question(PlainWriter& out, const practice::CaseScreen& screen) {
  out.say(words::terminal::advice_question);
  if (screen.most_advice) {
    out.say(words::fill(words::terminal::advice_most, *screen.most_advice, screen.advice_chosen));
  }
  const std::vector<Option> options = advice_options(screen);
  for (std::size_t at = 0; at < options.size(); ++at) {
    if (!screen.advice[at].heading.empty()) {
      out.say(words::fill(words::terminal::advice_heading, screen.advice[at].heading));
    }
    out.item(fmt::format("{} ", at + 1), options[at].shown);
  }
}

void say_advice_again(PlainWriter& out, const practice::CaseScreen& screen) {
  if (screen.most_advice) {
    return out.say(words::fill(words::terminal::advice_more_of, screen.advice_chosen, *screen.most_advice));
  }
  out.say(words::terminal::advice_more);
}

std::vector<Option> certainty_options() {
  std::vector<Option> options;
  for (const std::string_view word : words::terminal::certainties) {
    options.push_back({std::string(word), {std::string(word)}});
  }
  return options;
}

void say_answers(PlainWriter& out, const practice::CaseScreen& screen) {
  out.blank();
  out.say(words::terminal::answers_so_far);
  for (std::size_t at = 0; at < screen.symptoms.size(); ++at) {
    if (const auto& given = screen.symptoms[at].given) {
      out.say(words::fill(words::terminal::report_answered, at + 1, words::terminal::urgency_word(*given)), 2);
    }
  }
  if (screen.decision) {
    out.say(words::fill(words::terminal::decided, words::terminal::urgency_word(*screen.decision)), 2);
  }
  for (const practice::AdviceChoice& choice : screen.advice) {
    if (choice.chosen) {
      out.say(words::fill(words::terminal::advice_chosen, choice.text), 2);
    }
  }
  if (screen.certainty) {
    out.say(words::fill(words::terminal::certainty_given,
                        words::terminal::certainties[static_cast<std::size_t>(*screen.certainty - 1)]),
            2);
  }
}

void say_summary(PlainWriter& out, const practice::CaseScreen& screen) {
  out.blank();
  out.say(words::terminal::summary);
  for (std::size_t at = 0; at < screen.symptoms.size(); ++at) {
    const auto& given = screen.symptoms[at].given;
    out.say(words::fill(words::terminal::report_answered, at + 1,
                        given ? words::terminal::urgency_word(*given) : words::terminal::no_answer),
            2);
  }
  out.say(words::fill(words::terminal::decided,
                      screen.decision ? words::terminal::urgency_word(*screen.decision) : words::terminal::no_answer),
          2);
  out.say(words::fill(words::terminal::summary_advice, screen.advice_chosen), 2);
  if (screen.certainty) {
    out.say(words::fill(words::terminal::certainty_given,
                        words::terminal::certainties[static_cast<std::size_t>(*screen.certainty - 1)]),
            2);
  }
}

}  // namespace nc::terminal
