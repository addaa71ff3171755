#include "simulation/class_rules.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <memory>
#include <utility>

#include "simulation/decision_tree.hpp"
#include "simulation/nearest_neighbours.hpp"
#include "support/random.hpp"

namespace nc::simulation {
namespace {

using guidance::Urgency;
using Counts = std::array<std::size_t, label_count>;

std::size_t label_of(const UnreadVisit& visit) {
  return static_cast<std::size_t>(visit.seen.key);
}

Urgency most_of(const Counts& counts) {
  return static_cast<Urgency>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

std::vector<Row> rows_of(const std::vector<const UnreadVisit*>& others) {
  std::vector<Row> rows;
  for (const UnreadVisit* other : others)
    rows.push_back({other->numbers, label_of(*other)});
  return rows;
}

/// How often each word stands in the titles of each class.
struct TitleWords {
  std::map<std::string, Counts> words;
  Counts classes{};
};

TitleWords count_words(const std::vector<const UnreadVisit*>& others) {
  TitleWords counted;
  for (const UnreadVisit* other : others) {
    ++counted.classes.at(label_of(*other));
    for (const std::string& word : other->seen.title_words)
      ++counted.words[word].at(label_of(*other));
  }
  return counted;
}

double weigh(const TitleWords& counted, const UnreadVisit& visit, std::size_t label) {
  const auto share = [](std::size_t count, std::size_t of) {
    return std::log((static_cast<double>(count) + 1) / (static_cast<double>(of) + 2));
  };
  double weight = std::log(static_cast<double>(counted.classes.at(label)) + 1);
  for (const std::string& word : visit.seen.title_words) {
    const auto found = counted.words.find(word);
    if (found != counted.words.end()) weight += share(found->second.at(label), counted.classes.at(label));
  }
  return weight;
}

}  // namespace

Learner always(Urgency urgency) {
  return [urgency](const auto&) { return [urgency](const UnreadVisit&, std::size_t) { return urgency; }; };
}

Learner guess(Urgency mildest) {
  return [mildest](const auto&) {
    return [first = static_cast<std::size_t>(mildest)](const UnreadVisit& visit, std::size_t sheet) {
      SeededRandom random(visit.chance + sheet);
      return static_cast<Urgency>(first + random.below(label_count - first));
    };
  };
}

Learner by_value(ValueOf value_of) {
  return [value_of = std::move(value_of)](const std::vector<const UnreadVisit*>& others) -> ClassRule {
    std::map<std::string, Counts> by_value;
    Counts all{};
    for (const UnreadVisit* other : others) {
      ++by_value[value_of(*other)].at(label_of(*other));
      ++all.at(label_of(*other));
    }
    return [value_of, by_value = std::move(by_value), all](const UnreadVisit& visit, std::size_t) {
      const auto found = by_value.find(value_of(visit));
      return most_of(found == by_value.end() ? all : found->second);
    };
  };
}

Learner by_title_words() {
  return [](const std::vector<const UnreadVisit*>& others) -> ClassRule {
    return [counted = count_words(others)](const UnreadVisit& visit, std::size_t) {
      std::array<double, label_count> weights{};
      for (std::size_t label = 0; label < label_count; ++label)
        weights.at(label) = weigh(counted, visit, label);
      return static_cast<Urgency>(std::max_element(weights.begin(), weights.end()) - weights.begin());
    };
  };
}

Learner by_tree(int depth) {
  return [depth](const std::vector<const UnreadVisit*>& others) -> ClassRule {
    return [tree = DecisionTree(rows_of(others), depth)](const UnreadVisit& visit, std::size_t) {
      return static_cast<Urgency>(tree.label_of(visit.numbers));
    };
  };
}

Learner by_neighbours(std::size_t count) {
  return [count](const std::vector<const UnreadVisit*>& others) -> ClassRule {
    // A function that is kept must be copied now and then, and need not copy every row for it.
    const auto neighbours = std::make_shared<const NearestNeighbours>(rows_of(others), count);
    return [neighbours](const UnreadVisit& visit, std::size_t) {
      return static_cast<Urgency>(neighbours->label_of(visit.numbers));
    };
  };
}

}  // namespace nc::simulation
