#include "words/pages/exam.hpp"

#include <catch2/catch.hpp>

namespace nc::words {

TEST_CASE("the rule of an exam says how many unsafe cases it allows") {
  CHECK(exam_rule(80, 0) == "To pass: 80 of 100 or more, no critical miss, no unsafe case.");
  CHECK(exam_rule(72.5, 1) == "To pass: 72.5 of 100 or more, no critical miss, at most 1 unsafe case.");
  CHECK(exam_rule(80, 2) == "To pass: 80 of 100 or more, no critical miss, at most 2 unsafe cases.");
}

TEST_CASE("the result of an exam is counted") {
  CHECK(exam_available(36) == "36 cases to choose from");
  CHECK(exam_counts(10, 2, 1) == "10 cases · 2 unsafe · 1 critical miss");
  CHECK(exam_counts(1, 0, 0) == "1 case · 0 unsafe · 0 critical misses");
}

}  // namespace nc::words
