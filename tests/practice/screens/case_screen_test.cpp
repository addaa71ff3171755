#include "practice/screens/case_screen.hpp"

#include <algorithm>
#include <memory>

#include <catch2/catch.hpp>

#include "scoring/right_answers.hpp"
#include "testing/player.hpp"

namespace nc::practice {
namespace {

using cases::Topic;

/// Says at first that the neck aches and that sleep is near; the short breath is only heard by asking about breathing.
const cases::CaseId three_reports("neck-seamstress");

/// What is marked in something that was said.
std::vector<std::string> marked(const Said& said) {
  std::vector<std::string> parts;
  for (const TextRange& part : said.reports)
    parts.push_back(said.words.substr(part.begin, part.end - part.begin));
  return parts;
}

std::vector<std::string> listed(const Player& player) {
  std::vector<std::string> reports;
  for (const SymptomQuestion& question : player.screen<CaseScreen>().symptoms)
    reports.push_back(question.words);
  return reports;
}

}  // namespace

TEST_CASE("a report is listed once it was heard, in the order heard, and marked where it was said") {
  Player player(shipped_content());
  player.act(StartCase{three_reports});
  const std::vector<std::string> first{"a four, it pesters me but I can sew", "I'm so sleepy"};
  const std::string by_asking = "the one flight up to my workroom left me puffing an hour ago";
  CHECK(listed(player) == first);
  CHECK(marked(player.screen<CaseScreen>().said) == first);
  player.act(AskAbout{Topic::chest});
  CHECK(listed(player) == first);
  CHECK(marked(player.screen<CaseScreen>().transcript.at(0).answers.at(0)).empty());
  player.act(AskAbout{Topic::breathing});
  CHECK(listed(player) == std::vector{first[0], first[1], by_asking});
  CHECK(marked(player.screen<CaseScreen>().transcript.at(1).answers.at(0)) == std::vector{by_asking});
  CHECK(marked(player.screen<CaseScreen>().said) == first);
}

TEST_CASE("a report is missing before Submit only once it was heard") {
  Player player(shipped_content());
  player.act(StartCase{three_reports});
  CHECK(player.screen<CaseScreen>().missing == Missing{2, true});
  classify_reports(player);
  player.act(Decide{guidance::Urgency::contact});
  CHECK(is_complete(player.screen<CaseScreen>().missing));
  player.act(AskAbout{Topic::breathing});
  CHECK(player.screen<CaseScreen>().missing == Missing{1, false});
}

TEST_CASE("every topic of every shipped case has an answer, and asking never changes what was said before") {
  const library::SharedContent content = shipped_content();
  for (const cases::Case& one : content->cases) {
    if (one.use == cases::CaseUse::exam) continue;
    Player player(content);
    player.act(StartCase{one.id});
    for (std::size_t topic = 0; topic < cases::topic_count; ++topic)
      player.act(AskAbout{static_cast<Topic>(topic)});
    INFO(one.id.text());
    const auto& screen = player.screen<CaseScreen>();
    REQUIRE(screen.transcript.size() == cases::topic_count);
    for (const TranscriptLine& line : screen.transcript) {
      REQUIRE_FALSE(line.answers.empty());
      CHECK_FALSE(line.answers.front().words.empty());
    }
    CHECK(screen.symptoms.size() == one.visits.front().symptoms.size());
  }
}

TEST_CASE("every report of every shipped case is marked somewhere in what was heard") {
  const library::SharedContent content = shipped_content();
  for (const cases::Case& one : content->cases) {
    if (one.use == cases::CaseUse::exam) continue;
    Player player(content);
    player.act(StartCase{one.id});
    for (std::size_t topic = 0; topic < cases::topic_count; ++topic)
      player.act(AskAbout{static_cast<Topic>(topic)});
    const auto& screen = player.screen<CaseScreen>();
    std::size_t marks = screen.said.reports.size();
    for (const TranscriptLine& line : screen.transcript)
      for (const Said& said : line.answers)
        marks += said.reports.size();
    INFO(one.id.text());
    CHECK(marks >= screen.symptoms.size());
  }
}

TEST_CASE("the advice stands in its groups at every visit, and in a fourth where the patient asks") {
  const library::SharedContent content = shipped_content();
  for (const cases::Case& one : content->cases) {
    if (one.use == cases::CaseUse::exam) continue;
    Player player(content);
    player.act(StartCase{one.id});
    std::vector<std::string> headings;
    for (const AdviceChoice& choice : player.screen<CaseScreen>().advice)
      if (!choice.heading.empty()) headings.push_back(choice.heading);
    INFO(one.id.text());
    REQUIRE(headings.size() >= 3);
    CHECK(headings[0] == "What it is");
    CHECK(headings[1] == "What to watch for and tell");
    CHECK(headings[2] == "Until then");
    // What is asked about heat or ice stands among what to do until then.
    if (one.visits.front().questions.empty()) CHECK(headings.size() == 3);
    if (headings.size() > 3) CHECK(headings.back() == "What was asked");
    CHECK_FALSE(player.screen<CaseScreen>().advice.front().heading.empty());
    CHECK(player.screen<CaseScreen>().most_advice == 8);
  }
}

TEST_CASE("an exam says no title, and no page says the difficulty before Submit") {
  Player player(shipped_content());
  player.act(StartExam{{}, 3, 0, 7});
  CHECK(player.screen<CaseScreen>().title.empty());
  CHECK(player.screen<CaseScreen>().place == 0);
  CHECK(player.screen<CaseScreen>().sitting_size == 3);
  Player practising(shipped_content());
  practising.act(StartCase{three_reports});
  CHECK(practising.screen<CaseScreen>().title == "The seamstress");
}

TEST_CASE("under a guidance that asks from two reports on, one alone is not asked") {
  const library::SharedContent shipped = shipped_content();
  guidance::Guidance guidance = shipped->guidance;
  guidance.scoring.symptoms_asked_from = 2;
  const cases::Case one = *library::find_case(*shipped, cases::CaseId("upper-back-ceramics-student"));
  Player player(std::make_shared<library::Content>(library::make_content(std::move(guidance), {one})));
  player.act(StartCase{one.id});
  CHECK(player.screen<CaseScreen>().symptoms.empty());
  CHECK_FALSE(player.screen<CaseScreen>().asks_reports);
  CHECK(player.screen<CaseScreen>().missing == Missing{0, true});
  Player now(shipped);
  now.act(StartCase{one.id});
  CHECK(now.screen<CaseScreen>().symptoms.size() == 1);
  CHECK(now.screen<CaseScreen>().asks_reports);
  Player quiet(shipped);
  quiet.act(StartCase{quiet_case(shipped)});
  CHECK(quiet.screen<CaseScreen>().asks_reports);  // that there is none must not show in the steps
}

}  // namespace nc::practice
