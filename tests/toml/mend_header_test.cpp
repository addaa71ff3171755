#include "toml/mend_header.hpp"

#include <array>

#include <catch2/catch.hpp>

namespace nc::toml {
namespace {

constexpr std::array<TableOutline, 4> outline = {{{"", false, {}, {}, {}},
                                                  {"patient", false, {}, {}, {}},
                                                  {"visit", true, {}, {}, {}},
                                                  {"visit.symptom", true, {}, {}, {}}}};

/// The heading that is meant and what is told, as `[[visit]] | message | suggestion`.
std::string read(std::string_view line) {
  const MendedHeader mended = mend_header(line, outline);
  std::string out = mended.name.empty() ? "nothing" : heading(mended.name, mended.repeats);
  if (mended.slip) out += " | " + mended.slip->message + " | " + mended.slip->suggestion;
  return out;
}

}  // namespace

TEST_CASE("a heading that is right is taken as it is") {
  CHECK(read("[patient]") == "[patient]");
  CHECK(read("  [[visit.symptom]]  # the ache") == "[[visit.symptom]]");
}

TEST_CASE("brackets that are too few or too many are told") {
  CHECK(read("[visit]") ==
        "[[visit]] | [visit] needs double square brackets, because there may be several | write [[visit]]");
  CHECK(read("[[patient]]") ==
        "[patient] | [[patient]] needs single square brackets, because there is only one | write [patient]");
  for (const char* line : {"[[visit]", "[visit]]", "[visit", "[ [visit] ]", "[[[visit]]]"}) {
    INFO(line);
    CHECK(read(line) == "[[visit]] | the square brackets of this heading do not match | write [[visit]]");
  }
}

TEST_CASE("a heading under another name is told with the right one") {
  for (const char* line : {"[[symptom]]", "[[visits.symptom]]", "[visit.symptoms]", "[[Visit.Symptom]]"}) {
    INFO(line);
    CHECK(read(line).rfind("[[visit.symptom]] | ", 0) == 0);
    CHECK(read(line).find("| write [[visit.symptom]]") != std::string::npos);
  }
  CHECK(read("[weather]") ==
        "nothing | 'weather' is no heading of this kind of file | the headings are [patient], [[visit]] and "
        "[[visit.symptom]]");
  CHECK(read("[]").rfind("nothing | a heading has its name", 0) == 0);
}

TEST_CASE("without an outline any name is taken") {
  CHECK(mend_header("[[anything.else]]", {}).name == "anything.else");
  CHECK_FALSE(mend_header("[[anything.else]]", {}).slip);
  CHECK(find_outline(outline, "visit") == &outline[2]);
  CHECK(find_outline(outline, "none") == nullptr);
}

}  // namespace nc::toml
