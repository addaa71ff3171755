#include "terminal/twins_lines.hpp"

#include <string_view>

#include "words/message.hpp"
#include "words/pages/twins.hpp"
#include "words/phrases.hpp"
#include "words/terminal/case.hpp"
#include "words/terminal/debrief.hpp"
#include "words/terminal/terms.hpp"

namespace nc::terminal {
namespace {

std::string_view urgency_word(const std::optional<guidance::Urgency>& urgency, std::string_view otherwise) {
  return urgency ? words::terminal::urgency_word(*urgency) : otherwise;
}

void say_side(PlainWriter& out, const practice::TwinSide& side) {
  out.say(words::quoted(side.words));
  const std::string_view outcome = words::terminal::outcome_word(side.outcome);
  out.say(words::fill(words::terminal::twins_answer,
                      urgency_word(side.key, words::terminal::urgency_word(guidance::Urgency::not_covered)),
                      urgency_word(side.given, words::terminal::no_answer), outcome));
  for (const std::string& rule : side.deciding) {
    out.say(words::fill(words::terminal::why, rule), 2);
  }
  for (const practice::Cited& one : side.cites) {
    out.item("- ", words::fill(words::terminal::cited, one.id.text(), one.text, one.title, one.file, one.place));
  }
  if (!side.point.empty()) {
    out.say(words::fill(words::terminal::point, side.point));
  }
}

}  // namespace

void say_twins(PlainWriter& out, const practice::TwinsScreen& screen) {
  out.blank();
  out.say(words::terminal::twins_heading);
  for (const practice::TwinFinding& finding : screen.findings) {
    out.item("- ", finding.differs ? words::fill(words::terminal::twins_differs, finding.name, finding.a, finding.b)
                                   : words::fill(words::terminal::twins_same, finding.name, finding.a));
  }
  if (screen.hours_differ) {
    out.item("- ", words::fill(words::terminal::twins_differs, words::twins_hours, screen.a.hours, screen.b.hours));
  }
  out.blank();
  out.say(words::fill_count(words::terminal::twins_here, static_cast<std::size_t>(screen.a.hours), screen.a.title));
  say_side(out, screen.a);
  out.blank();
  out.say(words::fill_count(words::terminal::twins_there, static_cast<std::size_t>(screen.b.hours), screen.b.title));
  say_side(out, screen.b);
}

}  // namespace nc::terminal
