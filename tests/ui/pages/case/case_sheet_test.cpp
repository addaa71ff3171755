#include <cmath>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

// What the page of a case shows, and what it keeps to itself.

namespace nc::ui {
namespace {

using testing::Press;
using testing::UiDriver;

/// Says two things at first; a third report is only heard by asking about breathing.
const cases::CaseId three_reports("neck-seamstress");

void open(UiDriver& window, const cases::CaseId& id) {
  window.player().act(practice::StartCase{id});
  window.settle();
}

/// The lines of text that have a mark behind a part of them.
std::vector<std::string> marked_lines(const UiDriver& window) {
  std::vector<std::string> lines;
  const PaintLog& log = window.painted();
  for (std::size_t at = 0; at < log.size(); ++at) {
    if (log[at].kind != PaintKind::text) continue;
    const Rect line = log[at].rect;
    for (std::size_t before = 0; before < at; ++before) {
      const Rect fill = log[before].rect;
      const bool same_height = std::abs(fill.top - line.top) < 0.1F && std::abs(fill.bottom - line.bottom) < 0.1F;
      if (log[before].kind != PaintKind::fill || !same_height) continue;
      if (fill.left < line.left - 0.1F || fill.right > line.right + 0.1F) continue;
      lines.push_back(log[at].words);
      break;
    }
  }
  return lines;
}

bool some_line_says(const std::vector<std::string>& lines, std::string_view words) {
  for (const std::string& line : lines) {
    if (line.find(words) != std::string::npos) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("a report is captioned by its quotation, and the quotation is marked in what the patient said") {
  UiDriver window(practice::shipped_content());
  open(window, three_reports);
  CHECK(window.has(Role::radio_group, "“I'm so sleepy”"));
  CHECK(window.has(Role::text, "“I'm so sleepy”"));
  CHECK(some_line_says(marked_lines(window), "I'm so sleepy"));
  CHECK_FALSE(some_line_says(marked_lines(window), "puffing"));
}

TEST_CASE("a report that is only heard by asking comes with the answer, below those before it") {
  UiDriver window(practice::shipped_content());
  open(window, three_reports);
  CHECK_FALSE(window.says("left me puffing"));
  CHECK(window.says("classify the 2 reports"));
  window.press(Role::button, "Breathing");
  CHECK(window.has(Role::radio_group, "“the one flight up to my workroom left me puffing an hour ago”"));
  CHECK(some_line_says(marked_lines(window), "puffing"));
  CHECK(window.says("classify the 3 reports"));
  CHECK(window.node_with_id("case/symptom:breath/1").rect.top > window.node_with_id("case/symptom:sleep/1").rect.top);
}

TEST_CASE("where nothing was reported yet the step stands all the same, and says so") {
  UiDriver window(practice::shipped_content());
  open(window, practice::quiet_case(window.model().content));
  CHECK(window.has(Role::heading, "1  What is each report?"));
  CHECK(window.says("Nothing yet."));
  CHECK(window.has(Role::heading, "2  What should the patient do?"));
}

TEST_CASE("the advice stands in groups with headings, with how many are chosen beside the question") {
  UiDriver window(practice::shipped_content());
  open(window, three_reports);
  for (const char* heading : {"What it is", "What to watch for and tell", "Until then"}) {
    CHECK(window.has(Role::heading, heading));
    CHECK(window.has(Role::group, heading));
  }
  const Node question = window.node(Role::heading, "3  What do you advise?");
  const Node count = window.node(Role::text, "0 of 8 chosen");
  CHECK(count.rect.left > question.rect.right);
  CHECK(count.rect.bottom <= question.rect.bottom + 1);
  window.press_id("case/advice/adv-tell-provider");
  CHECK(window.has(Role::text, "1 of 8 chosen"));
}

TEST_CASE("what is complete but without advice says so beside Submit, and can be submitted") {
  UiDriver window(practice::shipped_content());
  open(window, practice::quiet_case(window.model().content));
  CHECK_FALSE(window.says("No advice chosen yet."));
  window.key(Key::digit_1);
  CHECK(window.says("No advice chosen yet."));
  CHECK_FALSE(window.node_with_id("case/submit").state.disabled);
  window.press_id("case/advice/adv-tell-provider");
  CHECK_FALSE(window.says("No advice chosen yet."));
}

TEST_CASE("a ninth piece of advice is refused in words, by keyboard and by mouse") {
  UiDriver window(practice::shipped_content());
  open(window, three_reports);
  const std::vector<practice::AdviceChoice> offered = testing::case_screen(window).advice;
  REQUIRE(offered.size() > 9);
  for (std::size_t at = 0; at < 8; ++at)
    window.player().act(practice::ToggleAdvice{offered[at].id});
  window.settle();
  CHECK(window.has(Role::text, "8 of 8 chosen"));
  const std::string refusal = "Not chosen: at most 8 pieces of advice can be given. Drop one to choose another.";
  CHECK_FALSE(window.says(refusal));
  window.press_id("case/advice/" + offered[8].id.text());
  CHECK(window.has(Role::alert, refusal));
  CHECK_FALSE(window.node_with_id("case/advice/" + offered[8].id.text()).state.checked);
  window.press_id("case/advice/" + offered[0].id.text());
  CHECK_FALSE(window.says(refusal));
  window.click_id("case/advice/" + offered[9].id.text());
  CHECK(window.node_with_id("case/advice/" + offered[9].id.text()).state.checked);
  window.click_id("case/advice/" + offered[8].id.text());
  CHECK(window.has(Role::alert, refusal));
}

TEST_CASE("nothing says how hard the case is before its debrief, and the debrief does") {
  UiDriver window(practice::shipped_content());
  open(window, three_reports);
  CHECK(window.says("Neck, shoulder · practice"));
  for (const char* level : {"plain", "mixed", "subtle", "Plain", "Mixed", "Subtle", "ifficult"})
    CHECK_FALSE(window.says(level));
  practice::classify_reports(window.player());
  window.settle();
  window.key(Key::digit_4).key(Press{Key::enter, true});
  CHECK(window.says("plain · debrief"));
}

TEST_CASE("an exam names the case by its place alone") {
  UiDriver window(practice::shipped_content());
  window.player().act(practice::StartExam{{}, 3, 0, 7});
  window.settle();
  CHECK(window.has(Role::heading, "Case 1 of 3"));
  const auto& content = *window.model().content;
  const cases::Case& worked = *library::find_case(content, testing::case_screen(window).case_id);
  CHECK_FALSE(window.says(worked.title));
  for (const char* level : {"plain", "mixed", "subtle"})
    CHECK_FALSE(window.says(level));
}

}  // namespace nc::ui
