#include "app/commands/authoring/case_explanation.hpp"

#include <algorithm>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;
using nlohmann::ordered_json;

namespace {

ordered_json explained(const std::string& text) {
  static const guidance::Guidance guidance = shipped_guidance();
  return app::explain_case(guidance, cases::read_draft(text, "plain.toml", guidance), "a/plain.toml");
}

std::vector<ordered_json> with_verdict(const ordered_json& visit, const std::string& verdict) {
  std::vector<ordered_json> found;
  for (const ordered_json& item : visit["offered"])
    if (item["verdict"] == verdict) found.push_back(item);
  return found;
}

}  // namespace

TEST_CASE("a visit is explained by its key, the rules that hold, and the statements that they rest on") {
  const ordered_json out = explained(plain_case());
  CHECK(out["case"] == "plain");
  CHECK(out["path"] == "a/plain.toml");
  REQUIRE(out["visits"].size() == 1);
  const ordered_json& visit = out["visits"][0];
  CHECK(visit["visit"] == 1);
  CHECK(visit["hours"] == 20);
  CHECK(visit["key"] == "expected");
  CHECK(visit["rules"] == ordered_json{"X1a"});
  CHECK(visit["symptoms"] == ordered_json{{"ache", "expected"}});
  REQUIRE(visit["reasons"].size() == 1);
  const ordered_json& reason = visit["reasons"][0];
  CHECK(reason["rule"] == "X1a");
  CHECK(reason["decides"] == true);
  REQUIRE_FALSE(reason["cites"].empty());
  for (const char* name : {"statement", "file", "place", "text"})
    CHECK_FALSE(reason["cites"][0][name].get<std::string>().empty());
}

TEST_CASE("a case without an expectation, a draft and a case that expects the wrong class are explained alike") {
  const ordered_json plain = explained(plain_case())["visits"];
  CHECK(explained(with(plain_case(), "status = \"ready\"", "status = \"draft\""))["visits"] == plain);
  const std::string head = "hours = 20\n";
  CHECK(explained(with(plain_case(), head, head + "expect = \"expected\"\n"))["visits"] == plain);
  CHECK(explained(with(plain_case(), head, head + "expect = \"contact\"\n"))["visits"] == plain);
}

TEST_CASE("rules of a lower class that hold too are told, and do not decide") {
  const ordered_json visit =
      explained(with(plain_case(), "pain = \"mild\"", "pain = \"mild\"\nsite = \"alarm\""))["visits"][0];
  CHECK(visit["key"] == "contact");
  REQUIRE(visit["reasons"].size() == 2);
  CHECK(visit["reasons"][1]["rule"] == "X1a");
  CHECK(visit["reasons"][1]["decides"] == false);
}

TEST_CASE("every item of the sheet has its verdict, and what the case offers is among them") {
  const ordered_json visit = explained(plain_case())["visits"][0];
  CHECK_FALSE(with_verdict(visit, "required").empty());
  std::size_t known = 0;
  for (const char* verdict : {"required", "fine", "beside", "contrary", "harmful"})
    known += with_verdict(visit, verdict).size();
  CHECK(known == visit["offered"].size());
}

TEST_CASE("the smallest changes are written as they would be in the file") {
  const ordered_json visit = explained(plain_case())["visits"][0];
  const ordered_json severe{{"change", {{"pain", "severe"}}}, {"class", "monitor"}, {"rules", {"M4"}}};
  CHECK(std::find(visit["flips"].begin(), visit["flips"].end(), severe) != visit["flips"].end());
}

TEST_CASE("what cannot be derived is said with the reason, and the other visits are explained") {
  const ordered_json refused = explained(with(plain_case(), "pain = \"mild\"", "pain = \"agony\""))["visits"][0];
  CHECK(refused["key"].is_null());
  CHECK(refused["why"].get<std::string>().find("error") != std::string::npos);
  const ordered_json clash =
      explained(with(plain_case(), "pain = \"mild\"\n", "onset = \"late\"\npain = \"mild\"\n"))["visits"][0];
  CHECK(clash["key"].is_null());
  CHECK(clash["why"].get<std::string>().find("48 h") != std::string::npos);
  CHECK(explained("this is no TOML")["visits"].empty());
}
