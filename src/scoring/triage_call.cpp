#include "scoring/triage_call.hpp"

#include <algorithm>
#include <string_view>

namespace nc::scoring {
namespace {

/// True when one of the words that `|` parts is this one.
bool lists(std::string_view words, std::string_view word) {
  while (!words.empty()) {
    const std::string_view one = words.substr(0, words.find('|'));
    if (one == word) return true;
    words.remove_prefix(std::min(one.size() + 1, words.size()));
  }
  return false;
}

}  // namespace

TriageCall triage_call(const Item& decision) {
  const auto key = guidance::parse_urgency(decision.key);
  if (!key || *key == guidance::Urgency::not_covered) return {};
  const auto given = guidance::parse_urgency(decision.given).value_or(guidance::Urgency::expected);
  TriageCall call;
  call.covered = true;
  call.lower = given < *key;
  call.higher = given > *key;
  call.accepted = given != *key && !decision.given.empty() && lists(decision.accepted, decision.given);
  return call;
}

}  // namespace nc::scoring
