#include <algorithm>

#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

namespace nc::guidance {

using testing::changed_files;
using testing::extended_files;
using testing::faults_in;
using Lines = std::vector<std::string>;

TEST_CASE("a document that two share an id with is told") {
  const std::string document = "[[document]]\nid = \"D0\"\nfile = \"x\"\ntitle = \"x\"\ndescription = \"x\"\n";
  CHECK(faults_in(extended_files("documents.toml", document)) ==
        Lines{"NC0521 documents.toml document 'D0' is defined twice"});
}

TEST_CASE("a new document needs a position in every resolution") {
  const std::string document = "[[document]]\nid = \"D5\"\nfile = \"x\"\ntitle = \"x\"\ndescription = \"x\"\n";
  const Lines faults = faults_in(extended_files("documents.toml", document));
  CHECK(faults.size() == 26);
  CHECK(faults.front() == "NC0529 resolutions.toml the position of document 'D5' is missing");
}

TEST_CASE("a statement belongs to a document that exists") {
  CHECK(faults_in(changed_files("statements.toml", "document = \"D0\"", "document = \"D7\"")) ==
        Lines{"NC0511 statements.toml 'D7' is not a document"});
}

TEST_CASE("a statement says what it may be used for") {
  CHECK(faults_in(changed_files("statements.toml", "use = [\"outside\"]", "use = [\"never\"]")) ==
        Lines{"NC0511 statements.toml 'never' is not a use"});
  CHECK(faults_in(changed_files("statements.toml", "use = [\"outside\"]\n", "")) ==
        Lines{"NC0508 statements.toml 'use' is missing"});
}

TEST_CASE("every part of a statement that a citation shows is required") {
  for (const char* line : {"place = \"¶1\"\n", "category = \"technique\"\n", "strength = \"explicit\"\n"}) {
    CHECK(faults_in(changed_files("statements.toml", line, "")).size() == 1);
  }
}

TEST_CASE("a statement whose id is taken is told") {
  const Lines faults = faults_in(changed_files("statements.toml", "id = \"d0-heat\"", "id = \"d0-ice-short\""));
  REQUIRE_FALSE(faults.empty());
  CHECK(std::find(faults.begin(), faults.end(), "NC0521 statements.toml statement 'd0-ice-short' is defined twice") !=
        faults.end());
  // Whoever cited the id that went is told as well.
  CHECK(std::find(faults.begin(), faults.end(), "NC0511 advice.toml 'd0-heat' is not a statement") != faults.end());
}

TEST_CASE("a resolution without positions and a position of nobody are told") {
  CHECK(faults_in(changed_files("resolutions.toml", "D0 = \"a few days, no number\"\n", "")) ==
        Lines{"NC0529 resolutions.toml the position of document 'D0' is missing"});
  CHECK(faults_in(changed_files("resolutions.toml", "D0 = \"a few days, no number\"", "D9 = \"x\"\nD0 = \"y\"")) ==
        Lines{"NC0507 resolutions.toml 'D9' is not a known key here"});
  CHECK(faults_in(extended_files("resolutions.toml",
                                 "[[resolution]]\nid = \"res-x\"\nquestion = \"x\"\ndecision = \"x\"\n")) ==
        Lines{"NC0508 resolutions.toml 'positions' is missing"});
}

TEST_CASE("what a clinician is to confirm names resolutions that exist") {
  CHECK(faults_in(changed_files("resolutions.toml", "  \"res-nerve\",\n", "  \"res-nerves\",\n")) ==
        Lines{"NC0511 resolutions.toml 'res-nerves' is not a resolution"});
  CHECK(testing::first_edition().sign_off.empty());
  CHECK(testing::first_edition().resolutions.front().learners.empty());
}

TEST_CASE("a gap names rules that exist") {
  CHECK(faults_in(changed_files("resolutions.toml", "rules = [\"M9\"]", "rules = [\"M99\"]")) ==
        Lines{"NC0511 resolutions.toml 'M99' is not a rule"});
}

TEST_CASE("words that could mislead a reader are refused in guidance") {
  const Lines faults = faults_in(changed_files("statements.toml", "Thin needles", "Thin \\u202Eneedles"));
  REQUIRE(faults.size() == 1);
  CHECK(faults[0] == "NC0506 statements.toml the text holds the bidirectional control U+202E");
}

}  // namespace nc::guidance
