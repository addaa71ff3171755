#include "testing/player.hpp"

#include <memory>
#include <utility>

namespace nc::practice {

cases::CaseId quiet_case(const library::SharedContent& content) {
  for (const cases::Case& one : content->cases) {
    const bool is_quiet = one.visits.size() == 1 && one.visits.front().symptoms.empty();
    if (is_quiet && one.use == cases::CaseUse::practice) return one.id;
  }
  FAIL("no such case");
  return {};
}

void classify_reports(Player& player, guidance::Urgency urgency) {
  const std::vector<SymptomQuestion> questions = player.screen<CaseScreen>().symptoms;
  for (const SymptomQuestion& question : questions)
    player.act(Classify{question.id, urgency});
}

library::SharedContent only(const library::SharedContent& content, const std::vector<std::string>& ids) {
  std::vector<cases::Case> part;
  for (const std::string& id : ids) {
    const cases::Case* one = library::find_case(*content, cases::CaseId(id));
    REQUIRE(one != nullptr);
    part.push_back(*one);
  }
  return std::make_shared<library::Content>(library::make_content(content->guidance, std::move(part)));
}

library::SharedContent with_use(const library::SharedContent& content, cases::CaseUse use) {
  std::vector<cases::Case> all(content->cases.begin(), content->cases.end());
  for (cases::Case& one : all)
    one.use = use;
  return std::make_shared<library::Content>(library::make_content(content->guidance, std::move(all)));
}

library::SharedContent all_for_practice() {
  return with_use(shipped_content(), cases::CaseUse::practice);
}

Player& decide(Player& player, guidance::Urgency urgency) {
  for (const SymptomQuestion& question : std::vector(player.screen<CaseScreen>().symptoms))
    player.act(Classify{question.id, urgency});
  return player.act(Decide{urgency});
}

}  // namespace nc::practice
