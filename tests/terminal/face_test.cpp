#include "terminal/face.hpp"

#include <fstream>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "terminal/stage.hpp"
#include "testing/drawn.hpp"
#include "testing/property.hpp"

using namespace nc;
using terminal::Ending;
using terminal::FacePlan;
using terminal::Unfinished;
using testing::count_of;
using testing::FaceRun;
using testing::plan_of;
using testing::says;
using testing::Stage;

namespace {

/// The patient asks a question and reports nothing, so that the decision is all that is needed.
constexpr const char* one_visit = "neck-bridge-player";
/// Two reports, one, and two.
constexpr const char* three_visits = "upper-back-bricklayer";

}  // namespace

TEST_CASE("it says first of all that it is training and no triage tool, and how the top class is read") {
  Stage stage;
  const FaceRun run = stage.run(plan_of(one_visit), "");
  CHECK(says(run, "training on five general web articles"));
  CHECK(says(run, "not a triage tool"));
  CHECK(says(run, "cautious reading of those articles, not their own ranking (res-top-class)"));
}

TEST_CASE("the debrief of an emergency repeats that the top class is our reading") {
  Stage stage;
  const FaceRun run = stage.run(plan_of("upper-back-ceramics-student"), "\n1\n1\n\n3\nyes\n");
  CHECK(says(run, "Outcome: critical miss."));
  CHECK(says(run, "ranked below immediate medical attention"));
  CHECK(says(run, "you were certain of it"));
  CHECK(count_of(run.out, "(res-top-class)") >= 2);
}

TEST_CASE("--resume goes on without asking, at the debrief when that was open, and begins nothing else") {
  Stage stage;
  stage.run(plan_of(three_visits), "\n1\n1\nexpected\n\n\nyes\n");
  FacePlan plan;
  plan.unfinished = Unfinished::resume;
  const FaceRun run = stage.run(plan, "next\n");
  CHECK(says(run, "Debrief: The bricklayer"));
  CHECK(says(run, "Visit 2 of 3."));
  stage.run(plan, "\n3\ncontact\n\n\nyes\n\n\n\n1\n1\ncontact\n\n\nyes\n");
  CHECK(stage.record().front().visits_submitted == 3);
  const FaceRun nothing = stage.run(plan, "");
  CHECK(says(nothing, "There is nothing to continue."));
  CHECK(nothing.ending == Ending::done);
}

TEST_CASE("a case that is gone on with is told with everything that was answered") {
  Stage stage;
  const FaceRun begun = stage.run(plan_of(three_visits), "breathing\n\n2\n3\nmonitor\n1 3\n");
  CHECK_FALSE(says(begun, "Answered so far"));
  FacePlan plan;
  plan.unfinished = Unfinished::resume;
  const FaceRun run = stage.run(plan, "quit\n");
  CHECK(says(run, "Asked about breathing:"));
  CHECK(says(run, "Answered so far at this visit: Report 1: monitor. Report 2: contact. Decision: monitor."));
  CHECK(count_of(run.out, "  Chosen: ") == 2);
  CHECK_FALSE(says(run, "How sure:"));
}

TEST_CASE("an exam whose time ran out while the program was closed shows its result when it is resumed") {
  Stage stage;
  FacePlan plan;
  plan.start = practice::StartExam{{}, 2, 60000, 5};
  stage.run(plan, "quit\n");
  stage.wait(62000);
  FacePlan again;
  again.unfinished = Unfinished::resume;
  const FaceRun run = stage.run(again, "");
  CHECK(run.ending == Ending::done);
  CHECK(says(run, "The time is over."));
  REQUIRE(stage.record().size() == 2);
  for (const record::Attempt& attempt : stage.record())
    CHECK(attempt.time_ran_out);
}

TEST_CASE("the time of an exam that runs out at a list of cases shows the result, and nothing breaks") {
  for (const std::string word : {"list", "find neck", "progress", "practise", "1", ""}) {
    CAPTURE(word);
    Stage stage;
    FacePlan plan;
    plan.start = practice::StartExam{{}, 2, 60000, 5};
    stage.run(plan, "quit\n");
    stage.wait(62000);
    const FaceRun run = stage.run(FacePlan{}, word + "\n\nlist\n");
    CHECK(says(run, "The time is over."));
  }
}

TEST_CASE("--fresh leaves the unfinished case for good") {
  Stage stage;
  stage.run(plan_of(three_visits), "\nmonitor\n");
  FacePlan plan;
  plan.unfinished = Unfinished::start_fresh;
  plan.start = practice::StartPractice{1};
  const FaceRun run = stage.run(plan, "quit\n");
  CHECK(says(run, "was left unfinished"));
  CHECK(stage.record().front().ended);
}

TEST_CASE("cases named on the command line are worked one after the other") {
  Stage stage;
  FacePlan plan = plan_of(one_visit);
  plan.cases.emplace_back("upper-back-customs-officer");
  const FaceRun run = stage.run(plan, "\n1\n\n\nyes\n\n\n\n3\n3\n\n\nyes\n");
  CHECK(run.ending == Ending::done);
  CHECK(says(run, "opens the next case"));
  CHECK(stage.record().size() == 2);
  CHECK(stage.history().size() == 2);
}

TEST_CASE("the library is a list to choose from by number, by title or by search") {
  Stage stage;
  const FaceRun run = stage.run({}, "find bricklayer\n1\nquit\n");
  CHECK(says(run, "Cases: 1 shown of"));
  CHECK(says(run, "Case: The bricklayer"));
  Stage other;
  CHECK(says(other.run({}, "the bridge\nquit\n"), "Case: The bridge player"));
  Stage third;
  const FaceRun none = third.run({}, "find no such thing\nfind\nmisses\nlist\nperhaps not\n");
  CHECK(says(none, "No case fits."));
  CHECK(says(none, "There are no missed cases"));
  CHECK(says(none, "'perhaps not' is not an answer here."));
}

TEST_CASE("the ways to practise are listed with what each has now, and are words of the library") {
  Stage stage;
  const FaceRun run = stage.run({}, "ways\nreview\ndangerous\nfamily knees\nfamily\nfamily lun\nquit\n");
  const auto& cards = stage.content()->catalogue;
  const auto all = std::count_if(cards.begin(), cards.end(),
                                 [](const library::CaseCard& card) { return card.use == cases::CaseUse::practice; });
  CHECK(says(run, fmt::format("Ways to practise, from {} of {} cases.", all, all)));
  CHECK(says(run, "review: nothing is due"));
  CHECK(says(run, "pairs of twins that differ in one cue"));
  CHECK(says(run, "emergencies as rare as 1 case in 50"));
  CHECK(says(run, "lung ("));
  CHECK(says(run, "Nothing is due."));
  CHECK(says(run, "There are no dangerous misses"));
  CHECK(says(run, "There is no family of statements called 'knees'"));
  CHECK(says(run, "Case 1 of "));
  Stage twins;
  CHECK(says(twins.run({}, "apart\nquit\n"), "Case 1 of 10"));
}

TEST_CASE("realistic practice ends with what was called, and with shares only where the record carries them") {
  const library::SharedContent all = practice::shipped_content();
  guidance::Guidance guidance = all->guidance;
  guidance.scoring.prevalence.one_in = 100000;  // the one that is drawn is no emergency
  std::vector<cases::Case> two;
  for (const char* id : {one_visit, "upper-back-ceramics-student"})
    two.push_back(*library::find_case(*all, cases::CaseId(id)));
  Stage stage(std::make_shared<library::Content>(library::make_content(std::move(guidance), std::move(two))));
  FacePlan plan;
  plan.start = practice::StartRealistic{1};
  const FaceRun run = stage.run(plan, "\n1\n\n\nyes\n");
  CHECK(says(run, "What you called:"));
  CHECK(says(run, "Reports: 1. Emergencies among them: 0."));
  CHECK(says(run, "When you call an emergency, it is one: no number, as your record holds no emergency yet."));
  CHECK(says(run, "No document gives a rate"));
  CHECK(stage.record().front().started.mode == record::Mode::realistic);
}

TEST_CASE("after a sitting from the library the library is back, with the result") {
  Stage stage;
  const FaceRun run = stage.run({}, "the bridge\n\n1\n\n\nyes\nskip\nquit\n");
  CHECK(count_of(run.out, "Which case?") == 2);
  CHECK(says(run, "last time unsafe, 50"));
}

TEST_CASE("progress is told in lines: nothing at first, then what the window's pictures show") {
  Stage stage;
  CHECK(says(stage.run({}, "progress\nquit\n"), "Nothing to show yet"));
  Stage other;
  const FaceRun run = other.run({}, "the bridge\n\n1\n\n\nyes\nskip\nprogress\nquit\n");
  CHECK(says(run, "Not enough answers yet to say"));
  CHECK(says(run, "Documents: Expected. You: Expected: 1, the same"));
  CHECK(says(run, "Called contact or above, too high: 0 of 1, at most 95 %"));
  CHECK(says(run, "Emergencies caught: none met yet"));
  CHECK(says(run, "Score, last 30 days"));
  CHECK(says(run, "Not met yet:"));
  CHECK(count_of(run.out, "Which case?") == 3);
  testing::check_plain(run.out);
}

TEST_CASE("what is typed wrongly changes nothing and is explained") {
  Stage stage;
  const FaceRun run = stage.run(plan_of(one_visit), "weather\n\ne\n7\n\nsubmit\nback\n1\n1 99\n");
  CHECK(says(run, "'weather' is not an answer here."));
  CHECK(says(run, "'e' fits 1 (expected: an expected response) and 4 (emergency: immediate medical attention)."));
  CHECK(says(run, "An answer is needed here."));
  CHECK(says(run, "Still needed: decide what the patient should do."));
  CHECK(says(run, "There is nothing to take back in this visit."));
  CHECK(says(run, "'1 99' is not an answer here."));
  CHECK(stage.record().front().last_sequence == 2);
}

TEST_CASE("a typed line cannot send control characters back") {
  Stage stage;
  const FaceRun run = stage.run(plan_of(one_visit), "a\x1b[2Jb\u202E\n\xff\xfe\n");
  testing::check_plain(run.out);
  CHECK(run.ending == Ending::done);
}

TEST_CASE("the patient can be asked, and the case read again, at any question") {
  Stage stage;
  const FaceRun run =
      stage.run(plan_of(one_visit), "\nask skin\nask skin\ncase\nask weather\nask\nchest\n\n1\nask pain\n");
  CHECK(says(run, "You asked that already."));
  CHECK(count_of(run.out, "Case: The bridge player") == 2);
  CHECK(says(run, "'weather' is not an answer here."));
  CHECK(stage.record().front().answers.visits[0].asked.size() == 3);
}

TEST_CASE("before submitting every answer can be gone back to") {
  Stage stage;
  stage.run(plan_of(one_visit), "\n1\n\n3\ndecision\n2\n\n1\nadvice\n1\n\n\ncertainty\n2\nyes\n");
  const auto answers = stage.record().front().answers.visits.front();
  CHECK(answers.decision == guidance::Urgency::monitor);
  CHECK(answers.certainty == 2);
  CHECK(answers.advice.size() == 1);
}

TEST_CASE("an exam gives no feedback until its result, and debriefs after it") {
  Stage stage;
  FacePlan plan;
  plan.start = practice::StartExam{{}, 2, 0, 11};
  const FaceRun begun = stage.run(plan, "\n");
  CHECK(says(begun, "Exam: 2 cases, no feedback until the end."));
  CHECK_FALSE(says(begun, "Outcome:"));
  FacePlan again;
  again.unfinished = Unfinished::resume;
  std::string answers;
  const auto content = stage.content();
  const auto open = stage.record();
  for (const cases::CaseId& id : open.front().started.queue) {
    const cases::Case& the_case = *library::find_case(*content, id);
    for (const cases::Visit& visit : the_case.visits) {
      answers += testing::lines_for(visit, scoring::right_visit(content->guidance, the_case, visit));
    }
  }
  const FaceRun run = stage.run(again, answers + "1\n\n");
  CHECK(says(run, "Exam result: passed."));
  CHECK(count_of(run.out, "Debrief: ") == 1);
  CHECK(run.out.find("Debrief: ") > run.out.find("Exam result"));
  CHECK(stage.history().size() == 2);
}

TEST_CASE("an exam that is open is finished first") {
  Stage stage;
  FacePlan exam;
  exam.start = practice::StartExam{{}, 2, 0, 11};
  stage.run(exam, "\n");
  const FaceRun refused = stage.run(plan_of(one_visit), "");
  CHECK(refused.ending == Ending::not_begun);
  CHECK(says(refused, "An exam is open and must be finished first"));
  CHECK(stage.record().size() == 1);
}

TEST_CASE("when the exam's time is over the result follows the next question") {
  Stage stage;
  FacePlan plan;
  plan.start = practice::StartExam{{}, 2, 200, 11};  // the clock of this test moves 10 ms an action
  std::string lines;
  for (int i = 0; i < 40; ++i) {
    lines += "skin\n";
  }
  const FaceRun run = stage.run(plan, lines);
  CHECK(says(run, "Time left: 0 min"));
  CHECK(says(run, "The time is over."));
  CHECK(says(run, "Exam result: not passed."));
  CHECK(stage.record().size() == 2);
}

TEST_CASE("a case with strange texts is shown as it is and cannot mislead a terminal") {
  const library::SharedContent content = practice::shipped_content();
  cases::Case the_case = content->cases.front();
  the_case.title = "##same %s%n \x1b[31m \u202Eright to left";
  the_case.visits.front().words = std::string(300, 'w') + "\n\nsecond paragraph {} {0}";
  Stage stage(std::make_shared<library::Content>(library::make_content(content->guidance, {the_case})));
  const FaceRun run = stage.run(plan_of(the_case.id.text()), "\n1\n\n\nyes\n");
  testing::check_plain(run.out);
  CHECK(says(run, "##same %s%n \\u{1B}[31m \\u{202E}right to left"));
  CHECK(says(run, "second paragraph {} {0}"));
}

TEST_CASE("after submitting the deciding cue is asked for; a number names one, and the debrief tells what decides") {
  Stage stage;
  const FaceRun run = stage.run(plan_of(one_visit), "\n1\n\n\nyes\n9\n1\n");
  CHECK(says(run, "Which cue decided it?"));
  CHECK(says(run, "'9' is not an answer here."));
  CHECK(says(run, "The documents decide by:"));
  const record::Attempt attempt = stage.record().front();
  CHECK_FALSE(attempt.cues.at(0).empty());
  CHECK(run.out.find("Which cue decided it?") < run.out.find("Debrief:"));
}

TEST_CASE("lines typed before the question about the cue or the end of a debrief was seen do not answer it") {
  Stage stage;
  const FaceRun run = stage.run(plan_of(one_visit), "\n1\n\n\nyes\n1\n");
  REQUIRE(run.begun_at.size() == 2);
  const std::size_t question = run.out.find("Which cue decided it?");
  const std::size_t debrief = run.out.find("Debrief:");
  REQUIRE(debrief != std::string::npos);
  CHECK(run.begun_at[0] > run.out.find("Submit?"));
  CHECK(run.begun_at[0] <= question);
  CHECK(run.begun_at[1] > debrief);
}

TEST_CASE("Enter skips the question about the cue, and quit leaves it open for the next start") {
  Stage skipped;
  const FaceRun run = skipped.run(plan_of(one_visit), "\n1\n\n\nyes\n\n");
  CHECK(says(run, "Debrief:"));
  CHECK_FALSE(says(run, "The documents decide by:"));
  CHECK(skipped.record().front().cues.at(0).empty());
  Stage left;
  CHECK_FALSE(says(left.run(plan_of(one_visit), "\n1\n\n\nyes\nquit\n"), "Debrief:"));
  const FaceRun again = left.run({}, "yes\nskip\nquit\n");
  CHECK(says(again, "Which cue decided it?"));
  CHECK(says(again, "Debrief:"));
}

TEST_CASE("twins are compared once both were answered, from the library and from a debrief") {
  Stage stage;
  CHECK(says(stage.run({}, "twins\nquit\n"), "No two twins were both answered yet."));
  FacePlan plan = plan_of("neck-retired-miner");
  plan.cases.emplace_back("neck-bingo-caller");
  plan.cases.emplace_back(one_visit);
  const std::string miner = "\n3\n1\n1\n3\n\n\nyes\n\n";
  const std::string caller = "\n1\n1\n3\n\n\nyes\n\n";  // a third report is only heard by asking
  const FaceRun run = stage.run(plan, miner + "\n" + caller + "twins\nquit\n");
  for (const char* words :
       {"Differs. Breathing: here", "The same in both. Pain: mild", "Why: ", "You, the last time:"}) {
    INFO(words << " in\n" << run.out);
    CHECK(says(run, words));
  }
  const FaceRun library = stage.run({}, "no\ntwins\nquit\n");
  CHECK(says(library, "Twins: what makes the difference"));
  testing::check_plain(library.out);
}

TEST_CASE("whatever lines come, the face ends well and every line is plain") {
  const auto content = practice::shipped_content();
  nc::testing::prop("any lines", [&content] {
    Stage fresh(content);
    std::string lines;
    const auto count = testing::drawn_number(0, 40);
    for (int i = 0; i < count; ++i) {
      lines += testing::drawn_of<std::string>({"",     "1",         "2",     "3",        "4",    "9",      "skin",
                                               "back", "submit",    "yes",   "next",     "help", "case",   "about",
                                               "list", "skip",      "twins", "practise", "exam", "misses", "progress",
                                               "no",   "ask chest", "find",  "x y z"}) +
               "\n";
    }
    const FaceRun run = fresh.run({}, lines);
    RC_ASSERT(run.ending == Ending::done);
    testing::check_plain(run.out);
  });
}
