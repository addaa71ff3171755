#include "practice/session/twins.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "testing/player.hpp"

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using namespace nc::record;
using cases::CaseId;

namespace {

const CaseId spasm_long("neck-retired-miner");
const CaseId spasm_short("neck-bingo-caller");

/// Answers every visit of a case rightly, up to its last debrief.
Player& work(Player& player, const CaseId& id) {
  player.act(StartCase{id}).answer_right();
  while (!player.screen<DebriefScreen>().case_finished)
    player.act(Next{}).answer_right();
  return player;
}

}  // namespace

TEST_CASE("every twin pair of the library compares and differs in at least one marked finding, told in plain words") {
  const SharedContent content = all_for_practice();
  std::size_t pairs = 0;
  for (const cases::Case& one : content->cases) {
    if (!one.twin) {
      continue;
    }
    ++pairs;
    INFO(one.id);
    Player player(content);
    work(player, one.id);
    work(player, *one.twin);
    player.act(CompareTwins{one.id, *one.twin});
    const auto& screen = player.screen<TwinsScreen>();
    CHECK(screen.a.id == one.id);
    CHECK(screen.b.id == *one.twin);
    REQUIRE_FALSE(screen.findings.empty());
    CHECK((screen.findings.front().differs || screen.hours_differ));
    for (const TwinFinding& finding : screen.findings) {
      CHECK_FALSE(finding.name.empty());
      CHECK((finding.a == finding.b) <= !finding.differs);
    }
    CHECK(std::is_partitioned(screen.findings.begin(), screen.findings.end(),
                              [](const TwinFinding& finding) { return finding.differs; }));
    for (const TwinSide* side : {&screen.a, &screen.b}) {
      CHECK_FALSE(side->deciding.empty());
      CHECK_FALSE(side->point.empty());
      CHECK((side->cites.empty() && side->key) == false);
    }
  }
  CHECK(pairs == 120);
}

TEST_CASE("twins are not compared when nobody has what one of them was an answer to") {
  const SharedContent content = shipped_content();
  Player player(content);
  work(player, spasm_long);
  work(player, spasm_short);
  auto changed = std::make_shared<Content>(*content);
  changed->guidance.hash = "another";
  // A record of a former edition: it does not hold the guidance, and is graded by the one there is.
  Player other(changed);
  std::vector<std::vector<Event>> record;
  for (const Attempt& attempt : player.record())
    record.push_back(player.log_of(attempt.id));
  other.remember(record, player.now());
  REQUIRE(other.model().history.size() == 2);
  other.act(CompareTwins{spasm_long, spasm_short});
  CHECK_FALSE(other.shows<TwinsScreen>());
}

TEST_CASE("every finding and every value of it has plain words in the shipped guidance") {
  const SharedContent content = shipped_content();
  for (const guidance::FindingTerms& term : guidance::finding_terms()) {
    const guidance::FindingWords& words = content->guidance.finding_words[static_cast<std::size_t>(term.finding)];
    INFO(term.name);
    CHECK_FALSE(words.name.empty());
    for (std::size_t value = 0; value < term.value_count; ++value) {
      CHECK_FALSE(words.values[value].empty());
    }
  }
}

TEST_CASE("two cases are compared only when both were answered, and never during an exam") {
  Player player(shipped_content());
  work(player, spasm_long).act(CompareTwins{spasm_long, spasm_short});
  CHECK(player.shows<DebriefScreen>());
  CHECK(player.model().notice.has_value());
  work(player, spasm_short).act(StartExam{{}, 3, 0, 1});
  player.act(CompareTwins{spasm_long, spasm_short});
  CHECK(player.shows<CaseScreen>());
}

TEST_CASE("the debrief says whether the twin was answered") {
  Player player(shipped_content());
  work(player, spasm_long);
  CHECK_FALSE(player.screen<DebriefScreen>().twin_answered);
  work(player, spasm_short);
  CHECK(player.screen<DebriefScreen>().twin_answered);
}

TEST_CASE(
    "the comparison shows the last answers, and Esc leads back to where it was opened, also by way of the guidance") {
  Player player(shipped_content());
  work(player, spasm_long);
  player.act(Next{}).act(StartCase{spasm_short}).act(Decide{guidance::Urgency::emergency});
  for (const SymptomQuestion& question : std::vector(player.screen<CaseScreen>().symptoms)) {
    player.act(Classify{question.id, guidance::Urgency::monitor});
  }
  player.act(Submit{}).act(CompareTwins{spasm_short, spasm_long});
  CHECK(player.screen<TwinsScreen>().a.given == guidance::Urgency::emergency);
  CHECK(player.screen<TwinsScreen>().b.given == guidance::Urgency::contact);
  player.act(OpenGuidance{"spasm"}).act(GoBack{});
  CHECK(player.shows<TwinsScreen>());
  player.act(GoBack{});
  CHECK(player.shows<DebriefScreen>());
}

TEST_CASE("hours differ only when they lie in different windows of the documents") {
  const SharedContent content = shipped_content();
  CHECK_FALSE(hours_differ(content->guidance, 26, 30));
  CHECK_FALSE(hours_differ(content->guidance, 1, 48));
  CHECK(hours_differ(content->guidance, 48, 49));
  CHECK(hours_differ(content->guidance, 30, 200));
}

TEST_CASE("what neither visit has is not compared") {
  const SharedContent content = shipped_content();
  guidance::Findings a;
  guidance::Findings b;
  CHECK(compare_findings(content->guidance, a, b).empty());
  b[guidance::Finding::spasm] = 2;
  const std::vector<TwinFinding> findings = compare_findings(content->guidance, a, b);
  REQUIRE(findings.size() == 1);
  CHECK(findings.front().differs);
  CHECK(findings.front().a == "none");
}

TEST_CASE("a case of several visits is compared by the first of its most urgent ones") {
  const SharedContent content = shipped_content();
  for (const cases::Case& one : content->cases) {
    const std::size_t telling = telling_visit(content->guidance, one);
    const auto key = [&](std::size_t visit) {
      return cases::derive_visit(content->guidance, one, one.visits[visit]).decision.key;
    };
    for (std::size_t visit = 0; visit < one.visits.size(); ++visit) {
      if (key(visit) == guidance::Urgency::not_covered) {
        continue;
      }
      CHECK(key(visit) <= key(telling));
      CHECK((visit >= telling || key(visit) < key(telling)));
    }
  }
}
