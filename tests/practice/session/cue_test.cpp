#include "practice/session/cue.hpp"

#include <algorithm>
#include <array>
#include <set>

#include <catch2/catch.hpp>

#include "testing/player.hpp"

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using namespace nc::record;
using cases::CaseId;
using guidance::RuleId;

namespace {

const std::string emergency_id = "upper-back-ceramics-student";

/// Stops at the question after the first visit of a case that was answered rightly.
Player at_question(const std::string& id, Mode mode = Mode::practice) {
  const SharedContent content = all_for_practice();
  Player player(mode == Mode::practice ? content : with_use(only(content, {id}), cases::CaseUse::exam), Settings{});
  if (mode == Mode::practice) {
    player.act(StartCase{CaseId(id)});
  } else {
    player.act(StartExam{{}, 1, 0, 7});
  }
  player.answer_right();
  return player;
}

/// A choice that decides, or one that does not.
RuleId choice(const Player& player, bool right) {
  const auto& screen = player.screen<CueScreen>();
  const Content& content = *player.model().content;
  const cases::Case& the_case = *find_case(content, screen.case_id);
  for (const CueChoice& one : screen.choices) {
    if (decides(content.guidance, the_case, static_cast<std::size_t>(screen.visit), one.rule) == right) {
      return one.rule;
    }
  }
  FAIL("there is no such choice");
  return {};
}

template <class Check>
void each_visit(const Check& check) {
  const SharedContent content = shipped_content();
  for (const cases::Case& one : content->cases) {
    for (std::size_t visit = 0; visit < one.visits.size(); ++visit) {
      INFO(one.id << ", visit " << visit);
      check(content->guidance, one, visit);
    }
  }
}

}  // namespace

TEST_CASE("a complaint that no document covers is no cue, also where it decides beside what is watched") {
  const SharedContent content = shipped_content();
  cases::Case the_case = *find_case(*content, CaseId("neck-butcher"));
  guidance::Findings& findings = the_case.visits[0].symptoms[0].findings;
  findings[guidance::Finding::general] = *guidance::parse_finding_value(guidance::Finding::general, "uncovered");
  findings[guidance::Finding::spasm] = *guidance::parse_finding_value(guidance::Finding::spasm, "short");
  REQUIRE(decides(content->guidance, the_case, 0, RuleId("N1")));
  const std::vector<CueChoice> choices = cue_choices(content->guidance, the_case, 0);
  CHECK(std::any_of(choices.begin(), choices.end(), [](const CueChoice& one) { return one.rule == RuleId("M6"); }));
  CHECK(std::none_of(choices.begin(), choices.end(), [](const CueChoice& one) { return one.rule == RuleId("N1"); }));
}

TEST_CASE("every covered visit of the library asks with 3 to 5 different texts, of which those that decide are right") {
  std::size_t asked = 0;
  each_visit([&asked](const guidance::Guidance& guidance, const cases::Case& one, std::size_t visit) {
    const guidance::Derivation key = cases::derive_visit(guidance, one, one.visits[visit]).decision;
    const std::vector<CueChoice> choices = cue_choices(guidance, one, visit);
    if (key.key == guidance::Urgency::not_covered) {
      CHECK(choices.empty());
      return;
    }
    ++asked;
    CHECK(choices.size() >= 3);
    CHECK(choices.size() <= 5);
    std::set<std::string> texts;
    std::size_t right = 0;
    for (const CueChoice& choice : choices) {
      CHECK_FALSE(choice.text.empty());
      texts.insert(choice.text);
      const bool in_key = std::count(key.deciding.begin(), key.deciding.end(), choice.rule) == 1;
      CHECK(decides(guidance, one, visit, choice.rule) == in_key);
      right += in_key ? 1U : 0U;
    }
    CHECK(texts.size() == choices.size());
    CHECK(right == std::min<std::size_t>(key.deciding.size(), 2));
  });
  CHECK(asked > 30);
}

TEST_CASE("what is right stands at every place about equally often") {
  std::array<std::size_t, 4> at_place{};
  std::size_t visits = 0;
  each_visit([&](const guidance::Guidance& guidance, const cases::Case& one, std::size_t visit) {
    const std::vector<CueChoice> choices = cue_choices(guidance, one, visit);
    if (choices.size() != at_place.size()) {
      return;
    }
    ++visits;
    for (std::size_t place = 0; place < choices.size(); ++place) {
      at_place[place] += decides(guidance, one, visit, choices[place].rule) ? 1U : 0U;
    }
  });
  for (const std::size_t count : at_place) {
    CHECK(count * 10 >= visits);
    CHECK(count * 2 <= visits);
  }
}

TEST_CASE("rules that hold but are less urgent are offered before any other distractor") {
  each_visit([](const guidance::Guidance& guidance, const cases::Case& one, std::size_t visit) {
    const guidance::Derivation key = cases::derive_visit(guidance, one, one.visits[visit]).decision;
    const std::vector<CueChoice> choices = cue_choices(guidance, one, visit);
    if (choices.empty()) {
      return;
    }
    std::size_t present = 0;
    std::size_t offered = 0;
    for (const RuleId& id : key.also_present) {
      if (find_rule(guidance, id)->urgency == guidance::Urgency::not_covered) {
        continue;
      }
      ++present;
      const auto is_it = [&id](const CueChoice& choice) { return choice.rule == id; };
      offered += std::any_of(choices.begin(), choices.end(), is_it) ? 1U : 0U;
    }
    CHECK(offered == std::min<std::size_t>(present, 3));
  });
}

TEST_CASE("after Submit the question comes first, and what is named stands in the debrief beside what decides") {
  for (const bool right : {true, false}) {
    Player player = at_question(emergency_id);
    REQUIRE(player.shows<CueScreen>());
    CHECK(player.screen<CueScreen>().words ==
          find_case(*player.model().content, CaseId(emergency_id))->visits[0].words);
    const RuleId named = choice(player, right);
    player.act(NameCue{named});
    const DebriefVisit& visit = player.screen<DebriefScreen>().visits.at(0);
    REQUIRE(visit.cue.has_value());
    CHECK(visit.cue->right == right);
    CHECK(visit.cue->named == find_rule(player.model().content->guidance, named)->says);
    CHECK_FALSE(visit.cue->deciding.empty());
    CHECK_FALSE(visit.cue->cites.empty());
  }
}

TEST_CASE("the question can be passed over; then the debrief says nothing of it") {
  Player player = at_question(emergency_id);
  player.act(Next{});
  CHECK_FALSE(player.screen<DebriefScreen>().visits.at(0).cue.has_value());
  CHECK(player.model().attempt->cues.at(0).empty());
}

TEST_CASE("a cue that was not offered is not taken, nor a second one") {
  Player player = at_question(emergency_id);
  player.act(NameCue{RuleId("no-such-rule")});
  CHECK(player.shows<CueScreen>());
  const RuleId named = choice(player, true);
  player.act(NameCue{named});
  const std::size_t events = player.events();
  player.act(NameCue{named});
  CHECK(player.events() == events);
}

TEST_CASE("until the question is answered nothing tells how the case went, not even the library") {
  Player player = at_question(emergency_id);
  CHECK(player.model().history.empty());
  player.act(GoBack{});
  CHECK(player.screen<LibraryScreen>().done + player.screen<LibraryScreen>().missed == 0);
  player.restart();
  CHECK(player.model().history.empty());
  CHECK(player.shows<CueScreen>());
  player.act(Next{});
  CHECK(player.model().history.size() == 1);
  CHECK(player.model().past->size() == 1);
}

TEST_CASE("leaving the question for another case counts the case as done") {
  Player player = at_question(emergency_id);
  player.act(GoBack{}).act(StartCase{CaseId("neck-butcher")});
  CHECK(player.model().history.size() == 1);
  CHECK(player.shows<CaseScreen>());
}

TEST_CASE("a restart returns to the question, and once it was answered or passed over to the debrief") {
  Player player = at_question(emergency_id);
  CHECK(std::holds_alternative<CueScreen>(show(player.restarted()).screen));
  player.act(Next{});
  CHECK(std::holds_alternative<DebriefScreen>(show(player.restarted()).screen));
}

TEST_CASE("exams, visits without a key and the setting turned off ask nothing") {
  CHECK(at_question(emergency_id, Mode::exam).shows<ExamResultScreen>());
  Player quiet(shipped_content(), without_cue());
  quiet.act(StartCase{CaseId(emergency_id)}).answer_right();
  CHECK(quiet.shows<DebriefScreen>());
  const SharedContent content = shipped_content();
  std::size_t uncovered = 0;
  for (const cases::Case& one : content->cases) {
    if (cases::derive_visit(content->guidance, one, one.visits[0]).decision.key == guidance::Urgency::not_covered) {
      CHECK(at_question(one.id.text()).shows<DebriefScreen>());
      ++uncovered;
    }
  }
  CHECK(uncovered > 0);
}
