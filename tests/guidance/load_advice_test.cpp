#include <algorithm>

#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

namespace nc::guidance {

using testing::changed_files;
using testing::extended_files;
using testing::faults_in;
using Lines = std::vector<std::string>;

TEST_CASE("advice rests on statements that may support it") {
  const std::string item = "[[advice]]\nid = \"adv-x\"\nkind = \"helpful\"\ntext = \"x\"\n";
  CHECK(faults_in(extended_files("advice.toml", item + "cites = [\"d1-mech-waste\"]\n")) ==
        Lines{"NC0524 advice.toml 'd1-mech-waste' may not support a point of advice"});
  CHECK(faults_in(extended_files("advice.toml", item)) == Lines{"NC0508 advice.toml 'cites' is missing"});
  CHECK(faults_in(extended_files("advice.toml", item + "cites_deciding_rules = true\n")) ==
        Lines{"NC0541 advice.toml 'adv-x' stands in no group", "NC0542 advice.toml 'adv-x' is never offered"});
}

TEST_CASE("advice has one of three kinds and an id of its own") {
  CHECK(faults_in(changed_files("advice.toml", "kind = \"contrary\"", "kind = \"wrong\"")).front() ==
        "NC0511 advice.toml 'wrong' is not a kind of advice");
  const Lines twice = faults_in(changed_files("advice.toml", "id = \"adv-ice\"", "id = \"adv-heat\""));
  CHECK(std::count(twice.begin(), twice.end(), "NC0521 advice.toml advice 'adv-heat' is defined twice") == 1);
}

TEST_CASE("a row names advice, rules and questions that exist") {
  const std::string row = "[[row]]\nid = \"x\"\n";
  CHECK(faults_in(extended_files("advice.toml", row + "acceptable = [\"adv-heet\"]\n")) ==
        Lines{"NC0511 advice.toml 'adv-heet' is not an advice item"});
  CHECK(faults_in(extended_files("advice.toml", row + "deciding = [\"M55\"]\n")) ==
        Lines{"NC0511 advice.toml 'M55' is not a rule"});
  CHECK(faults_in(extended_files("advice.toml", row + "question = \"pills\"\n")) ==
        Lines{"NC0511 advice.toml 'pills' is not a question of this file"});
  CHECK(faults_in(extended_files("advice.toml", row + "keys = [\"urgent\"]\n")) ==
        Lines{"NC0511 advice.toml 'urgent' is not a class"});
}

TEST_CASE("without a sheet a wrong list holds no helpful advice, a right one nothing else") {
  const auto faults = [](const std::string& list) {
    return faults_in(
        {{"documents.toml", "[[document]]\nid = \"d\"\nfile = \"d.txt\"\ntitle = \"D\"\ndescription = \"D\"\n"},
         {"statements.toml",
          "[[statement]]\nid = \"s\"\ndocument = \"d\"\ncategory = \"warning-sign\"\ntext = \"S\"\nplace = "
          "\"1\"\nstrength = \"explicit\"\nuse = [\"class\", \"advice\"]\n"},
         {"resolutions.toml", ""},
         {"decisions.toml", ""},
         {"advice.toml",
          "[[advice]]\nid = \"good\"\nkind = \"helpful\"\ntext = \"G\"\ncites = [\"s\"]\n"
          "[[advice]]\nid = \"bad\"\nkind = \"harmful\"\ntext = \"B\"\ncites = [\"s\"]\n"
          "[[row]]\nid = \"x\"\n" +
              list},
         testing::shipped_files().at(5)});
  };
  CHECK(faults("harmful = [\"good\"]\n") ==
        Lines{"NC0528 advice.toml 'good' is helpful in the library and may not be listed under 'harmful'"});
  CHECK(
      faults("acceptable = [\"bad\"]\n") ==
      Lines{"NC0528 advice.toml 'bad' is harmful or contrary in the library and may not be listed under 'acceptable'"});
  CHECK(faults("harmful = [\"bad\"]\nacceptable = [\"good\"]\n").empty());
}

TEST_CASE("with a sheet the kind of an item does not say what it is worth, but a wrong item is never required") {
  const std::string row = "[[row]]\nid = \"x\"\n";
  CHECK(faults_in(extended_files("advice.toml", row + "harmful = [\"adv-heat\"]\n")).empty());
  CHECK(faults_in(extended_files("advice.toml", row + "acceptable = [\"bad-total-rest\"]\n")).empty());
  CHECK(faults_in(extended_files("advice.toml", row + "[[row.required]]\none_of = [\"bad-total-rest\"]\n")).front() ==
        "NC0528 advice.toml 'bad-total-rest' is harmful or contrary in the library and may not be listed under "
        "'one_of'");
}

TEST_CASE("with a sheet every item has a verdict under every class") {
  CHECK(
      faults_in(changed_files("advice.toml", "\"adv-name-lung-sign\", \"adv-explain-more-sore\", \"adv-recheck-point\"",
                              "\"adv-name-lung-sign\", \"adv-recheck-point\"")) ==
      Lines{"NC0540 advice.toml 'adv-explain-more-sore' has no verdict under 'contact'"});
  CHECK(
      faults_in(changed_files("advice.toml", "id = \"not-covered\"\n", "id = \"not-covered\"\nregions = [\"neck\"]\n"))
          .size() == 29);
}

TEST_CASE("a required point names the advice that earns it") {
  CHECK(faults_in(extended_files("advice.toml", "[[row]]\nid = \"x\"\n[[row.required]]\ncritical = true\n")) ==
        Lines{"NC0508 advice.toml 'one_of' is missing"});
}

TEST_CASE("rows have ids of their own") {
  CHECK(faults_in(extended_files("advice.toml", "[[row]]\nid = \"flare\"\n")) ==
        Lines{"NC0521 advice.toml row 'flare' is defined twice"});
}

TEST_CASE("no point of advice is critical: the decision carries the action") {
  for (const AdviceRow& row : testing::shipped().advice_rows) {
    for (const AdviceRow::Required& point : row.required)
      CHECK_FALSE(point.critical);
  }
}

TEST_CASE("every item of advice is used by some row") {
  const Guidance guidance = testing::shipped();
  for (const AdviceItem& item : guidance.advice) {
    const bool used =
        std::any_of(guidance.advice_rows.begin(), guidance.advice_rows.end(), [&item](const AdviceRow& row) {
          const auto has = [&item](const std::vector<AdviceId>& list) {
            return std::find(list.begin(), list.end(), item.id) != list.end();
          };
          return has(row.acceptable) || has(row.contrary) || has(row.harmful) ||
                 std::any_of(row.required.begin(), row.required.end(),
                             [&has](const AdviceRow::Required& point) { return has(point.one_of); });
        });
    INFO(item.id);
    CHECK(used);
  }
}

}  // namespace nc::guidance
