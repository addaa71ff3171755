#include "cases/tells.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <utility>

#include "cases/said/quotation.hpp"
#include "cases/said/topic_answers.hpp"
#include "cases/thresholds.hpp"
#include "support/random.hpp"
#include "support/text.hpp"

namespace nc::cases {
namespace {

constexpr std::size_t key_count = 5;
constexpr std::size_t shuffles = 1000;
constexpr std::size_t bound_place = 989;  // the 990th of 1000: 99 of 100 stay at or below it
constexpr std::size_t least_uses = 5;     // of a word in titles
constexpr std::size_t parts_of_length = 4;

/// One number a visit: which value of something it has.
using Column = std::vector<std::size_t>;

/// A feature, as one column or as several of which the most telling counts.
struct Feature {
  std::string_view name;
  std::vector<Column> columns;
};

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : fold_case(text) + " ") {
    const bool is_letter = (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
    if (is_letter) {
      word += c;
    } else if (!word.empty()) {
      words.push_back(std::exchange(word, {}));
    }
  }
  return words;
}

std::size_t count_words(std::string_view text) {
  const std::string joined = joined_space(text);
  return joined.empty() ? 0 : static_cast<std::size_t>(std::count(joined.begin(), joined.end(), ' ')) + 1;
}

template <class Of>
Column column_of(const std::vector<SeenVisit>& visits, Of of) {
  std::map<decltype(of(visits.front())), std::size_t> numbers;
  Column column;
  for (const SeenVisit& visit : visits)
    column.push_back(numbers.emplace(of(visit), numbers.size()).first->second);
  return column;
}

/// In which quarter of all lengths each length lies.
Column quarters(const std::vector<SeenVisit>& visits, std::size_t SeenVisit::*length) {
  std::vector<std::size_t> sorted;
  for (const SeenVisit& visit : visits)
    sorted.push_back(visit.*length);
  std::sort(sorted.begin(), sorted.end());
  Column column;
  for (const SeenVisit& visit : visits) {
    const auto below = std::lower_bound(sorted.begin(), sorted.end(), visit.*length) - sorted.begin();
    column.push_back(static_cast<std::size_t>(below) * parts_of_length / sorted.size());
  }
  return column;
}

std::vector<Column> title_columns(const std::vector<SeenVisit>& visits) {
  std::map<std::string, std::size_t> uses;
  for (const SeenVisit& visit : visits)
    for (const std::string& word : visit.title_words)
      ++uses[word];
  std::vector<Column> columns;
  for (const auto& [word, count] : uses) {
    if (count < least_uses || count == visits.size()) continue;
    columns.push_back(column_of(visits, [&word = word](const SeenVisit& visit) {
      return std::find(visit.title_words.begin(), visit.title_words.end(), word) != visit.title_words.end();
    }));
  }
  return columns;
}

std::vector<Feature> features_of(const std::vector<SeenVisit>& visits) {
  const auto of = [&visits](auto member) {
    return std::vector<Column>{column_of(visits, [member](const SeenVisit& visit) { return visit.*member; })};
  };
  return {{"title words", title_columns(visits)},
          {"difficulty", of(&SeenVisit::difficulty)},
          {"regions", of(&SeenVisit::regions)},
          {"hours since the session", of(&SeenVisit::window)},
          {"number of reports", of(&SeenVisit::reports)},
          {"number of visits", of(&SeenVisit::visits)},
          {"questions of the patient", of(&SeenVisit::questions)},
          {"length of the words", std::vector<Column>{quarters(visits, &SeenVisit::words)}},
          {"length of the answers", std::vector<Column>{quarters(visits, &SeenVisit::answer_words)}}};
}

double weighed(std::size_t count) {
  const auto real = static_cast<double>(count);
  return count == 0 ? 0.0 : real * std::log2(real);
}

double mutual_information(const Column& column, const Column& keys) {
  std::map<std::size_t, std::array<std::size_t, key_count>> counts;
  std::array<std::size_t, key_count> of_key{};
  for (std::size_t at = 0; at < keys.size(); ++at) {
    ++counts[column[at]][keys[at]];
    ++of_key.at(keys[at]);
  }
  double sum = weighed(keys.size());
  for (const std::size_t count : of_key)
    sum -= weighed(count);
  for (const auto& [value, row] : counts) {
    std::size_t total = 0;
    for (const std::size_t count : row) {
      total += count;
      sum += weighed(count);
    }
    sum -= weighed(total);
  }
  return std::max(0.0, sum / static_cast<double>(keys.size()));
}

double most_telling(const Feature& feature, const Column& keys) {
  double most = 0;
  for (const Column& column : feature.columns)
    most = std::max(most, mutual_information(column, keys));
  return most;
}

std::string seed_of(const std::vector<SeenVisit>& visits) {
  std::string seed;
  for (const SeenVisit& visit : visits)
    seed += std::string(guidance::to_text(visit.key)) + " " + std::to_string(visit.words) + "/";
  return seed;
}

}  // namespace

std::vector<SeenVisit> seen_visits(const guidance::Guidance& guidance, const Case& the_case) {
  const std::vector<int> thresholds = hour_thresholds(guidance);
  std::vector<std::string> words = words_of(the_case.title);
  std::sort(words.begin(), words.end());
  words.erase(std::unique(words.begin(), words.end()), words.end());
  std::vector<SeenVisit> seen;
  for (const Visit& visit : the_case.visits) {
    SeenVisit one;
    one.key = guidance::derive(guidance, visit_findings(the_case, visit)).key;
    one.title_words = words;
    one.difficulty = the_case.difficulty;
    for (std::size_t at = 0; at < guidance::region_count; ++at)
      one.regions += the_case.regions.contains(static_cast<guidance::Region>(at)) ? '1' : '0';
    one.window = window_of(thresholds, visit.hours);
    one.reports = visit.symptoms.size();
    one.visits = the_case.visits.size();
    for (const auto& question : visit.questions)
      one.questions += question.text() + " ";
    one.words = count_words(visit.words);
    for (std::size_t topic = 0; topic < topic_count; ++topic)
      for (const std::string& answer : answers_about(guidance, the_case, visit, static_cast<Topic>(topic)))
        one.answer_words += count_words(answer);
    seen.push_back(std::move(one));
  }
  return seen;
}

std::vector<Tell> find_tells(const std::vector<SeenVisit>& visits) {
  if (visits.size() < least_visits_for_tells) return {};
  Column keys;
  for (const SeenVisit& visit : visits)
    keys.push_back(static_cast<std::size_t>(visit.key));
  const std::vector<Feature> features = features_of(visits);
  std::vector<std::vector<double>> chance(features.size());
  SeededRandom random(stable_hash(seed_of(visits)));
  Column shuffled = keys;
  for (std::size_t round = 0; round < shuffles; ++round) {
    shuffle(shuffled, random);
    for (std::size_t at = 0; at < features.size(); ++at)
      chance[at].push_back(most_telling(features[at], shuffled));
  }
  std::vector<Tell> tells;
  for (std::size_t at = 0; at < features.size(); ++at) {
    std::sort(chance[at].begin(), chance[at].end());
    const Tell tell{features[at].name, most_telling(features[at], keys), chance[at][bound_place]};
    constexpr double rounding = 1e-9;
    if (tell.bits > tell.bound + rounding) tells.push_back(tell);
  }
  return tells;
}

}  // namespace nc::cases
