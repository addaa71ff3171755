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
  const scoring::ExamResult result{50.0, 2, 1, false, scoring::ExamReason::critical_miss, 3};
  CHECK(exam_counts(10, result) == "10 cases · 3 over-called · 2 unsafe · 1 critical miss");
  CHECK(exam_counts(1, {}) == "1 case · 0 over-called · 0 unsafe · 0 critical misses");
}

TEST_CASE("the reason of a result says which part of the rule decided") {
  using scoring::ExamReason;
  CHECK(exam_reason({100.0, 0, 0, true, ExamReason::passed}, 70, 0) ==
        "The mean score 100.0 reaches 70.0, with no critical miss and 0 unsafe cases");
  CHECK(exam_reason({95.0, 1, 0, true, ExamReason::passed}, 70, 1) ==
        "The mean score 95.0 reaches 70.0, with no critical miss and 1 unsafe case");
  CHECK(exam_reason({100.0, 0, 1, false, ExamReason::critical_miss}, 70, 0) ==
        "1 critical miss. One is enough, whatever the score");
  CHECK(exam_reason({95.0, 1, 0, false, ExamReason::unsafe_cases}, 70, 0) == "1 unsafe case, and none is allowed");
  CHECK(exam_reason({95.0, 4, 0, false, ExamReason::unsafe_cases}, 70, 3) == "4 unsafe cases, and 3 are allowed");
  CHECK(exam_reason({}, 70, 0) == "Nothing in this exam is scored");
}

TEST_CASE("a score just below the cut is never shown as the cut") {
  CHECK(exam_reason({69.999, 0, 0, false, scoring::ExamReason::low_score}, 70, 0) ==
        "The mean score 69.9 is below 70.0");
}

}  // namespace nc::words
