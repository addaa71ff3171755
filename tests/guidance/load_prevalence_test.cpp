#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

namespace nc::guidance {
namespace {

using Lines = std::vector<std::string>;

Lines faults_with(const std::string& from, const std::string& to) {
  return testing::faults_in(testing::changed_files("scoring.toml", from, to));
}

}  // namespace

TEST_CASE(
    "in realistic practice an emergency is one case in fifty, and the reason says that no document gives a rate") {
  const PrevalencePolicy policy = testing::shipped().scoring.prevalence;
  CHECK(policy.one_in == 50);
  CHECK(policy.widest_range == 0.2);
  CHECK(policy.reason.find("No document gives a rate") != std::string::npos);
  CHECK(policy.reason.find("never a chance to tell a patient") != std::string::npos);
}

TEST_CASE("every part of the prevalence must be there, and no other") {
  CHECK(faults_with("one_in = 50 ", "# ") == Lines{"NC0508 scoring.toml 'one_in' is missing"});
  CHECK(faults_with("widest_range = 0.2 ", "# ") == Lines{"NC0508 scoring.toml 'widest_range' is missing"});
  CHECK(faults_with("one_in = 50 ", "one_in = 50\nten_in = 50 ") ==
        Lines{"NC0507 scoring.toml 'ten_in' is not a known key here"});
}

TEST_CASE("not every case is an emergency, and a range is a share") {
  CHECK(faults_with("one_in = 50", "one_in = 1") == Lines{"NC0510 scoring.toml 'one_in' is 1; it must be 2 to 100000"});
  CHECK(faults_with("widest_range = 0.2", "widest_range = 2") ==
        Lines{"NC0510 scoring.toml 'widest_range' is 2; it must be 0 to 1"});
}

}  // namespace nc::guidance
