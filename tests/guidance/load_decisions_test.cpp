#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

namespace nc::guidance {
namespace {

using Lines = std::vector<std::string>;

/// What a rule added to the shipped table is told, as number and message; `lines` come after its id.
Lines told_of_rule(const std::string& lines) {
  return testing::faults_in(testing::extended_files("decisions.toml", "[[rule]]\nid = \"T1\"\n" + lines));
}

const std::string plain = "says = \"x\"\nstrength = \"implied\"\n";
const std::string when = "[[rule.when]]\nsite = \"alarm\"\n";

}  // namespace

TEST_CASE("a rule with a class, a sentence, a basis and a condition is taken") {
  CHECK(told_of_rule("class = \"contact\"\ncites = [\"d1-warn-nerve\"]\n" + plain + when).empty());
}

TEST_CASE("a rule may rest on scored statements only, and one of them must decide classes") {
  CHECK(told_of_rule("class = \"contact\"\ncites = [\"d1-warn-nerve\", \"d1-mech-waste\"]\n" + plain + when) ==
        Lines{"NC0522 decisions.toml 'd1-mech-waste' may not be scored, so rule 'T1' may not rest on it"});
  CHECK(told_of_rule("class = \"contact\"\ncites = [\"d4-moderate-heat\"]\n" + plain + when) ==
        Lines{"NC0523 decisions.toml rule 'T1' cites no statement that may decide a class"});
  CHECK(told_of_rule("class = \"contact\"\n" + plain + when) ==
        Lines{"NC0523 decisions.toml rule 'T1' cites no statement that may decide a class"});
}

TEST_CASE("an emergency rule cites a statement of certain regions only for regions") {
  const std::string tail = "]\n" + plain + when;
  CHECK(told_of_rule("class = \"emergency\"\ncites = [\"d1-warn-lung\"" + tail) ==
        Lines{"NC0525 decisions.toml 'd1-warn-lung' speaks of certain regions only (upper back, shoulder)"});
  CHECK(told_of_rule("class = \"emergency\"\ncites = [{ id = \"d1-warn-lung\", regions = [\"shoulder\"] }" + tail)
            .empty());
  CHECK(told_of_rule("class = \"emergency\"\ncites = [\"d4-warn-lung-torso\"" + tail).empty());
}

TEST_CASE("what may never be accepted is refused") {
  const auto accepting = [](const std::string& urgency, const std::string& also) {
    return told_of_rule("class = \"" + urgency + "\"\nalso_accepted = [\"" + also +
                        "\"]\ncites = [\"d1-warn-nerve\"]\n" + plain + when);
  };
  CHECK(accepting("emergency", "contact").size() == 1);
  CHECK(accepting("contact", "expected").front() ==
        "NC0527 decisions.toml a rule of the class contact may not accept this");
  CHECK(accepting("not-covered", "monitor").size() == 1);
  CHECK(accepting("monitor", "not-covered").size() == 1);
  CHECK(accepting("monitor", "monitor").size() == 1);
  CHECK(accepting("monitor", "expected").empty());
  CHECK(accepting("contact", "monitor").empty());
}

TEST_CASE("beside another class a rule of not-covered accepts more caution, and nothing else") {
  const auto accepting = [](const std::string& also) {
    return told_of_rule("class = \"not-covered\"\ndecides_beside = [\"monitor\"]\nalso_accepted = [\"" + also +
                        "\"]\ncites = [\"d1-warn-nerve\"]\n" + plain + when);
  };
  CHECK(accepting("contact").empty());
  CHECK(accepting("emergency").empty());
  CHECK(accepting("monitor").size() == 1);
  CHECK(accepting("expected") == Lines{"NC0527 decisions.toml a rule of the class not-covered may not accept this"});
}

TEST_CASE("the order names every class once, with no mild one above a warning sign") {
  const auto told = [](const std::string& order) {
    return testing::faults_in(testing::changed_files(
        "decisions.toml", "order = [\"emergency\", \"contact\", \"monitor\", \"not-covered\", \"expected\"]",
        "order = [" + order + "]"));
  };
  const Lines refused{
      "NC0533 decisions.toml 'order' must name every class once, and may put none above one that is more urgent"};
  CHECK(told(R"("emergency", "contact", "not-covered", "monitor", "expected")").empty());
  CHECK(told(R"("emergency", "contact", "monitor", "expected")") == refused);
  CHECK(told(R"("emergency", "contact", "monitor", "monitor", "expected")") == refused);
  CHECK(told(R"("emergency", "not-covered", "contact", "monitor", "expected")") == refused);
  CHECK(told(R"("contact", "emergency", "monitor", "not-covered", "expected")") == refused);
  CHECK(told(R"("emergency", "contact", "monitor", "none", "expected")") == refused);
}

TEST_CASE("without an order and a way to accept higher classes a table is settled as in the first edition") {
  const Guidance first = testing::first_edition();
  CHECK(first.settling.order == Settling{}.order);
  CHECK_FALSE(first.settling.higher_by_any_matching);
  const Guidance shipped = testing::shipped();
  CHECK(shipped.settling.order[2] == Urgency::monitor);
  CHECK(shipped.settling.higher_by_any_matching);
  CHECK(testing::faults_in(testing::changed_files("decisions.toml", "higher_accepted_by = \"any-matching\"",
                                                  "higher_accepted_by = \"any\"")) ==
        Lines{"NC0511 decisions.toml 'any' is not a way to accept a higher class"});
}

TEST_CASE("a rule without a condition, a class or a known strength is told") {
  CHECK(told_of_rule("class = \"contact\"\ncites = [\"d1-warn-nerve\"]\n" + plain) ==
        Lines{"NC0532 decisions.toml rule 'T1' has no condition and never holds"});
  CHECK(told_of_rule("cites = [\"d1-warn-nerve\"]\n" + plain + when) ==
        Lines{"NC0508 decisions.toml 'class' is missing"});
  CHECK(told_of_rule("class = \"contact\"\ncites = [\"d1-warn-nerve\"]\nsays = \"x\"\nstrength = \"strong\"\n" +
                     when) == Lines{"NC0511 decisions.toml 'strong' is not a strength"});
  CHECK(told_of_rule("class = \"contact\"\nresolution = []\ncites = [\"d1-warn-nerve\"]\n" + plain + when) ==
        Lines{"NC0507 decisions.toml 'resolution' is not a known key here"});
}

TEST_CASE("a rule's id and what it names must be right") {
  CHECK(testing::faults_in(testing::changed_files("decisions.toml", "resolutions = [\"res-infection\"]",
                                                  "resolutions = [\"res-infektion\"]")) ==
        Lines{"NC0511 decisions.toml 'res-infektion' is not a resolution"});
  const Lines twice = testing::faults_in(testing::changed_files("decisions.toml", "id = \"C3\"", "id = \"C2\""));
  REQUIRE_FALSE(twice.empty());
  CHECK(twice.front() == "NC0521 decisions.toml rule 'C2' is defined twice");
}

TEST_CASE("the windows of the time line follow one another from the session on") {
  CHECK(testing::faults_in(testing::changed_files("decisions.toml", "above = 72\nup_to = 96\ncites",
                                                  "above = 73\nup_to = 96\ncites")) ==
        Lines{"NC0530 decisions.toml this window runs from 73 to 96 h, but it must begin at 72 h and end later"});
  const Guidance guidance = testing::shipped();
  CHECK(guidance.windows.front().above_hours == 0);
  CHECK(guidance.windows.front().label == "Up to 48 h");
  for (const TimeWindow& window : guidance.windows)
    CHECK_FALSE(window.cites.empty());
}

TEST_CASE("rules keep the order of the file and their strength") {
  const Guidance guidance = testing::shipped();
  CHECK(guidance.rules.front().id.text() == "E1");
  CHECK(guidance.rules.back().id.text() == "X5");
  CHECK(find_rule(guidance, RuleId("C1"))->strength == RuleStrength::explicit_rule);
  CHECK_FALSE(is_explicit(*find_rule(guidance, RuleId("C4"))));
  for (const char* sign : {"E1", "E2"}) {
    CHECK(find_rule(guidance, RuleId(sign))->strength == RuleStrength::explicit_sign);
    CHECK(is_explicit(*find_rule(guidance, RuleId(sign))));
  }
  for (const char* reading : {"C9b", "C12b", "N1", "M9"})
    CHECK_FALSE(is_explicit(*find_rule(guidance, RuleId(reading))));
}

}  // namespace nc::guidance
