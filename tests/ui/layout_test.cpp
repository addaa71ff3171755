#include <functional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "testing/ui_driver.hpp"
#include "ui/layout_rules.hpp"

// What holds for every screen at every size: nothing cut, nothing on top of another, every control named, large enough
// and within reach.

namespace nc::ui {
namespace {

using testing::UiDriver;
using testing::UiOptions;

struct ScreenCase {
  std::string name;
  std::function<void(practice::Player&)> open;
};

void work_through_exam(practice::Player& player) {
  player.act(practice::StartExam{{}, 5, 0, 7});
  while (player.shows<practice::CaseScreen>()) {
    player.answer(player.right());
    if (player.model().stage == practice::Stage::debriefing) player.act(practice::Next{});
  }
}

/// A case with several reports, so that every sort of control is there.
cases::CaseId rich_case(const practice::Player& player) {
  for (const cases::Case& one : player.model().content->cases) {
    if (one.visits.front().symptoms.size() >= 2 && one.regions.contains(guidance::Region::upper_back)) return one.id;
  }
  return player.model().content->cases.front().id;
}

void ask_everything(practice::Player& player) {
  player.act(practice::StartCase{rich_case(player)});
  for (std::size_t topic = 0; topic < cases::topic_count; ++topic)
    player.act(practice::AskAbout{static_cast<cases::Topic>(topic)});
}

void answer_dangerously(practice::Player& player) {
  ask_everything(player);
  scoring::VisitAnswers answers = player.right();
  answers.decision = guidance::Urgency::expected;
  answers.certainty = 3;
  for (auto& entry : answers.symptoms)
    entry.second = guidance::Urgency::monitor;
  player.answer(answers);
}

void ask_for_cue(practice::Player& player, bool asks) {
  practice::Settings settings = player.model().settings;
  settings.ask_cue = asks;
  player.act(practice::ChangeSettings{settings});
}

void stop_at_cue(practice::Player& player) {
  ask_for_cue(player, true);
  answer_dangerously(player);
  ask_for_cue(player, false);  // for the screens after this one
}

void compare_first_twins(practice::Player& player) {
  for (const cases::Case& one : player.model().content->cases) {
    if (!one.twin) continue;
    for (const cases::CaseId& id : {one.id, *one.twin})
      player.act(practice::StartCase{id}).answer_right();
    player.act(practice::CompareTwins{one.id, *one.twin});
    return;
  }
}

std::vector<ScreenCase> all_screens() {
  return {
      {"library", [](practice::Player&) {}},
      {"library without a case",
       [](practice::Player& player) {
         player.act(practice::ChangeFilter{{{}, {}, practice::CaseStatus::missed, "zzz"}});
       }},
      {"ways to practise", [](practice::Player& player) { player.act(practice::OpenWays{}); }},
      {"exam setup", [](practice::Player& player) { player.act(practice::OpenExamSetup{}); }},
      {"case", ask_everything},
      {"case whose answers cannot be kept",
       [](practice::Player& player) {
         ask_everything(player);
         player.act(practice::KeepFailed{"The disk is full; nothing was lost. Free some space and try again."});
       }},
      {"debrief", answer_dangerously},
      {"the question about the cue", stop_at_cue},
      {"debrief with a cue",
       [](practice::Player& player) {
         stop_at_cue(player);
         player.act(practice::NameCue{player.screen<practice::CueScreen>().choices.front().rule});
       }},
      {"twins", compare_first_twins},
      {"welcome", [](practice::Player& player) { player.act(practice::OpenWelcome{}); }},
      {"exam result", work_through_exam},
      {"result of realistic practice",
       [](practice::Player& player) {
         player.act(practice::StartRealistic{3});
         while (player.model().page == practice::Page::attempt) {
           if (player.shows<practice::CaseScreen>())
             player.answer_right();
           else
             player.act(practice::Next{});
         }
       }},
      {"guidance", [](practice::Player& player) { player.act(practice::OpenGuidance{}); }},
      {"settings", [](practice::Player& player) { player.act(practice::OpenSettings{}); }},
      {"about", [](practice::Player& player) { player.act(practice::OpenAbout{}); }},
      {"help", [](practice::Player& player) { player.act(practice::ToggleHelp{}); }},
  };
}

}  // namespace

TEST_CASE(
    "on every screen, at 100 and 200 per cent and in a small window, nothing is cut, nothing overlaps, every control "
    "has a name and an id of its own") {
  const auto content = practice::shipped_content();
  for (const auto& [width, height] : {std::pair{1280.0F, 800.0F}, std::pair{960.0F, 600.0F}}) {
    for (const int percent : {75, 100, 150, 200}) {
      UiOptions options{width, height};
      options.settings.text_percent = percent;
      UiDriver window(content, options);
      for (const ScreenCase& screen : all_screens()) {
        window.restart(content);
        screen.open(window.player());
        window.settle();
        INFO(screen.name << " at " << percent << " % in " << width << " x " << height);
        check_controls(window.tree(), percent);
        check_nothing_cut(window.tree(), width, height);
        check_nothing_overlaps(window.tree());
      }
    }
  }
}

TEST_CASE("Tab and the arrows reach every control of every screen and come round again") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  for (const ScreenCase& screen : all_screens()) {
    window.restart(content);
    screen.open(window.player());
    window.settle();
    const auto reached = window.reachable();
    for (const Node& node : window.tree().nodes()) {
      if (!node.focusable() || (window.tree().has_dialog() && !node.in_dialog)) continue;
      INFO(screen.name << ": " << to_text(node.role) << " '" << node.name << "' (" << node.id << ")");
      CHECK(reached.count(node.id) == 1);
    }
  }
}

TEST_CASE("what has the keyboard is brought into view") {
  const auto content = practice::shipped_content();
  UiOptions options{960, 600};
  options.settings.text_percent = 200;
  UiDriver window(content, options);
  for (const ScreenCase& screen : all_screens()) {
    window.restart(content);
    screen.open(window.player());
    window.settle();
    for (int step = 0; step < 40; ++step) {
      window.key(step % 3 == 2 ? Key::down : Key::tab);
      if (window.state().focus.empty()) continue;
      const Node now = window.node_with_id(window.state().focus);
      INFO(screen.name << ": " << to_text(now.role) << " '" << now.name << "' (" << now.id << ")");
      REQUIRE(now.state.focused);
      REQUIRE(now.visible.height() >= std::min(now.rect.height(), 100.0F) - 2);
    }
  }
}

}  // namespace nc::ui
