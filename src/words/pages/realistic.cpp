#include "words/pages/realistic.hpp"

#include <cmath>

#include <fmt/format.h>

#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::words::realistic {
namespace {

/// Tenths of a per cent; `whole` is how a part of a tenth is dealt with, so that a bound is never said narrower.
std::string percent_of(double share, double (*whole)(double)) {
  return fmt::format("{:.1f} %", whole(share * 1000) / 10);
}

std::string range_of(const statistics::ShareAtRate& share) {
  return fill(form("{0} to {1}"), percent_of(share.lowest.value_or(0), std::floor),
              percent_of(share.highest.value_or(1), std::ceil));
}

/// '9 emergencies and 25 others, first attempts at different cases'
std::string sample_of(const statistics::RateMeasure& measure) {
  const std::string emergencies =
      fill_count(counted("{0} emergency", "{0} emergencies"), to_count(measure.sensitivity.trials));
  const std::string others = fill_count(counted("{0} other", "{0} others"), to_count(measure.specificity.trials));
  return fill(form("{0} and {1}, first attempts at different cases"), emergencies, others);
}

}  // namespace

std::string held(const statistics::CallCounts& calls) {
  const std::string count = fill_count(counted("{0} report", "{0} reports"), to_count(calls.signals + calls.noise));
  if (calls.signals == 0) return fill(form("{0}, none of them an emergency."), count);
  return fill(form("{0}, {1} of them an emergency."), count, calls.signals);
}

std::string called(const statistics::CallCounts& calls) {
  if (calls.hits + calls.false_alarms == 0 && calls.signals == 0)
    return std::string(msg("You called none, which is right."));
  if (calls.signals == 0) return fill(form("You called {0} of them an emergency."), calls.false_alarms);
  return fill(form("You called {0} of {1} emergencies, and {2} of the {3} others."), calls.hits, calls.signals,
              calls.false_alarms, calls.noise);
}

std::string rate_heading(int one_in) {
  return fill(form("By your whole record, if 1 case in {0} were an emergency"), one_in);
}

std::string share(const statistics::ShareAtRate& share) {
  return share.value ? percent_of(*share.value, std::floor) : std::string(no_number);
}

std::string share_note(const statistics::ShareAtRate& share, const statistics::RateMeasure& measure) {
  switch (share.why) {
    case statistics::NoShare::no_emergencies:
      return std::string(msg("No number: your record holds no emergency yet."));
    case statistics::NoShare::no_others:
      return std::string(msg("No number: your record holds nothing but emergencies yet."));
    case statistics::NoShare::no_calls:
      return fill(form("No number: among {0} you made no such call."), sample_of(measure));
    case statistics::NoShare::too_wide:
      return fill(form("No number: {0} allow anything from {1}."), sample_of(measure), range_of(share));
    case statistics::NoShare::none:
      break;
  }
  return fill(form("{0}, from {1}."), range_of(share), sample_of(measure));
}

std::string line_note(const CaseCall& call) {
  std::string note = outcome_and_score(call.outcome, call.score);
  if (call.emergency) note.append(" · ").append(msg("an emergency"));
  if (call.called) note.append(" · ").append(msg("called an emergency"));
  return note;
}

}  // namespace nc::words::realistic
