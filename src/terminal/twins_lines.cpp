#include "terminal/twins_lines.hpp"

#include <string_view>

#include "terminal/text.hpp"

namespace nc::terminal {
namespace {

std::string_view urgency_word(const std::optional<guidance::Urgency>& urgency, std::string_view otherwise) {
  return urgency ? std::string_view(text::urgency_words[static_cast<std::size_t>(*urgency)]) : otherwise;
}

void say_side(PlainWriter& out, const practice::TwinSide& side) {
  out.say(ui::fill(text::quoted, side.words));
  const std::string_view outcome = text::outcome_words[static_cast<std::size_t>(side.outcome)];
  out.say(ui::fill(text::twins_answer, urgency_word(side.key, text::urgency_words.back()),
                   urgency_word(side.given, text::no_answer), outcome));
  for (const std::string& rule : side.deciding) {
    out.say(ui::fill(text::why, rule), 2);
  }
  for (const practice::Cited& one : side.cites) {
    out.item("- ", ui::fill(text::cited, one.id.text(), one.text, one.title, one.file, one.place));
  }
  if (!side.point.empty()) {
    out.say(ui::fill(text::point, side.point));
  }
}

}  // namespace

void say_twins(PlainWriter& out, const practice::TwinsScreen& screen) {
  out.blank();
  out.say(text::twins_heading);
  for (const practice::TwinFinding& finding : screen.findings) {
    out.item("- ", finding.differs ? ui::fill(text::twins_differs, finding.name, finding.a, finding.b)
                                   : ui::fill(text::twins_same, finding.name, finding.a));
  }
  if (screen.hours_differ) {
    out.item("- ", ui::fill(text::twins_differs, text::twins_hours, screen.a.hours, screen.b.hours));
  }
  out.blank();
  out.say(ui::fill_count(text::twins_here, static_cast<std::size_t>(screen.a.hours), screen.a.title));
  say_side(out, screen.a);
  out.blank();
  out.say(ui::fill_count(text::twins_there, static_cast<std::size_t>(screen.b.hours), screen.b.title));
  say_side(out, screen.b);
}

}  // namespace nc::terminal
