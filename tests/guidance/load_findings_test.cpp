#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

using namespace nc::guidance;
using Lines = std::vector<std::string>;

TEST_CASE("findings and their values are told in the plain words of the guidance") {
  const Guidance guidance = testing::shipped();
  CHECK(plain_words(guidance, Finding::selfcare) == "Rest and self-care");
  CHECK(plain_words(guidance, Finding::breathing, 1) == "new trouble with it");
}

TEST_CASE("without words a finding is told as it is written in files") {
  const Guidance none;
  CHECK(plain_words(none, Finding::selfcare) == "selfcare");
  CHECK(plain_words(none, Finding::breathing, 1) == "new-difficulty");
}

TEST_CASE("words for what is no finding, for no value of it, or given twice, are reported") {
  const auto faults = [](const std::string& lines) {
    return testing::faults_in(testing::extended_files("decisions.toml", lines));
  };
  CHECK(faults("[[finding]]\nid = \"weather\"\nsays = \"Weather\"\n") ==
        Lines{"NC0511 decisions.toml 'weather' is not a finding"});
  CHECK(faults("[[finding]]\nid = \"pain\"\nsays = \"Pain\"\n") ==
        Lines{"NC0521 decisions.toml the words of 'pain' are here twice"});
  CHECK(testing::faults_in(testing::changed_files("decisions.toml", "normal = \"as usual\"", "usual = \"as usual\"")) ==
        Lines{"NC0507 decisions.toml 'usual' is not a known key here"});
}
