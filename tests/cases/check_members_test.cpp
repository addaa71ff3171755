#include <algorithm>

#include <catch2/catch.hpp>

#include "cases/check_members.hpp"
#include "cases/library_member.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

cases::ParsedCase named(const std::string& id, const std::string& twin, const guidance::Guidance& guidance,
                        const std::string& trend = "improving") {
  auto text = with(plain_case(), "id = \"plain\"", "id = \"" + id + "\"");
  if (!twin.empty()) text = with(text, "tags = []", "tags = []\ntwin = \"" + twin + "\"");
  text = with(text, "\"improving\"", "\"" + trend + "\"");
  return cases::parse_case(text, id + ".toml", guidance);
}

}  // namespace

TEST_CASE("twins that differ in one cue and name each other are a contrast pair") {
  const auto guidance = shipped_guidance();
  const auto found =
      cases::check_members(members_of({named("a", "b", guidance), named("b", "a", guidance, "unchanged")}), guidance);
  INFO(render_diagnostics(found));
  CHECK(found.empty());
}

TEST_CASE("what is said about a library does not depend on the order of its twins") {
  const auto guidance = shipped_guidance();
  std::vector<cases::ParsedCase> library = {named("a", "b", guidance), named("b", "c", guidance),
                                            named("c", "x", guidance)};
  const auto before = render_diagnostics(cases::check_members(members_of(library), guidance));
  std::reverse(library.begin(), library.end());
  CHECK(render_diagnostics(cases::check_members(members_of(library), guidance)) == before);
  CHECK(before.find("NC0402") != std::string::npos);
  CHECK(before.find("NC0401") != std::string::npos);
}

TEST_CASE("having pain or not is one difference, not one for each finding that speaks of pain") {
  const auto guidance = shipped_guidance();
  auto text = with(plain_case(), "id = \"plain\"", "id = \"b\"");
  text = with(text, "tags = []", "tags = [\"two-cues-and-the-skin\"]\ntwin = \"a\"");
  text = with(text, "pain = \"mild\"\ntrend = \"improving\"\nselfcare = \"not-tried\"", "site = \"minor\"");
  const auto found = cases::check_members(
      members_of({named("a", "b", guidance), cases::parse_case(text, "b.toml", guidance)}), guidance);
  INFO(render_diagnostics(found));
  CHECK(found.empty());
}

TEST_CASE("two findings may differ where a tag says why, and never three") {
  const auto guidance = shipped_guidance();
  const auto other = [&](const std::string& id, const std::string& twin, const std::string& tag) {
    auto text = with(plain_case(), "id = \"plain\"", "id = \"" + id + "\"");
    text = with(text, "tags = []", "tags = [" + tag + "]\ntwin = \"" + twin + "\"");
    if (id == "b") text = with(text, "pain = \"mild\"", "pain = \"severe\"\nnerve = \"brief-resolved\"");
    return cases::parse_case(text, id + ".toml", guidance);
  };
  const std::string tag = "\"two-cues-it-came-with-it\"";
  CHECK(numbers_of(cases::check_members(members_of({other("a", "b", ""), other("b", "a", "")}), guidance)) ==
        std::vector<int>{403, 403});
  CHECK(cases::check_members(members_of({other("a", "b", tag), other("b", "a", "")}), guidance).empty());
}

TEST_CASE("twins have the same use") {
  const auto guidance = shipped_guidance();
  auto exam = with(plain_case(), "id = \"plain\"", "id = \"b\"");
  exam = with(with(exam, "tags = []", "tags = []\ntwin = \"a\""), "\"improving\"", "\"unchanged\"");
  exam = with(exam, "use = \"practice\"", "use = \"exam\"");
  CHECK(numbers_of(cases::check_members(
            members_of({named("a", "b", guidance), cases::parse_case(exam, "b.toml", guidance)}), guidance)) ==
        std::vector<int>{406, 406});
}

TEST_CASE("an id belongs to the file that is named by it, wherever it stands in the list") {
  const auto guidance = shipped_guidance();
  const auto text = with(plain_case(), "id = \"plain\"", "id = \"a\"");
  const auto copy = cases::parse_case(text, "pack/a (copy).toml", guidance);
  const auto right = cases::parse_case(text, "pack/a.toml", guidance);
  for (const auto& library : {std::vector{copy, right}, std::vector{right, copy}}) {
    Diagnostics found = cases::check_members(members_of(library), guidance);
    REQUIRE(found.size() == 1);
    CHECK(found.front().place.path == "pack/a (copy).toml");
    CHECK(found.front().message == "the id 'a' is already used by pack/a.toml");
    found.insert(found.end(), copy.diagnostics.begin(), copy.diagnostics.end());
    cases::drop_answered(found);
    CHECK(numbers_of(found) == std::vector<int>{400});  // the name of the file follows from the same mistake
  }
}

TEST_CASE("a file that is no TOML neither has an id nor takes one") {
  const auto guidance = shipped_guidance();
  const auto broken = cases::parse_case("[[[", "a.toml", guidance);
  CHECK(broken.origin.written_id.empty());
  CHECK(cases::check_members(members_of({broken, broken, named("a", "", guidance)}), guidance).empty());
}

TEST_CASE("what another file still lacks is no error for a draft, and is one for a case that is ready") {
  const auto guidance = shipped_guidance();
  for (const char* status : {"draft", "ready"}) {
    auto text = with(plain_case(), "status = \"ready\"", "status = \"" + std::string(status) + "\"");
    text = with(text, "tags = []", "tags = []\ntwin = \"b\"");
    const auto case_with_twin = cases::parse_case(text, "plain.toml", guidance);
    const auto unknown = cases::check_members(members_of({case_with_twin}), guidance);
    const auto silent =
        cases::check_members(members_of({case_with_twin, named("b", "", guidance, "unchanged")}), guidance);
    for (const Diagnostics& found : {unknown, silent}) {
      REQUIRE(found.size() == 1);
      CHECK(has_errors(found) == (std::string(status) == "ready"));
    }
  }
}
