#include "words/pages/exam.hpp"

#include <catch2/catch.hpp>

namespace nc::words {

TEST_CASE("the rule of an exam says how many unsafe cases it allows") {
  CHECK(exam_rule(80, 0) == "To pass: 80 of 100 or more, no critical miss, no unsafe case.");
  CHECK(exam_rule(72.5, 1) == "To pass: 72.5 of 100 or more, no critical miss, at most 1 unsafe case.");
  CHECK(exam_rule(80, 2) == "To pass: 80 of 100 or more, no critical miss, at most 2 unsafe cases.");
}

TEST_CASE("what exams can draw from is said, and what is left of it") {
  CHECK(exam_pool({60, 60, 0, 45}) == "60 cases are kept for exams and never come in practice.");
  CHECK(exam_pool({60, 1, 1, 0}) ==
        "1 case is kept for exams and never comes in practice. 1 of them was debriefed to you and does not come "
        "again.");
  CHECK(exam_pool({60, 60, 20, 25}) ==
        "60 cases are kept for exams and never come in practice. 20 of them were debriefed to you and do not come "
        "again.");
  CHECK(exam_pool({60, 0, 0, 0}) == "No case for exams fits these choices. Choose another region or difficulty.");
  CHECK(exam_pool({}).rfind("The library keeps no case for exams", 0) == 0);
  CHECK(exam_most(12) == "An exam can have 12 cases now: no case comes twice, and of two that are alike only one.");
  CHECK(exam_most(0) == "So none is left for an exam.");
}

TEST_CASE("the result of an exam is counted") {
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
