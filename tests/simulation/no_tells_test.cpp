#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include <catch2/catch.hpp>

#include "simulation/unread_visit.hpp"
#include "support/random.hpp"
#include "testing/graded_content.hpp"

// Nothing that can be had without reading tells the class of the shipped cases: the mutual information of each feature
// with the class is no more than what shuffled classes come to. Worked out here anew, beside cases::find_tells(), which
// checks the folders of authors.

using namespace nc;
using namespace nc::simulation;

namespace {

/// Which value a feature has at each visit.
using Column = std::vector<std::string>;
/// A feature: one column, or several of which the most telling counts, in the shuffles too.
using Feature = std::vector<Column>;
using Numbers = std::vector<std::size_t>;

constexpr std::size_t shuffles = 1000;
constexpr std::size_t bound_place = 989;  // the 990th of 1000

/// The values as numbers from 0 on.
Numbers numbered(const Column& column) {
  std::map<std::string, std::size_t> numbers;
  Numbers found;
  for (const std::string& value : column)
    found.push_back(numbers.emplace(value, numbers.size()).first->second);
  return found;
}

std::size_t count_values(const Numbers& numbers) {
  return numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end()) + 1;
}

double mutual_information(const Numbers& a, const Numbers& b) {
  const std::size_t wide = count_values(b);
  std::vector<double> of_a(count_values(a));
  std::vector<double> of_b(wide);
  std::vector<double> of_both(of_a.size() * wide);
  const double one = 1.0 / static_cast<double>(a.size());
  for (std::size_t at = 0; at < a.size(); ++at) {
    of_a[a[at]] += one;
    of_b[b[at]] += one;
    of_both[a[at] * wide + b[at]] += one;
  }
  double bits = 0;
  for (std::size_t at = 0; at < of_both.size(); ++at)
    if (of_both[at] > 0) bits += of_both[at] * std::log2(of_both[at] / (of_a[at / wide] * of_b[at % wide]));
  return bits;
}

double most_telling(const std::vector<Numbers>& feature, const Numbers& classes) {
  double most = 0;
  for (const Numbers& column : feature)
    most = std::max(most, mutual_information(column, classes));
  return most;
}

struct SeenLibrary {
  std::vector<cases::Case> cases;
  std::vector<UnreadVisit> visits;
  std::vector<std::string> titles;    ///< a visit
  std::vector<std::size_t> at_first;  ///< reports that are listed before anything is asked, a visit
  Column classes;
};

SeenLibrary shipped(const guidance::Guidance& guidance) {
  SeenLibrary library;
  library.cases = scoring::shipped_cases(guidance);
  for (const cases::Case& the_case : library.cases) {
    std::size_t place = 0;
    for (UnreadVisit& visit : unread_case(guidance, the_case).visits) {
      const auto& symptoms = the_case.visits[place].symptoms;
      library.at_first.push_back(static_cast<std::size_t>(
          std::count_if(symptoms.begin(), symptoms.end(), [](const cases::Symptom& one) { return !one.heard; })));
      library.classes.emplace_back(to_text(visit.seen.key));
      library.titles.push_back(the_case.title);
      library.visits.push_back(std::move(visit));
      ++place;
    }
  }
  return library;
}

template <class Of>
Feature column(const SeenLibrary& library, const Of& of) {
  Column values;
  for (std::size_t at = 0; at < library.visits.size(); ++at)
    values.push_back(of(at));
  return {values};
}

/// Of numbers with many values: in which quarter each lies.
Feature quarters(const SeenLibrary& library, std::size_t number) {
  std::vector<double> sorted;
  for (const UnreadVisit& visit : library.visits)
    sorted.push_back(visit.numbers.at(number));
  std::sort(sorted.begin(), sorted.end());
  return column(library, [&](std::size_t at) {
    const auto below = std::lower_bound(sorted.begin(), sorted.end(), library.visits[at].numbers[number]);
    return std::to_string(static_cast<std::size_t>(below - sorted.begin()) * 4 / sorted.size());
  });
}

std::size_t number_of(const guidance::Guidance& guidance, const std::string& name) {
  const auto names = number_names(guidance);
  const auto found = std::find(names.begin(), names.end(), name);
  REQUIRE(found != names.end());
  return static_cast<std::size_t>(found - names.begin());
}

Feature title_words(const SeenLibrary& library) {
  std::map<std::string, int> uses;
  for (const UnreadVisit& visit : library.visits)
    for (const std::string& word : visit.seen.title_words)
      ++uses[word];
  Feature feature;
  for (const auto& [word, count] : uses) {
    if (count < 5) continue;
    const auto has = [&word = word, &library](std::size_t at) {
      const auto& words = library.visits[at].seen.title_words;
      return std::string(std::count(words.begin(), words.end(), word) > 0 ? "yes" : "no");
    };
    feature.push_back(column(library, has).front());
  }
  return feature;
}

Feature offered_items(const SeenLibrary& library, const guidance::Guidance& guidance) {
  Feature feature;
  for (const guidance::AdviceItem& item : guidance.advice)
    feature.push_back(column(library, [&](std::size_t at) {
                        const auto& offered = library.visits[at].offered;
                        return std::to_string(std::count(offered.begin(), offered.end(), item.id));
                      }).front());
  return feature;
}

std::map<std::string, Feature> all_features(const SeenLibrary& library, const guidance::Guidance& guidance) {
  std::map<std::string, Feature> features;
  for (const char* name : {"length of the title", "length of the words", "length of the answers"})
    features[name] = quarters(library, number_of(guidance, name));
  for (const char* name : {"difficulty", "reports", "visits", "place of the visit"})
    features[name] = column(library, [&, number = number_of(guidance, name)](std::size_t at) {
      return std::to_string(static_cast<int>(library.visits[at].numbers[number]));
    });
  features["first letter of the title"] = column(library, [&](std::size_t at) {
    const std::string& title = library.titles[at];
    const std::string article = "The ";
    return std::string(1, static_cast<char>('0' + title.at(title.rfind(article, 0) == 0 ? article.size() : 0) % 4));
  });
  features["regions"] = column(library, [&](std::size_t at) { return library.visits[at].seen.regions; });
  features["hours"] = column(library, [&](std::size_t at) { return std::to_string(library.visits[at].seen.window); });
  features["questions"] = column(library, [&](std::size_t at) { return library.visits[at].seen.questions; });
  features["reports at first"] = column(library, [&](std::size_t at) { return std::to_string(library.at_first[at]); });
  features["title words"] = title_words(library);
  features["offered items"] = offered_items(library, guidance);
  return features;
}

}  // namespace

TEST_CASE("nothing that can be had without reading tells the class of a shipped case") {
  const auto guidance = scoring::shipped_guidance();
  const SeenLibrary library = shipped(guidance);
  for (const auto& [name, feature] : all_features(library, guidance)) {
    SeededRandom random(stable_hash(name));
    const Numbers classes = numbered(library.classes);
    std::vector<Numbers> columns;
    for (const Column& one : feature)
      columns.push_back(numbered(one));
    Numbers shuffled = classes;
    std::vector<double> chance;
    for (std::size_t round = 0; round < shuffles; ++round) {
      shuffle(shuffled, random);
      chance.push_back(most_telling(columns, shuffled));
    }
    std::sort(chance.begin(), chance.end());
    constexpr double rounding = 1e-9;
    INFO(name);
    CHECK(most_telling(columns, classes) <= chance[bound_place] + rounding);
  }
}

TEST_CASE("what check warns of is not in the shipped library") {
  const auto guidance = scoring::shipped_guidance();
  std::vector<cases::SeenVisit> seen;
  for (const UnreadVisit& visit : shipped(guidance).visits)
    seen.push_back(visit.seen);
  for (const cases::Tell& tell : cases::find_tells(seen))
    FAIL_CHECK(tell.feature << ": " << tell.bits << " bits, at most " << tell.bound << " by chance");
}

TEST_CASE("the measure finds a library that tells") {
  CHECK(mutual_information({0, 0, 1, 1}, {2, 2, 0, 0}) == Approx(1.0));
  CHECK(mutual_information({0, 1, 0, 1}, {0, 0, 1, 1}) == Approx(0.0).margin(1e-12));
}
