#include "words/pages/problems.hpp"

#include <catch2/catch.hpp>

using namespace nc;
using namespace nc::practice;
using namespace nc::words;

namespace {

constexpr ProblemKind every_kind[] = {ProblemKind::faulty_case,       ProblemKind::draft,
                                      ProblemKind::unread_file,       ProblemKind::unreadable_folder,
                                      ProblemKind::unwatched_folder,  ProblemKind::lost_index,
                                      ProblemKind::faulty_settings,   ProblemKind::unsaved_settings,
                                      ProblemKind::no_language,       ProblemKind::unreadable_record,
                                      ProblemKind::changed_record,    ProblemKind::unkept_answers,
                                      ProblemKind::ungraded_attempts, ProblemKind::faulty_guidance};

}  // namespace

TEST_CASE("the line counts the things") {
  CHECK(problems::line(1) == "1 thing could not be read, kept or used.");
  CHECK(problems::line(1234) == "1,234 things could not be read, kept or used.");
}

TEST_CASE("a place is said as far as it is known") {
  CHECK(problems::place({ProblemKind::draft, {"/a/b.toml"}}) == "/a/b.toml");
  CHECK(problems::place({ProblemKind::faulty_case, {"/a/b.toml", 3}}) == "/a/b.toml:3");
  CHECK(problems::place({ProblemKind::faulty_case, {"/a/b.toml", 3, 7}}) == "/a/b.toml:3:7");
  CHECK(problems::place({ProblemKind::lost_index, {}}).empty());
}

TEST_CASE("what a reader of files says becomes a sentence, and a path keeps its letters") {
  const SourcePlace place{"/a.toml", 1, 1};
  CHECK(problems::what({ProblemKind::faulty_case, place, "not a theme"}) == "Not a theme.");
  CHECK(problems::what({ProblemKind::faulty_case, place, "'pian' is no finding"}) == "'pian' is no finding.");
  CHECK(problems::what({ProblemKind::no_language, {}, "./a.toml: cannot read"}) == "./a.toml: cannot read.");
  CHECK(problems::what({ProblemKind::no_language, {}, "needlecase.toml is broken."}) == "needlecase.toml is broken.");
}

TEST_CASE("every sort of problem says what it is about and, unless whoever found it did, what to do") {
  for (const ProblemKind kind : every_kind) {
    const Problem problem{kind, {}, "this went wrong", "do that"};
    CAPTURE(static_cast<int>(kind));
    CHECK_FALSE(problems::section(kind).empty());
    CHECK(problems::what(problem).find("his went wrong.") != std::string::npos);
    CHECK(problems::to_do(problem) == "Do that.");
  }
  CHECK(problems::what({ProblemKind::draft, {"/a.toml"}}) == "This case is a draft, so it is not among the cases.");
  CHECK(problems::to_do({ProblemKind::draft, {"/a.toml"}}) ==
        "When it is finished, write status = \"ready\" into the file.");
}
