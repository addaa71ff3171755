#include <catch2/catch.hpp>

#include "practice/session/notice.hpp"
#include "testing/player.hpp"

// What users of assistive technology are told when the page changes.

namespace nc::practice {
namespace {

std::vector<Announcement> announced(const Player& player) {
  std::vector<Announcement> all;
  for (const Effect& effect : player.effects())
    if (const auto* one = std::get_if<Announce>(&effect)) all.push_back(one->announcement);
  return all;
}

/// The content with one case, whose only visit has one report.
library::SharedContent one_case() {
  return only(shipped_content(), {"neck-butcher"});
}

void answer_and_submit(Player& player) {
  player.keeps = false;
  decide(player, guidance::Urgency::emergency).act(Submit{});
}

void keep(Player& player) {
  player.act(EventsKept{player.model().keeping.last_ticket});
}

}  // namespace

TEST_CASE("submitting is announced, and the outcome once the answer is kept and the debrief opens") {
  Player player(one_case());
  player.act(StartPractice{1});
  CHECK(announced(player).empty());
  answer_and_submit(player);
  CHECK(announced(player) == std::vector<Announcement>{PlainAnnouncement::submitted});
  keep(player);
  CHECK(announced(player) == std::vector<Announcement>{DebriefOpens{player.screen<DebriefScreen>().outcome}});
}

TEST_CASE("the question for the cue is announced before the debrief") {
  Settings settings = without_cue();
  settings.ask_cue = true;
  Player player(one_case(), settings);
  player.act(StartPractice{1});
  answer_and_submit(player);
  keep(player);
  CHECK(announced(player) == std::vector<Announcement>{PlainAnnouncement::name_the_cue});
  player.act(Next{});
  CHECK(announced(player) == std::vector<Announcement>{DebriefOpens{player.screen<DebriefScreen>().outcome}});
}

TEST_CASE("the end of an exam is announced, and no outcome before it") {
  Player player(with_use(one_case(), cases::CaseUse::exam));
  StartExam exam;
  exam.count = 1;
  player.act(exam);
  answer_and_submit(player);
  keep(player);
  CHECK(announced(player) == std::vector<Announcement>{PlainAnnouncement::exam_over});
}

}  // namespace nc::practice
