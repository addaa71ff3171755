#include "terminal/realistic_lines.hpp"

#include <cmath>
#include <string>

#include <fmt/format.h>

#include "words/terminal_text.hpp"
#include "words/terminal_ways_text.hpp"

namespace nc::terminal {
namespace {

using statistics::NoShare;

/// Bounds are never said narrower than they are.
std::string share_words(const statistics::ShareAtRate& share) {
  const std::string lowest = fmt::format("{:.1f}", std::floor(share.lowest.value_or(0) * 1000) / 10);
  const std::string highest = fmt::format("{:.1f}", std::ceil(share.highest.value_or(1) * 1000) / 10);
  switch (share.why) {
    case NoShare::no_emergencies:
      return std::string(words::terminal_ways::share_no_emergencies);
    case NoShare::no_others:
      return std::string(words::terminal_ways::share_no_others);
    case NoShare::no_calls:
      return std::string(words::terminal_ways::share_no_calls);
    case NoShare::too_wide:
      return words::fill(words::terminal_ways::share_too_wide, lowest, highest);
    case NoShare::none:
      break;
  }
  const std::string value = fmt::format("{:.1f}", std::floor(share.value.value_or(0) * 1000) / 10);
  return words::fill(words::terminal_ways::share, value, lowest, highest);
}

void say_rate(PlainWriter& out, const practice::RealisticResultScreen& screen) {
  const statistics::RateMeasure& measure = screen.measure;
  out.blank();
  out.say(words::fill(words::terminal_ways::rate_heading, measure.one_in, measure.sensitivity.trials,
                      measure.specificity.trials));
  out.say(words::fill(words::terminal_ways::calls, share_words(measure.positive)));
  out.say(words::fill(words::terminal_ways::rest, share_words(measure.negative)));
  out.say(screen.reason);
}

}  // namespace

void say_realistic_result(PlainWriter& out, const practice::RealisticResultScreen& screen) {
  const statistics::CallCounts& calls = screen.calls;
  out.blank();
  out.say(words::terminal_ways::realistic_heading);
  out.say(words::fill(words::terminal_ways::realistic_held, calls.signals + calls.noise, calls.signals));
  out.say(
      words::fill(words::terminal_ways::realistic_called, calls.hits, calls.signals, calls.false_alarms, calls.noise));
  for (const practice::RealisticLine& line : screen.lines) {
    const std::string_view outcome = words::terminal::outcome_words[static_cast<std::size_t>(line.outcome)];
    out.say(line.emergency ? words::fill(words::terminal_ways::realistic_row_emergency, line.title, outcome)
                           : words::fill(words::terminal_ways::realistic_row, line.title, outcome));
  }
  say_rate(out, screen);
}

}  // namespace nc::terminal
