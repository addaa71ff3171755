#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

namespace nc::guidance {
namespace {

using testing::changed_files;
using testing::faults_in;
using Lines = std::vector<std::string>;

Lines faults_with(const std::string& from, const std::string& to) {
  return faults_in(changed_files("scoring.toml", from, to));
}

}  // namespace

TEST_CASE("the review's numbers are the contract's") {
  const ReviewPolicy review = testing::shipped().scoring.review;
  CHECK(review.retention == 0.9);
  CHECK(review.longest_days == 36500);
  CHECK(review.emergency_longest_days == 90);
  CHECK(review.grade_wrong == 1);
  CHECK(review.grade_right == std::array<int, 3>{2, 3, 3});
  CHECK(review.grade_right_unstated == 3);
  CHECK(review.weights == std::array<double, 21>{0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                                 0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                                 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542});
}

TEST_CASE("every number of the review must be there, and no other") {
  CHECK(faults_with("retention = 0.9 ", "") == Lines{"NC0508 scoring.toml 'retention' is missing"});
  CHECK(faults_with("longest_days = 36500\n", "") == Lines{"NC0508 scoring.toml 'longest_days' is missing"});
  CHECK(faults_with("emergency_longest_days = 90", "") ==
        Lines{"NC0508 scoring.toml 'emergency_longest_days' is missing"});
  CHECK(faults_with("grade_wrong = 1", "") == Lines{"NC0508 scoring.toml 'grade_wrong' is missing"});
  CHECK(faults_with("grade_right = [2, 3, 3]", "") == Lines{"NC0508 scoring.toml 'grade_right' is missing"});
  CHECK(faults_with("grade_right_unstated = 3", "") == Lines{"NC0508 scoring.toml 'grade_right_unstated' is missing"});
  CHECK(faults_with("grade_wrong = 1", "grade_wrong = 1\ngrade_wronger = 1") ==
        Lines{"NC0507 scoring.toml 'grade_wronger' is not a known key here"});
}

TEST_CASE("no grade is 4, for never is a case called easy") {
  CHECK(faults_with("grade_right_unstated = 3", "grade_right_unstated = 4") ==
        Lines{"NC0510 scoring.toml 'grade_right_unstated' is 4; it must be 1 to 3"});
  CHECK(faults_with("grade_wrong = 1", "grade_wrong = 0") ==
        Lines{"NC0510 scoring.toml 'grade_wrong' is 0; it must be 1 to 3"});
  CHECK(faults_with("grade_right = [2, 3, 3]", "grade_right = [2, 3, 4]") ==
        Lines{"NC0510 scoring.toml number 3 of 'grade_right' is 4; it must be 1 to 3"});
  CHECK(faults_with("grade_right = [2, 3, 3]", "grade_right = [2, 2.5, 3]") ==
        Lines{"NC0510 scoring.toml number 2 of 'grade_right' is 2.5; it must be 1 to 3"});
}

TEST_CASE("lists have their length and hold numbers") {
  CHECK(faults_with("grade_right = [2, 3, 3]", "grade_right = [2, 3]") ==
        Lines{"NC0509 scoring.toml 'grade_right' must be three numbers"});
  CHECK(faults_with("grade_right = [2, 3, 3]", "grade_right = 2") ==
        Lines{"NC0509 scoring.toml 'grade_right' must be three numbers"});
  CHECK(faults_with("0.0658, 0.1542,", "0.0658,") == Lines{"NC0509 scoring.toml 'weights' must be 21 numbers"});
  CHECK(faults_with("0.0658, 0.1542,", "0.0658, 0.1542, 1,") ==
        Lines{"NC0509 scoring.toml 'weights' must be 21 numbers"});
  CHECK(faults_with("0.0658, 0.1542,", "0.0658, \"0.1542\",") ==
        Lines{"NC0509 scoring.toml 'weights' must be 21 numbers"});
}

TEST_CASE("a weight with which the algorithm is not defined is refused") {
  CHECK(faults_with("0.1542", "0") == Lines{"NC0510 scoring.toml number 21 of 'weights' is 0; it must be 0.1 to 0.8"});
  CHECK(faults_with("0.1542", "nan") ==
        Lines{"NC0510 scoring.toml number 21 of 'weights' is nan; it must be 0.1 to 0.8"});
  CHECK(faults_with("  0.212,", "  -1,") ==
        Lines{"NC0510 scoring.toml number 1 of 'weights' is -1; it must be 0.001 to 100"});
}

TEST_CASE("days and retention have limits") {
  CHECK(faults_with("retention = 0.9", "retention = 1") ==
        Lines{"NC0510 scoring.toml 'retention' is 1; it must be 0.5 to 0.99"});
  CHECK(faults_with("emergency_longest_days = 90", "emergency_longest_days = 0") ==
        Lines{"NC0510 scoring.toml 'emergency_longest_days' is 0; it must be 1 to 36500"});
  CHECK(faults_with("longest_days = 36500", "longest_days = 36501") ==
        Lines{"NC0510 scoring.toml 'longest_days' is 36501; it must be 1 to 36500"});
}

}  // namespace nc::guidance
