#include "terminal/realistic_lines.hpp"

#include <cmath>
#include <string>

#include <fmt/format.h>

#include "words/message.hpp"
#include "words/phrases.hpp"
#include "words/terminal/realistic.hpp"
#include "words/terminal/terms.hpp"

namespace nc::terminal {
namespace {

using statistics::NoShare;

/// Bounds are never said narrower than they are.
std::string share_words(const statistics::ShareAtRate& share) {
  const std::string lowest = fmt::format("{:.1f}", std::floor(share.lowest.value_or(0) * 1000) / 10);
  const std::string highest = fmt::format("{:.1f}", std::ceil(share.highest.value_or(1) * 1000) / 10);
  switch (share.why) {
    case NoShare::no_emergencies:
      return std::string(words::terminal::realistic::share_no_emergencies);
    case NoShare::no_others:
      return std::string(words::terminal::realistic::share_no_others);
    case NoShare::no_calls:
      return std::string(words::terminal::realistic::share_no_calls);
    case NoShare::too_wide:
      return words::fill(words::terminal::realistic::share_too_wide, lowest, highest);
    case NoShare::none:
      break;
  }
  const std::string value = fmt::format("{:.1f}", std::floor(share.value.value_or(0) * 1000) / 10);
  return words::fill(words::terminal::realistic::share, value, lowest, highest);
}

void say_rate(PlainWriter& out, const practice::RealisticResultScreen& screen) {
  const statistics::RateMeasure& measure = screen.measure;
  out.blank();
  out.say(words::fill(words::terminal::realistic::rate_heading, measure.one_in, measure.sensitivity.trials,
                      measure.specificity.trials));
  out.say(words::fill(words::terminal::realistic::calls, share_words(measure.positive)));
  out.say(words::fill(words::terminal::realistic::rest, share_words(measure.negative)));
  out.say(screen.reason);
}

}  // namespace

void say_realistic_result(PlainWriter& out, const practice::RealisticResultScreen& screen) {
  const statistics::CallCounts& calls = screen.calls;
  out.blank();
  out.say(words::terminal::realistic::heading);
  out.say(words::fill(words::terminal::realistic::held, calls.signals + calls.noise, calls.signals));
  out.say(words::fill(words::terminal::realistic::called, calls.hits, calls.signals, calls.false_alarms, calls.noise));
  for (const practice::RealisticLine& line : screen.lines) {
    const std::string_view outcome = words::terminal::outcome_word(line.outcome);
    out.say(line.emergency ? words::fill(words::terminal::realistic::row_emergency, line.title, outcome)
                           : words::labelled(line.title, outcome));
  }
  say_rate(out, screen);
}

}  // namespace nc::terminal
