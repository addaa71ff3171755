#include "terminal/case_lines.hpp"

#include <catch2/catch.hpp>

#include "terminal/stage.hpp"

// What the terminal says of a visit, and what it keeps to itself.

using namespace nc;
using terminal::FacePlan;
using testing::count_of;
using testing::FaceRun;
using testing::plan_of;
using testing::says;
using testing::Stage;

namespace {

/// Says two things at first; a third report is only heard by asking about breathing.
constexpr const char* three_reports = "neck-seamstress";

}  // namespace

TEST_CASE("reports are asked by their quotations, and one that is heard by asking only after the question") {
  Stage stage;
  const FaceRun unasked = stage.run(plan_of(three_reports), "\n1\n1\n4\n\n\nyes\nquit\n");
  CHECK(says(unasked, "Report 1 of 2: “a four, it pesters me but I can sew”"));
  CHECK(says(unasked, "Report 2 of 2: “I'm so sleepy”"));
  CHECK(says(unasked, "Submitted and kept."));
  Stage other;
  const FaceRun asked = other.run(plan_of(three_reports), "breathing\n\n1\n1\n4\n4\n\n\nyes\nquit\n");
  CHECK(says(asked, "Report 3 of 3: “the one flight up to my workroom left me puffing an hour ago”"));
  CHECK(says(asked, "Submitted and kept."));
}

TEST_CASE("a report that is heard late is still needed before the answer is submitted") {
  Stage stage;
  const FaceRun run = stage.run(plan_of(three_reports), "\n1\n1\n4\n\n\nask breathing\nyes\nreports\n1\n1\n4\n");
  CHECK(says(run, "Still needed: classify the report that is still open."));
  CHECK(stage.record().front().answers.visits.front().symptoms.size() == 3);
}

TEST_CASE("the advice is listed under its headings, with how much of it can be chosen") {
  Stage stage;
  const FaceRun run = stage.run(plan_of(three_reports), "\n1\n1\n4\n3 1\n\nquit\n");
  for (const char* heading : {"What it is:", "What to watch for and tell:", "Until then:"})
    CHECK(says(run, heading));
  CHECK(says(run, "At most 8 can be chosen; 0 chosen so far."));
  CHECK(says(run, "More advice? 2 of 8 chosen. Enter goes on."));
  testing::check_plain(run.out);
}

TEST_CASE("a ninth piece of advice is refused in words, and taken once another is dropped") {
  Stage stage;
  const FaceRun run = stage.run(plan_of(three_reports), "\n1\n1\n4\n1 2 3 4 5 6 7 8 9\n1\n9\n\nquit\n");
  CHECK(count_of(run.out, "Not chosen: at most 8 pieces of advice can be given.") == 1);
  CHECK(count_of(run.out, "Chosen: ") == 9);
  CHECK(count_of(run.out, "Dropped: ") == 1);
  CHECK(stage.record().front().answers.visits.front().advice.size() == 8);
}

TEST_CASE("nothing says how hard a case is while it is worked, and an exam names it by its place alone") {
  Stage stage;
  const FaceRun run = stage.run(plan_of(three_reports), "quit\n");
  CHECK(says(run, "Case: The seamstress"));
  CHECK(says(run, "Neck and shoulder."));
  CHECK_FALSE(says(run, "ifficult"));
  Stage examined;
  FacePlan plan;
  plan.start = practice::StartExam{{}, 2, 0, 11};
  const FaceRun exam = examined.run(plan, "quit\n");
  CHECK(says(exam, "Case 1 of 2"));
  const auto record = examined.record();
  CHECK_FALSE(says(exam, library::find_case(*examined.content(), record.front().started.case_id)->title));
  CHECK_FALSE(says(exam, "ifficult"));
}
