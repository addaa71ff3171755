#include <algorithm>

#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

namespace nc::guidance {

using testing::changed_files;
using testing::extended_files;
using testing::faults_in;
using Lines = std::vector<std::string>;

TEST_CASE("the sheet offers ten items always, draws five, two of them wrong, and lets eight be chosen") {
  const Guidance guidance = testing::shipped();
  REQUIRE(guidance.sheet);
  const SheetPolicy& sheet = *guidance.sheet;
  CHECK(guidance.advice.size() == 29);
  CHECK(sheet.always.size() == 10);
  CHECK(sheet.draw_from.size() == 11);
  CHECK(sheet.drawn == 5);
  CHECK(sheet.drawn_wrong == 2);
  CHECK(sheet.most_chosen == 8);
  Lines headings;
  for (const SheetPolicy::Group& group : sheet.groups)
    headings.push_back(group.heading);
  CHECK(headings == Lines{"What it is", "What to watch for and tell", "Until then", "What was asked"});
  for (const QuestionId& question : guidance.questions) {
    INFO(question);
    CHECK(std::count_if(sheet.additions.begin(), sheet.additions.end(),
                        [&](const auto& addition) { return addition.question == question; }) == 1);
  }
}

TEST_CASE("no more is drawn than there is, and no more wrong items than are drawn") {
  CHECK(faults_in(changed_files("advice.toml", "drawn = 5", "drawn = 12")).front().substr(0, 18) ==
        "NC0510 advice.toml");
  CHECK(faults_in(changed_files("advice.toml", "drawn_wrong = 2", "drawn_wrong = 6")).front().substr(0, 18) ==
        "NC0510 advice.toml");
  CHECK(faults_in(changed_files("advice.toml", "drawn = 5", "drawn = 1")).front().substr(0, 18) ==
        "NC0510 advice.toml");
  CHECK(faults_in(changed_files("advice.toml", "most_chosen = 8", "most_chosen = 0")).front().substr(0, 18) ==
        "NC0510 advice.toml");
  CHECK(faults_in(changed_files("advice.toml", "most_chosen = 8\n", "")).front() ==
        "NC0508 advice.toml 'most_chosen' is missing");
}

TEST_CASE("every item of the library can be offered, and none is listed twice") {
  CHECK(faults_in(changed_files("advice.toml", "\"adv-no-alcohol-caffeine-24h\", \"bad-alcohol-ok\"]\n\n[[sheet",
                                "\"adv-no-alcohol-caffeine-24h\"]\n\n[[sheet")) ==
        Lines{"NC0542 advice.toml 'bad-alcohol-ok' is never offered"});
  CHECK(faults_in(changed_files("advice.toml", "draw_from = [", "draw_from = [\"adv-tell-provider\",")) ==
        Lines{"NC0542 advice.toml 'adv-tell-provider' is offered already"});
  CHECK(faults_in(changed_files("advice.toml", "draw_from = [", "draw_from = [\"adv-ice\",")) ==
        Lines{"NC0542 advice.toml 'adv-ice' is offered already"});
  CHECK(faults_in(changed_files("advice.toml", "draw_from = [", "draw_from = [\"adv-iced\",")) ==
        Lines{"NC0511 advice.toml 'adv-iced' is not an advice item"});
}

TEST_CASE("every item of the library stands in one group") {
  CHECK(faults_in(changed_files("advice.toml", "\"bad-dismiss-as-soreness\",\n]\n\n[[sheet", "]\n\n[[sheet")) ==
        Lines{"NC0541 advice.toml 'bad-dismiss-as-soreness' stands in no group"});
  CHECK(faults_in(changed_files("advice.toml", "heading = \"Until then\"\nitems = [",
                                "heading = \"Until then\"\nitems = [\"bad-dismiss-as-soreness\",")) ==
        Lines{"NC0541 advice.toml 'bad-dismiss-as-soreness' stands in a group already"});
  CHECK(faults_in(changed_files("advice.toml", "heading = \"Until then\"\n", "")) ==
        Lines{"NC0508 advice.toml 'heading' is missing"});
}

TEST_CASE("a required point is always on the sheet of the visits that require it") {
  const std::string row = "[[row]]\nid = \"x\"\n";
  const std::string point = "[[row.required]]\none_of = [\"adv-ice\"]\n";
  const Lines fault{"NC0543 advice.toml row 'x' requires 'adv-ice', which is not always on the sheet"};
  CHECK(faults_in(extended_files("advice.toml", row + point)) == fault);
  CHECK(faults_in(extended_files("advice.toml", row + "question = \"tablets\"\n" + point)) == fault);
  CHECK(faults_in(extended_files("advice.toml", row + "question = \"heat-or-ice\"\n" + point)).empty());
}

TEST_CASE("a misspelt item of the sheet or of a row is one fault") {
  CHECK(faults_in(changed_files("advice.toml", "always = [\n  \"adv-reassure-expected\"",
                                "always = [\n  \"adv-reasure-expected\"")) ==
        Lines{"NC0511 advice.toml 'adv-reasure-expected' is not an advice item"});
  CHECK(faults_in(changed_files("advice.toml", "harmful = [\"adv-reassure-expected\"",
                                "harmful = [\"adv-reasure-expected\"")) ==
        Lines{"NC0511 advice.toml 'adv-reasure-expected' is not an advice item"});
}

TEST_CASE("a question of the sheet is one that this file lists, and unknown keys are refused") {
  CHECK(faults_in(changed_files("advice.toml", "[[sheet.adds]]\nquestion = \"tablets\"",
                                "[[sheet.adds]]\nquestion = \"tablet\""))
            .front() == "NC0511 advice.toml 'tablet' is not a question of this file");
  CHECK(faults_in(changed_files("advice.toml", "most_chosen = 8", "most_chosen = 8\nmost_chose = 8")) ==
        Lines{"NC0507 advice.toml 'most_chose' is not a known key here"});
}

}  // namespace nc::guidance
