#include "simulation/unread_visit.hpp"

#include <algorithm>

#include "support/random.hpp"

namespace nc::simulation {
namespace {

using guidance::Region;

std::vector<double> numbers_of(const guidance::Guidance& guidance, const cases::Case& the_case, std::size_t place,
                               const cases::SeenVisit& seen) {
  const cases::Visit& visit = the_case.visits[place];
  std::vector<double> numbers = {static_cast<double>(the_case.difficulty)};
  for (std::size_t at = 0; at < guidance::region_count; ++at)
    numbers.push_back(the_case.regions.contains(static_cast<Region>(at)) ? 1 : 0);
  for (const std::size_t count : {static_cast<std::size_t>(visit.hours), seen.reports, seen.visits, place,
                                  the_case.title.size(), seen.words, seen.answer_words})
    numbers.push_back(static_cast<double>(count));
  for (const guidance::QuestionId& question : guidance.questions)
    numbers.push_back(static_cast<double>(std::count(visit.questions.begin(), visit.questions.end(), question)));
  return numbers;
}

}  // namespace

std::vector<std::string> number_names(const guidance::Guidance& guidance) {
  std::vector<std::string> names = {"difficulty"};
  for (std::size_t at = 0; at < guidance::region_count; ++at)
    names.emplace_back(to_text(static_cast<Region>(at)));
  for (const char* name : {"hours", "reports", "visits", "place of the visit", "length of the title",
                           "length of the words", "length of the answers"})
    names.emplace_back(name);
  for (const guidance::QuestionId& question : guidance.questions)
    names.push_back(question.text());
  return names;
}

UnreadCase unread_case(const guidance::Guidance& guidance, const cases::Case& the_case) {
  UnreadCase unread{the_case.id, the_case.twin, the_case.use, {}};
  const std::vector<cases::SeenVisit> seen = cases::seen_visits(guidance, the_case);
  for (std::size_t place = 0; place < the_case.visits.size(); ++place) {
    const cases::VisitKey key = cases::derive_visit(guidance, the_case, the_case.visits[place]);
    UnreadVisit visit{seen[place],
                      numbers_of(guidance, the_case, place, seen[place]),
                      key.offered,
                      {},
                      stable_hash(the_case.id.text() + "/" + std::to_string(place))};
    for (const guidance::RequiredAdvice& point : key.advice.required)
      visit.required.insert(point.one_of.begin(), point.one_of.end());
    unread.visits.push_back(std::move(visit));
  }
  return unread;
}

std::vector<UnreadCase> unread_library(const library::Content& content) {
  std::vector<UnreadCase> unread;
  for (const cases::Case& the_case : content.cases)
    unread.push_back(unread_case(content.guidance, the_case));
  return unread;
}

bool are_twins(const UnreadCase& a, const UnreadCase& b) {
  return a.twin == b.id || b.twin == a.id;
}

}  // namespace nc::simulation
