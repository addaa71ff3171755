#include "app/commands/guidance/comparison_text.hpp"

#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "testing/shipped_cases.hpp"
#include "testing/shipped_guidance.hpp"

namespace nc::app {
namespace {

guidance::Guidance changed(const std::string& name, const std::string& from, const std::string& to) {
  auto loaded = guidance::parse_guidance(guidance::testing::changed_files(name, from, to));
  REQUIRE(loaded.guidance);
  return std::move(*loaded.guidance);
}

GuidanceComparison compared(const guidance::Guidance& other) {
  return compare_guidance(guidance::testing::shipped(), other, {});
}

}  // namespace

TEST_CASE("what a statement says changes that statement, and no rule that cites it") {
  const auto comparison =
      compared(changed("statements.toml", "It usually starts some hours later.", "It starts later."));
  REQUIRE(comparison.items.size() == 1);
  CHECK(to_lines(comparison).find("statements: d1-soreness-onset-hours has another text\n") == 0);
  CHECK(comparison.table.differences.empty());
}

TEST_CASE("a new thing and one that is gone are told by their kind") {
  const auto comparison = compared(changed("resolutions.toml", "id = \"gap-flight-dive\"", "id = \"gap-altitude\""));
  const std::string lines = to_lines(comparison);
  CHECK(lines.find("gaps: gap-altitude is new\n") != std::string::npos);
  CHECK(lines.find("gaps: gap-flight-dive is gone\n") != std::string::npos);
}

TEST_CASE("another class is told with its combinations and the simplest of them") {
  const auto comparison =
      compared(changed("decisions.toml", "id = \"M11\"\nclass = \"monitor\"\nalso_accepted = [\"expected\"]",
                       "id = \"M11\"\nclass = \"contact\""));
  const std::string lines = to_lines(comparison);
  CHECK(lines.find("rules: M11 has another class, also_accepted\n") == 0);
  CHECK(lines.find("valid combinations of findings: 5,331,456\n") != std::string::npos);
  CHECK(lines.find("\n  expected becomes contact") == std::string::npos);
  CHECK(lines.find("monitor or expected becomes contact in ") != std::string::npos);
  CHECK(lines.find("the simplest: pain mild, trend improving, selfcare eased, spread wide, hours ") !=
        std::string::npos);
}

TEST_CASE("visits of cases whose key is another are named, and no others") {
  const auto shipped = guidance::testing::shipped();
  const std::vector<cases::Case> plain{
      cases::parse_case(nc::testing::plain_case(), "plain.toml", shipped).the_case.value()};
  const auto other =
      changed("decisions.toml", "id = \"X1a\"\nclass = \"expected\"", "id = \"X1a\"\nclass = \"monitor\"");
  const auto comparison = compare_guidance(shipped, other, plain);
  REQUIRE(comparison.visits.size() == 1);
  CHECK(to_lines(comparison).find("  plain visit 1: expected becomes monitor\n") != std::string::npos);
  CHECK(compare_guidance(shipped, shipped, plain).visits.empty());
}

TEST_CASE("JSON has every change with its counts") {
  const auto json = to_json(
      compared(changed("decisions.toml", "says = \"Nothing is reported", "says = \"Nothing at all is reported")));
  CHECK(json["items"].size() == 1);
  CHECK(json["items"][0]["change"] == "changed");
  CHECK(json["items"][0]["parts"] == nlohmann::json{"says"});
  CHECK(json["differences"].empty());
  CHECK(json["visits"].empty());
}

}  // namespace nc::app
