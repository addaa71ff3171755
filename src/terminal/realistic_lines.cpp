#include "terminal/realistic_lines.hpp"

#include <cmath>
#include <string>

#include <fmt/format.h>

#include "terminal/text.hpp"
#include "terminal/ways_text.hpp"

namespace nc::terminal {
namespace {

using statistics::NoShare;

/// Bounds are never said narrower than they are.
std::string share_words(const statistics::ShareAtRate& share) {
  const std::string lowest = fmt::format("{:.1f}", std::floor(share.lowest.value_or(0) * 1000) / 10);
  const std::string highest = fmt::format("{:.1f}", std::ceil(share.highest.value_or(1) * 1000) / 10);
  switch (share.why) {
    case NoShare::no_emergencies:
      return std::string(ways_text::share_no_emergencies);
    case NoShare::no_others:
      return std::string(ways_text::share_no_others);
    case NoShare::no_calls:
      return std::string(ways_text::share_no_calls);
    case NoShare::too_wide:
      return ui::fill(ways_text::share_too_wide, lowest, highest);
    case NoShare::none:
      break;
  }
  const std::string value = fmt::format("{:.1f}", std::floor(share.value.value_or(0) * 1000) / 10);
  return ui::fill(ways_text::share, value, lowest, highest);
}

void say_rate(PlainWriter& out, const practice::RealisticResultScreen& screen) {
  const statistics::RateMeasure& measure = screen.measure;
  out.blank();
  out.say(ui::fill(ways_text::rate_heading, measure.one_in, measure.sensitivity.trials, measure.specificity.trials));
  out.say(ui::fill(ways_text::calls, share_words(measure.positive)));
  out.say(ui::fill(ways_text::rest, share_words(measure.negative)));
  out.say(screen.reason);
}

}  // namespace

void say_realistic_result(PlainWriter& out, const practice::RealisticResultScreen& screen) {
  const statistics::CallCounts& calls = screen.calls;
  out.blank();
  out.say(ways_text::realistic_heading);
  out.say(ui::fill(ways_text::realistic_held, calls.signals + calls.noise, calls.signals));
  out.say(ui::fill(ways_text::realistic_called, calls.hits, calls.signals, calls.false_alarms, calls.noise));
  for (const practice::RealisticLine& line : screen.lines) {
    const std::string_view outcome = text::outcome_words[static_cast<std::size_t>(line.outcome)];
    out.say(line.emergency ? ui::fill(ways_text::realistic_row_emergency, line.title, outcome)
                           : ui::fill(ways_text::realistic_row, line.title, outcome));
  }
  say_rate(out, screen);
}

}  // namespace nc::terminal
