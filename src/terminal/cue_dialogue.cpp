#include "terminal/cue_dialogue.hpp"

#include <string>
#include <vector>

#include "terminal/case_lines.hpp"
#include "words/terminal/case.hpp"

namespace nc::terminal {

void ask_cue(Conversation& talk, const practice::CueScreen& screen) {
  std::vector<Option> cues;
  for (const practice::CueChoice& choice : screen.choices) {
    cues.push_back({choice.text, {choice.text}});
  }
  std::vector<Option> options = cues;
  options.push_back({{}, {"skip", "next"}});
  const auto question = [&cues](PlainWriter& out) {
    out.blank();
    out.say(words::terminal::cue_question);
    say_options(out, cues);
  };
  while (const auto line = talk.ask(question)) {
    const Choice choice = read_choice(*line, options);
    const Chosen* chosen = std::get_if<Chosen>(&choice);
    if (line->empty() || (chosen != nullptr && chosen->index == screen.choices.size())) {
      return talk.act(practice::Next{});
    }
    if (chosen != nullptr) {
      return talk.act(practice::NameCue{screen.choices[chosen->index].rule});
    }
    talk.reject(*line, choice, options);
  }
}

}  // namespace nc::terminal
