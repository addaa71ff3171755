#include "words/pages/case.hpp"

#include <catch2/catch.hpp>

namespace nc::words {
namespace {

CaseFacts plain_neck() {
  CaseFacts facts;
  facts.regions.insert(guidance::Region::neck);
  return facts;
}

}  // namespace

TEST_CASE("a case alone and a visit alone are not counted") {
  CHECK(case_meta(plain_neck(), false) == "Neck · practice");
  CHECK(case_meta(plain_neck(), true) == "Neck · exam");
  CHECK(cue_meta(plain_neck()) == "Neck");
  CHECK(debrief_meta(plain_neck(), 1) == "Neck · plain · debrief");
}

TEST_CASE("places are counted from one, the case before the visit") {
  CaseFacts facts = plain_neck();
  facts.place = 1;
  facts.sitting_size = 10;
  facts.visit = 0;
  facts.visit_count = 3;
  CHECK(case_meta(facts, false) == "Neck · practice · case 2 of 10 · visit 1 of 3");
  CHECK(cue_meta(facts) == "Neck · case 2 of 10 · visit 1 of 3");
  CHECK(debrief_meta(facts, 3) == "Neck · subtle · debrief · case 2 of 10 · visit 1 of 3");
}

TEST_CASE("the difficulty is said in a debrief only once the case is over") {
  CHECK(debrief_meta(plain_neck(), std::nullopt) == "Neck · debrief");
}

TEST_CASE("in an exam the place stands for the title, and is not said twice") {
  CaseFacts facts = plain_neck();
  facts.place = 2;
  facts.sitting_size = 20;
  CHECK(case_of_exam(2, 20) == "Case 3 of 20");
  CHECK(case_meta(facts, true) == "Neck · exam");
}

TEST_CASE("it is said how many pieces of advice are chosen, of how many") {
  CHECK(chosen_of(3, 8) == "3 of 8 chosen");
}

TEST_CASE("what was treated stands without the line end of its file") {
  CHECK(treated(plain_neck().regions, "muscles at the back of the neck\n") == "Neck · muscles at the back of the neck");
}

TEST_CASE("hours are counted, one apart from many") {
  CHECK(said_at(1) == "Said 1 hour after the session");
  CHECK(said_at(26) == "Said 26 hours after the session");
  CHECK(now_after(26) == "now, 26 h after");
  CHECK(time_line_name(1) == "Time line: 1 hour after the session");
}

TEST_CASE("every topic is asked about in words of its own") {
  CHECK(you_asked(cases::Topic::breathing) == "You asked about breathing");
  CHECK(you_asked(cases::Topic::nerve) == "You asked about numbness or tingling");
  CHECK(you_asked(cases::Topic::other) == "You asked about anything else");
  CHECK(step(2, step_decide) == "2  What should the patient do?");
}

}  // namespace nc::words
