#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

/// The numbers check gives when one line of the head is changed.
std::vector<int> numbers_with(const std::string& from, const std::string& to, const std::string& path = "plain.toml") {
  return numbers_of(cases::parse_case(with(plain_case(), from, to), path, shipped_guidance()).diagnostics);
}

}  // namespace

TEST_CASE("language tags of one language, with a script or a region, are accepted") {
  for (const char* tag : {"en", "de", "gsw", "pt-BR", "zh-Hans-CN", "es-419", "en-x-plain"}) {
    INFO(tag);
    CHECK(numbers_with("\"en\"", "\"" + std::string(tag) + "\"").empty());
  }
}

TEST_CASE("what is no language tag is refused") {
  for (const char* tag : {"English", "e", "EN", "en_GB", "en-", "-en", "en--GB", "en-toolongsubtag", "e1", "en GB"}) {
    INFO(tag);
    CHECK(numbers_with("\"en\"", "\"" + std::string(tag) + "\"") == std::vector<int>{123});
  }
}

TEST_CASE("a reviewer has a name and a date that exists") {
  for (const char* fine : {"A. Name 2026-11-22", "X 2024-02-29", "Jörg von Müller 2026-01-01"}) {
    INFO(fine);
    CHECK(numbers_with("reviewers = []", "reviewers = [\"" + std::string(fine) + "\"]").empty());
  }
  for (const char* wrong : {"A. Name", "2026-11-22", " 2026-11-22", "A. Name 2026-13-01", "A. Name 2025-02-29",
                            "A. Name 22.11.2026", "A. Name2026-11-22", "A. Name 2026-11-22 again"}) {
    INFO(wrong);
    CHECK(numbers_with("reviewers = []", "reviewers = [\"" + std::string(wrong) + "\"]") == std::vector<int>{124});
  }
}

TEST_CASE("the file's name counts, not its folder, and whatever separates the folders") {
  for (const char* path : {"plain.toml", "a/b/plain.toml", "./plain.toml", "C:\\cases\\plain.toml"}) {
    INFO(path);
    CHECK(numbers_with("A plain case", "The pilot", path).empty());
  }
  for (const char* path : {"plain/other.toml", "plain.case.toml", "Plain.toml", ""}) {
    INFO(path);
    CHECK(numbers_with("A plain case", "The pilot", path) == std::vector<int>{122});
  }
}

TEST_CASE("a name that stands twice in a list is reported where it stands the second time") {
  const auto text = with(plain_case(), "tags = []", "tags = [\"a\", \"b\", \"a\", \"a\"]");
  const auto parsed = cases::parse_case(text, "plain.toml", shipped_guidance());
  REQUIRE(parsed.diagnostics.size() == 2);
  CHECK(parsed.diagnostics[0].place.line == 11);
  CHECK(parsed.diagnostics[0].place.column == 19);
  CHECK(parsed.diagnostics[0].place.end_column == 22);
  CHECK(parsed.diagnostics[0].excerpt == "tags = [\"a\", \"b\", \"a\", \"a\"]");
}

TEST_CASE("a title or an id with a word that tells is refused in a ready case, and told in a draft") {
  const auto guidance = shipped_guidance();
  REQUIRE(guidance.authoring.telling.size() > 50);
  for (const char* title : {"The sore neck", "Day four", "A stab", "Worse by the hour", "PUFFED on the stairs"}) {
    INFO(title);
    const auto text = with(plain_case(), "A plain case", title);
    CHECK(numbers_of(cases::parse_case(text, "plain.toml", guidance).diagnostics) == std::vector<int>{130});
    const auto draft = cases::parse_case(with(text, "\"ready\"", "\"draft\""), "plain.toml", guidance);
    CHECK(numbers_of(draft.diagnostics) == std::vector<int>{130});
    CHECK_FALSE(has_errors(draft.diagnostics));
  }
  for (const char* title : {"The choir singer", "The paintress", "The chestnut seller", "The Daytona driver"}) {
    INFO(title);
    CHECK(numbers_with("A plain case", title).empty());
  }
}

TEST_CASE("an id may begin with a region and tell nothing else") {
  CHECK(numbers_with("id = \"plain\"", "id = \"neck-choir-singer\"", "neck-choir-singer.toml").empty());
  CHECK(numbers_with("id = \"plain\"", "id = \"upper-back-pilot\"", "upper-back-pilot.toml").empty());
  CHECK(numbers_with("id = \"plain\"", "id = \"neck-sore-singer\"", "neck-sore-singer.toml") == std::vector<int>{130});
  CHECK(numbers_with("id = \"plain\"", "id = \"singer-neck\"", "singer-neck.toml") == std::vector<int>{130});
}

TEST_CASE("a case says whether it is for practice or for exams") {
  CHECK(numbers_with("use = \"practice\"", "use = \"exam\"").empty());
  CHECK(numbers_with("use = \"practice\"", "use = \"test\"") == std::vector<int>{111});
  CHECK(numbers_with("use = \"practice\"\n", "") == std::vector<int>{108});
}
