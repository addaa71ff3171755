#include "toml/settle.hpp"

#include <array>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "toml/parse.hpp"

namespace nc::toml {
namespace {

constexpr std::array<std::string_view, 3> top = {"id", "status", "regions"};
constexpr std::array<std::string_view, 1> patient = {"summary"};
constexpr std::array<std::string_view, 2> visit = {"hours", "words"};
constexpr std::array<std::string_view, 2> symptom = {"words", "pain"};
constexpr std::array<std::string_view, 1> of_visit = {"hours"};
constexpr std::array<KeyHint, 1> hints = {{{"soreness", "pain"}}};
constexpr std::array<TableOutline, 4> outline = {{{"", false, top, {}, {}},
                                                  {"patient", false, patient, {}, {}},
                                                  {"visit", true, visit, {}, {}},
                                                  {"visit.symptom", true, symptom, of_visit, hints}}};

Value parsed(std::string_view text) {
  return std::get<Value>(parse_toml(text));
}

/// What is told about a file, as `3:1 message | suggestion`, and the file as it is settled.
struct Result {
  explicit Result(std::string_view text) : root(parsed(text)), settled(settle(root, outline)) {
    for (const Slip& slip : settled.slips)
      told.push_back(fmt::format("{}:{} {} | {}", slip.line, slip.column, slip.message, slip.suggestion));
  }

  Value root;
  Settled settled;
  std::vector<std::string> told;
};

const Value* find(const Value& table, std::string_view key) {
  for (const Entry& entry : table.entries)
    if (entry.key == key) return &entry.value;
  return nullptr;
}

}  // namespace

TEST_CASE("a tree fits when all of its tables and keys are known") {
  CHECK(fits(parsed("id = 1\n[patient]\nsummary = 2\n[[visit]]\nhours = 3\n[[visit.symptom]]\npain = 4\n"), outline));
  for (const char* text :
       {"ident = 1\n", "[visit]\nhours = 3\n", "[[patient]]\n", "[[visit]]\npain = 4\n", "[[symptom]]\n"}) {
    INFO(text);
    CHECK_FALSE(fits(parsed(text), outline));
  }
  CHECK(fits(parsed("anything = 1\n"), {}));
}

TEST_CASE("a file about something else is known by its top") {
  CHECK(is_foreign_tree(parsed("[tool.black]\nline = 3\n"), outline));
  CHECK_FALSE(is_foreign_tree(parsed("ID = 1\nother = 2\n"), outline));
  CHECK_FALSE(is_foreign_tree(parsed(""), outline));
  CHECK_FALSE(is_foreign_tree(parsed("x = 1\n"), {}));
}

TEST_CASE("a misspelt key is read under its right name") {
  const Result result("idd = \"a\"\n[[visit]]\n[[visit.symptom]]\npian = \"mild\"\n");
  CHECK(result.told == std::vector<std::string>{"1:1 'idd' is not a known key here | write id",
                                                "4:1 'pian' is not a known key here | write pain"});
  CHECK(find(result.root, "id") != nullptr);
  CHECK(find(find(find(result.root, "visit")->items[0], "symptom")->items[0], "pain") != nullptr);
}

TEST_CASE("a key below the wrong heading is read where it belongs") {
  const Result result("[patient]\nsummary = 1\nstatus = \"ready\"\n[[visit]]\n[[visit.symptom]]\nhours = 3\n");
  CHECK(result.told ==
        std::vector<std::string>{
            "3:1 'status' does not belong under [patient] | write it at the top of the file, above the first heading"});
  CHECK(find(result.root, "status") != nullptr);
  CHECK(find(find(result.root, "visit")->items[0], "hours") != nullptr);  // the reader refuses the other
}

TEST_CASE("a key of a table within is taken out, and nobody misses it") {
  const Result result("[[visit]]\npain = \"mild\"\n");
  CHECK(result.told ==
        std::vector<std::string>{"2:1 'pain' does not belong under [[visit]] | write it under [[visit.symptom]]"});
  REQUIRE(result.settled.lost.size() == 1);
  CHECK(result.settled.lost[0].key == "pain");
  CHECK(result.settled.lost[0].header_line == LostKey::any_table);
}

TEST_CASE("a word for a key is told with the key, and an unknown one with all keys") {
  const Result result("[[visit]]\n[[visit.symptom]]\nsoreness = \"mild\"\n[patient]\nweather = 1\n");
  CHECK(result.told ==
        std::vector<std::string>{"3:1 'soreness' is not a known key here | write pain = …",
                                 "5:1 'weather' is not a known key here | the keys under [patient] are summary"});
  CHECK(result.settled.unknown == std::vector<int>{2, 4});
}

}  // namespace nc::toml
