#include "guidance/load_parts.hpp"

#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

namespace nc::guidance {
namespace {

/// The conditions of `[[when]]` tables written in `text`, and the numbers of what was wrong.
struct ReadConditions {
  std::vector<Condition> conditions;
  std::vector<int> numbers;
};

ReadConditions read(const std::string& text) {
  toml::File file("when.toml", text, first_guidance_number);
  REQUIRE(file.root() != nullptr);
  toml::Table root = file.table(*file.root());
  ReadConditions result;
  result.conditions = read_conditions(root, "when");
  root.finish();
  for (const Diagnostic& diagnostic : file.diagnostics())
    result.numbers.push_back(diagnostic.number);
  return result;
}

using Numbers = std::vector<int>;

constexpr int unknown_key = 507;
constexpr int wrong_type = 509;
constexpr int unknown_word = 511;

}  // namespace

TEST_CASE("a condition allows the values it lists and every value of what it leaves out") {
  const ReadConditions got =
      read("[[when]]\npain = [\"mild\", \"moderate\"]\ntrend = \"improving\"\nhours = { above = 48, up_to = 72 }\n");
  REQUIRE(got.numbers.empty());
  REQUIRE(got.conditions.size() == 1);
  const Condition& condition = got.conditions[0];
  CHECK(holds(condition, testing::findings("pain=mild trend=improving selfcare=eased hours=49 site=alarm")));
  CHECK(holds(condition, testing::findings("pain=moderate trend=improving selfcare=eased hours=72")));
  CHECK_FALSE(holds(condition, testing::findings("pain=severe trend=improving selfcare=eased hours=60")));
  CHECK_FALSE(holds(condition, testing::findings("pain=mild trend=unchanged selfcare=eased hours=60")));
  CHECK_FALSE(holds(condition, testing::findings("pain=mild trend=improving selfcare=eased hours=48")));
  CHECK_FALSE(holds(condition, testing::findings("pain=mild trend=improving selfcare=eased hours=73")));
}

TEST_CASE("an empty condition always holds") {
  const ReadConditions got = read("[[when]]\n");
  REQUIRE(got.conditions.size() == 1);
  CHECK(holds(got.conditions[0], Findings{}));
}

TEST_CASE("findings and values that do not exist are told") {
  CHECK(read("[[when]]\npian = \"mild\"\n").numbers == Numbers{unknown_key});
  CHECK(read("[[when]]\npain = \"mildly\"\n").numbers == Numbers{unknown_word});
  CHECK(read("[[when]]\npain = [\"mild\", 3]\n").numbers == Numbers{wrong_type});
  CHECK(read("[[when]]\npain = 3\n").numbers == Numbers{wrong_type});
}

TEST_CASE("hours that no case can have are told") {
  CHECK(read("[[when]]\nhours = { above = 72, up_to = 72 }\n").numbers == Numbers{empty_hours});
  CHECK(read("[[when]]\nhours = { over = 72 }\n").numbers == Numbers{unknown_key});
  CHECK(read("[[when]]\nhours = 72\n").numbers == Numbers{wrong_type});
  CHECK(read("[[when]]\nhours = { above = -1 }\n").numbers.size() == 1);
  CHECK(read("[[when]]\nhours = { up_to = 0 }\n").numbers.empty());
}

TEST_CASE("citations are ids or tables with regions, and must exist") {
  const Guidance guidance = testing::shipped();
  toml::File file(
      "c.toml",
      "cites = [\"d1-warn-lung\", { id = \"d1-warn-nerve\", regions = [\"neck\"] }, \"d1-warn-lun\", 4, {}, "
      "{ id = \"d1-warn-lung\", regoins = [] }, { id = \"d1-warn-lung\", regions = [\"nek\"] }]\nnot_a_list "
      "= \"d1-warn-lung\"\n",
      first_guidance_number);
  toml::Table root = file.table(*file.root());
  const std::vector<ReadCitation> read = read_citations(root, "cites", guidance);
  REQUIRE(read.size() == 4);
  CHECK(read[0].citation.regions.empty());
  CHECK(read[1].citation.regions.contains(Region::neck));
  CHECK(read_citations(root, "not_a_list", guidance).empty());
  CHECK(read_citations(root, "absent", guidance).empty());
  Numbers numbers;
  for (const Diagnostic& diagnostic : file.diagnostics())
    numbers.push_back(diagnostic.number);
  CHECK(numbers == Numbers{unknown_word, wrong_type, 508, unknown_key, unknown_word, wrong_type});
}

TEST_CASE("classes and regions are read as sets") {
  toml::File file("c.toml", "keys = [\"contact\", \"urgent\"]\nregions = [\"neck\", \"knee\"]\nkey = \"montor\"\n",
                  first_guidance_number);
  toml::Table root = file.table(*file.root());
  CHECK(read_urgencies(root, "keys").members() == std::vector<Urgency>{Urgency::contact});
  CHECK(read_regions(root, "regions").contains(Region::neck));
  CHECK_FALSE(read_urgency(root, "key"));
  REQUIRE(file.diagnostics().size() == 3);
  CHECK(file.diagnostics()[2].suggestion == "did you mean 'monitor'?");
}

}  // namespace nc::guidance
