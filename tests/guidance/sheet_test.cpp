#include "guidance/sheet.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <set>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "guidance/derive_advice.hpp"
#include "guidance/generators.hpp"
#include "testing/golden.hpp"
#include "testing/property.hpp"
#include "testing/shipped_guidance.hpp"

namespace nc::guidance {

using testing::shipped;

namespace {

RegionSet neck() {
  RegionSet regions;
  regions.insert(Region::neck);
  return regions;
}

std::vector<AdviceId> all_items(const std::vector<SheetGroup>& groups) {
  std::vector<AdviceId> items;
  for (const SheetGroup& group : groups)
    items.insert(items.end(), group.items.begin(), group.items.end());
  return items;
}

bool has(const std::vector<AdviceId>& list, const AdviceId& id) {
  return std::find(list.begin(), list.end(), id) != list.end();
}

std::vector<AdviceId> drawn_of(const Guidance& guidance, const std::vector<AdviceId>& items) {
  std::vector<AdviceId> drawn;
  for (const AdviceId& id : items)
    if (has(guidance.sheet->draw_from, id)) drawn.push_back(id);
  return drawn;
}

bool is_wrong(const Guidance& guidance, const AdviceId& id) {
  return find_advice(guidance, id)->kind != AdviceKind::helpful;
}

/// One or two things that a patient asks, or none. Of the two that are about training, and of the two about heat or
/// ice, a patient asks one.
std::vector<QuestionId> some_questions(const Guidance& guidance, SeededRandom& random) {
  std::vector<QuestionId> asked;
  for (std::uint64_t left = random.below(3); left > 0; --left) {
    const QuestionId& question = guidance.questions.at(random.below(guidance.questions.size()));
    const std::string topic = question.text().substr(0, 5);
    const bool is_asked = std::any_of(asked.begin(), asked.end(),
                                      [&topic](const QuestionId& other) { return other.text().substr(0, 5) == topic; });
    if (!is_asked) asked.push_back(question);
  }
  return asked;
}

/// How many items must be chosen to earn all points, or nothing when one of them is not offered.
std::optional<std::size_t> needed(const AdvicePlan& plan, const std::vector<AdviceId>& offered) {
  std::set<AdviceId> chosen;
  for (const RequiredAdvice& point : plan.required) {
    const auto item = std::find_if(point.one_of.begin(), point.one_of.end(),
                                   [&offered](const AdviceId& id) { return has(offered, id); });
    if (item == point.one_of.end()) return std::nullopt;
    chosen.insert(*item);
  }
  return chosen.size();
}

}  // namespace

TEST_CASE("the sheet of a case and visit is the same for ever", "[golden]") {
  const Guidance guidance = shipped();
  std::string got;
  for (const char* id : {"neck-office-worker", "shoulder-climber", "upper-back-rower"}) {
    for (const std::size_t visit : {std::size_t{0}, std::size_t{1}}) {
      got += fmt::format("{}, visit {}\n", id, visit + 1);
      for (const SheetGroup& group : sheet(guidance, neck(), {QuestionId("heat-or-ice")}, id, visit))
        got += fmt::format("  {}: {}\n", group.heading, fmt::join(testing::texts(group.items), " "));
    }
  }
  nc::testing::check_golden("guidance/sheets.txt", got);
}

TEST_CASE("what a question adds is on the sheet when it is asked, and its heading only then") {
  const Guidance guidance = shipped();
  const auto plain = sheet(guidance, neck(), {}, "a-case", 0);
  CHECK(plain.size() == 3);
  CHECK(all_items(plain).size() == 15);
  const auto asked = sheet(guidance, neck(), {QuestionId("tablets")}, "a-case", 0);
  REQUIRE(asked.size() == 4);
  CHECK(asked.back().heading == "What was asked");
  CHECK(asked.back().items.size() == 3);
}

TEST_CASE("a guidance may add items for a region") {
  Guidance guidance = shipped();
  SheetPolicy::Addition addition;
  addition.regions = neck();
  addition.items = {AdviceId("bad-train-through")};
  guidance.sheet->additions.push_back(addition);
  RegionSet shoulder;
  shoulder.insert(Region::shoulder);
  CHECK(has(all_items(sheet(guidance, neck(), {}, "a-case", 0)), AdviceId("bad-train-through")));
  CHECK_FALSE(has(all_items(sheet(guidance, shoulder, {}, "a-case", 0)), AdviceId("bad-train-through")));
}

TEST_CASE("without a sheet in the guidance nothing is offered") {
  Guidance guidance = shipped();
  guidance.sheet.reset();
  CHECK(sheet(guidance, neck(), {}, "a-case", 0).empty());
}

TEST_CASE("properties of every sheet") {
  const Guidance guidance = shipped();
  const auto any_id = [] { return fmt::format("case-{}", *rc::gen::inRange(0, 1000000)); };
  const auto any_questions = [&guidance] {
    return *rc::gen::container<std::vector<QuestionId>>(rc::gen::elementOf(guidance.questions));
  };
  nc::testing::prop("the ten, five drawn of which two are wrong, and what the questions add, each once", [&] {
    const auto asked = any_questions();
    const std::string id = any_id();
    const std::vector<AdviceId> items = all_items(sheet(guidance, neck(), asked, id, 0));
    RC_ASSERT(std::set<AdviceId>(items.begin(), items.end()).size() == items.size());
    for (const AdviceId& always : guidance.sheet->always)
      RC_ASSERT(has(items, always));
    for (const SheetPolicy::Addition& addition : guidance.sheet->additions) {
      if (std::find(asked.begin(), asked.end(), *addition.question) == asked.end()) continue;
      for (const AdviceId& added : addition.items)
        RC_ASSERT(has(items, added));
    }
    const auto plain = all_items(sheet(guidance, neck(), {}, id, 0));
    const std::vector<AdviceId> drawn = drawn_of(guidance, plain);
    RC_ASSERT(plain.size() == 15U);
    RC_ASSERT(drawn.size() == 5U);
    RC_ASSERT(std::count_if(drawn.begin(), drawn.end(), [&](const AdviceId& one) { return is_wrong(guidance, one); }) >=
              2);
    for (const AdviceId& one : drawn)
      RC_ASSERT(has(items, one));  // a question changes nothing of what is drawn
  });
  nc::testing::prop("items stand under their own heading, and headings in their order", [&] {
    std::size_t at = 0;
    for (const SheetGroup& group : sheet(guidance, neck(), any_questions(), any_id(), 1)) {
      while (at < guidance.sheet->groups.size() && guidance.sheet->groups[at].heading != group.heading)
        ++at;
      RC_ASSERT(at < guidance.sheet->groups.size());
      RC_ASSERT(!group.items.empty());
      for (const AdviceId& id : group.items)
        RC_ASSERT(has(guidance.sheet->groups[at].items, id));
    }
  });
  nc::testing::prop("the order of the questions changes nothing", [&] {
    auto asked = any_questions();
    const std::string id = any_id();
    const auto before = all_items(sheet(guidance, neck(), asked, id, 2));
    std::reverse(asked.begin(), asked.end());
    asked.insert(asked.end(), asked.begin(), asked.end());
    RC_ASSERT(all_items(sheet(guidance, neck(), asked, id, 2)) == before);
  });
}

TEST_CASE("every item that may be drawn is drawn somewhere, and every place of a group is anybody's") {
  const Guidance guidance = shipped();
  std::map<std::string, int> drawn;
  std::set<AdviceId> first;
  for (int i = 0; i < 1000; ++i) {
    const auto groups = sheet(guidance, neck(), {}, fmt::format("case-{}", i), 0);
    for (const AdviceId& id : drawn_of(guidance, all_items(groups)))
      ++drawn[id.text()];
    first.insert(groups.front().items.front());
  }
  CHECK(drawn.size() == guidance.sheet->draw_from.size());
  for (const auto& [id, count] : drawn) {
    INFO(id << " " << count);
    CHECK(count > 250);
  }
  CHECK(first.size() == guidance.sheet->groups.front().items.size());
}

TEST_CASE("under the key and every other accepted class all points can be earned by eight items of the sheet") {
  const Guidance guidance = shipped();
  SeededRandom random(stable_hash("points on the sheet"));
  std::set<Urgency> seen;
  std::size_t most = 0;
  for (int i = 0; i < 10000; ++i) {
    const Findings findings = testing::random_findings(random);
    const std::vector<QuestionId> asked = some_questions(guidance, random);
    const auto offered = all_items(sheet(guidance, findings.regions, asked, fmt::format("case-{}", i), 0));
    Derivation derivation = derive(guidance, findings);
    for (const Urgency accepted : derivation.accepted.members()) {
      derivation.key = accepted;
      seen.insert(accepted);
      const auto count = needed(derive_advice(guidance, findings, derivation, asked), offered);
      if (!count) FAIL("a required point is not on the sheet under " << to_text(accepted));
      most = std::max(most, *count);
    }
  }
  CHECK(seen.size() == 5);
  CHECK(most <= guidance.sheet->most_chosen);
  CHECK(most >= 7);
}

}  // namespace nc::guidance
