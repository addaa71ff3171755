#include "terminal/twins_dialogue.hpp"

#include <string>
#include <vector>

#include "terminal/case_lines.hpp"
#include "terminal/twins_lines.hpp"
#include "words/message.hpp"
#include "words/terminal/library.hpp"

namespace nc::terminal {
namespace {

bool was_answered(const practice::Model& model, const cases::CaseId& id) {
  return last_past(*model.past, id) != nullptr;
}

/// Every pair that can be compared, once.
std::vector<practice::TwinsPage> answered_pairs(const practice::Model& model) {
  std::vector<practice::TwinsPage> pairs;
  for (const library::CaseCard& card : model.content->catalogue) {
    const practice::TwinsPage pair{card.case_id(), cases::CaseId(std::string(card.twin))};
    const library::CaseCard* twin = find_card(*model.content, pair.b);
    const bool first = twin != nullptr && (pair.a < pair.b || twin->twin != card.id);
    if (first && was_answered(model, pair.a) && was_answered(model, pair.b)) {
      pairs.push_back(pair);
    }
  }
  return pairs;
}

std::string title_of(const practice::Model& model, const cases::CaseId& id) {
  return std::string(find_card(*model.content, id)->title);
}

std::vector<Option> options_of(const practice::Model& model, const std::vector<practice::TwinsPage>& pairs) {
  std::vector<Option> options;
  for (const practice::TwinsPage& pair : pairs) {
    const std::string a = title_of(model, pair.a);
    const std::string b = title_of(model, pair.b);
    options.push_back({words::fill(words::terminal::twins_pair, a, b), {a, b}});
  }
  return options;
}

}  // namespace

void compare_twins(Conversation& talk, const practice::TwinsPage& pair) {
  talk.act(practice::CompareTwins{pair.a, pair.b});
  if (const auto* screen = std::get_if<practice::TwinsScreen>(&talk.shown())) {
    say_twins(talk.out(), *screen);
    talk.act(practice::GoBack{});
  }
}

void choose_twins(Conversation& talk) {
  const std::vector<practice::TwinsPage> pairs = answered_pairs(talk.model());
  if (pairs.empty()) {
    return talk.out().say(words::terminal::twins_none);
  }
  if (pairs.size() == 1) {
    return compare_twins(talk, pairs.front());
  }
  const std::vector<Option> options = options_of(talk.model(), pairs);
  const auto question = [&options](PlainWriter& out) {
    out.blank();
    out.say(words::terminal::twins_question);
    say_options(out, options);
  };
  if (const auto chosen = talk.ask_choice(question, options)) {
    compare_twins(talk, pairs[*chosen]);
  }
}

}  // namespace nc::terminal
