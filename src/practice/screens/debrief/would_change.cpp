#include "practice/screens/debrief/would_change.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "guidance/flips.hpp"
#include "support/random.hpp"

namespace nc::practice {
namespace {

using guidance::Change;
using guidance::Findings;
using guidance::Flip;
using guidance::Guidance;
using guidance::Urgency;

/// The classes as they are shown: the most urgent first.
constexpr std::array shown_order{Urgency::emergency, Urgency::contact, Urgency::monitor, Urgency::expected,
                                 Urgency::not_covered};
constexpr std::size_t most_for_a_class = 2;
constexpr std::size_t most_of_a_kind = 2;  // of sentences to guess among: as many that change the class as that do not

const std::string& sentence(const Guidance& guidance, guidance::Finding finding, std::uint8_t value) {
  return guidance.said[static_cast<std::size_t>(finding)][value];
}

/// Nothing when the guidance has no sentence for one of the changes.
std::optional<OtherWords> words_of(const Guidance& guidance, const std::vector<Change>& changes) {
  OtherWords words;
  for (const Change& change : changes) {
    if (!change.finding) {
      words.hours = change.hours;
      continue;
    }
    const std::string& said = sentence(guidance, *change.finding, change.value);
    if (said.empty()) return std::nullopt;
    words.said.push_back(said);
  }
  return words;
}

bool leads_to(const Flip& flip, const Findings& twin) {
  return std::all_of(flip.changes.begin(), flip.changes.end(),
                     [&twin](const Change& change) { return change.finding && twin[*change.finding] == change.value; });
}

/// How many of the sentences of one kind there are.
std::size_t count_kind(const std::vector<ChangeOption>& options, bool changes) {
  return static_cast<std::size_t>(std::count_if(
      options.begin(), options.end(), [changes](const ChangeOption& option) { return option.changes == changes; }));
}

}  // namespace

std::vector<WouldChange> would_change(const Guidance& guidance, const Findings& findings,
                                      const std::optional<Findings>& twin) {
  std::vector<Flip> flips = find_flips(guidance, findings);
  if (twin) std::stable_partition(flips.begin(), flips.end(), [&](const Flip& flip) { return leads_to(flip, *twin); });
  std::vector<WouldChange> list;
  for (const Urgency key : shown_order) {
    WouldChange would{key, {}};
    for (const Flip& flip : flips) {
      if (flip.key != key || would.words.size() == most_for_a_class) continue;
      if (auto words = words_of(guidance, flip.changes)) would.words.push_back(std::move(*words));
    }
    if (!would.words.empty()) list.push_back(std::move(would));
  }
  return list;
}

std::vector<ChangeOption> change_options(const Guidance& guidance, const Findings& findings, std::uint64_t seed) {
  const Urgency key = derive(guidance, findings).key;
  std::vector<ChangeOption> all;
  for (const guidance::FindingTerms& terms : guidance::finding_terms()) {
    for (std::uint8_t value = 0; value < terms.value_count; ++value) {
      Findings other = findings;
      other[terms.finding] = value;
      const std::string& said = sentence(guidance, terms.finding, value);
      if (value == findings[terms.finding] || said.empty() || find_invalid(other)) continue;
      all.push_back({said, derive(guidance, other).key != key});
    }
  }
  SeededRandom random(seed);
  shuffle(all, random);
  std::vector<ChangeOption> options;
  for (ChangeOption& option : all)
    if (count_kind(options, option.changes) < most_of_a_kind) options.push_back(std::move(option));
  if (count_kind(options, true) == 0 || count_kind(options, false) == 0) return {};
  return options;
}

}  // namespace nc::practice
