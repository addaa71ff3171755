#include "platform/input/imgui_input.hpp"

#include <array>
#include <cmath>
#include <cstdio>
#include <limits>
#include <random>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "platform/drawing/imgui_context.hpp"

namespace nc::platform {
namespace {

constexpr int answer_count = 4;
constexpr float answer_height = 50.0F;

Point middle_of(int answer) {
  return {100.0F, answer_height * (static_cast<float>(answer) + 0.5F)};
}

/// A page with answers one below the other, which remembers what was chosen.
class AnswerPage {
 public:
  void frame(const FrameInput& input, double elapsed_s) {
    feed_imgui(ImGui::GetIO(), input, elapsed_s);
    ImGui::NewFrame();
    begin_page();
    for (int answer = 0; answer < answer_count; ++answer) {
      ImGui::PushID(answer);
      ImGui::SetCursorPos(ImVec2(0, answer_height * static_cast<float>(answer)));
      if (ImGui::InvisibleButton("answer", ImVec2(200, answer_height))) {
        chosen_.push_back(answer);
      }
      ImGui::PopID();
    }
    ImGui::End();
    ImGui::Render();
  }

  [[nodiscard]] const std::vector<int>& chosen() const { return chosen_; }

 private:
  std::vector<int> chosen_;
};

/// One person at work: random clicks, moves and letters, and the answers they meant.
struct Script {
  std::vector<InputEvent> events;
  std::vector<int> meant;
};

Script random_script(std::mt19937& random) {
  Script script;
  const auto any = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
  for (int step = 0; step < 30; ++step) {
    const int answer = any(answer_count);
    const Point at = middle_of(answer);
    switch (any(3)) {
      case 0:
        script.events.emplace_back(PointerMoved{at});
        break;
      case 1:
        script.events.emplace_back(KeyEdge{Key::a, KeyChange::pressed, {}});
        script.events.emplace_back(KeyEdge{Key::a, KeyChange::released, {}});
        break;
      default:
        script.events.emplace_back(PointerMoved{at});
        script.events.emplace_back(ButtonEdge{Button::left, true, at, {}});
        script.events.emplace_back(ButtonEdge{Button::left, false, at, {}});
        script.meant.push_back(answer);
    }
  }
  return script;
}

/// Plays a script with stalls: any number of events arrives before the loop gets to make frames again.
std::vector<int> play(const Script& script, std::mt19937& random) {
  const ImGuiTestContext context;
  AnswerPage page;
  InputQueue queue;
  for (int settle = 0; settle < 3; ++settle) {
    page.frame({}, 0.016);
  }
  for (std::size_t next = 0; next < script.events.size();) {
    const std::size_t burst = std::uniform_int_distribution<std::size_t>(1, 40)(random);
    for (std::size_t number = 0; number < burst && next < script.events.size(); ++number) {
      queue.push(script.events[next++]);
    }
    double stalled_s = std::uniform_real_distribution<double>(0.0, 1.0)(random);
    while (!queue.empty()) {
      page.frame(queue.next_frame_input(), stalled_s);
      stalled_s = 0.001;
    }
  }
  return page.chosen();
}

/// Two text fields; Tab goes from the first to the second.
class FieldPage {
 public:
  void frame(const FrameInput& input, double elapsed_s = 0.016) {
    feed_imgui(ImGui::GetIO(), input, elapsed_s);
    ImGui::NewFrame();
    begin_page();
    if (is_first_) {
      ImGui::SetKeyboardFocusHere();
    }
    is_first_ = false;
    ImGui::InputText("##first", first_.data(), first_.size());
    ImGui::InputText("##second", second_.data(), second_.size());
    ImGui::End();
    ImGui::Render();
  }

  void play(const std::vector<InputEvent>& events) {
    InputQueue queue;
    for (const InputEvent& event : events) {
      queue.push(event);
    }
    while (!queue.empty()) {
      frame(queue.next_frame_input());
    }
    for (int settle = 0; settle < 4; ++settle) {
      frame({});
    }
  }

  [[nodiscard]] std::string first() const { return first_.data(); }
  [[nodiscard]] std::string second() const { return second_.data(); }

 private:
  bool is_first_ = true;
  std::array<char, 64> first_{};
  std::array<char, 64> second_{};
};

KeyEdge key(Key which, KeyChange change = KeyChange::pressed) {
  return {which, change, {}};
}

}  // namespace

TEST_CASE("two hundred random scripts with stalls of up to a second record exactly the answers that were meant") {
  for (unsigned int seed = 0; seed < 200; ++seed) {
    std::mt19937 random(seed);
    const Script script = random_script(random);
    INFO("seed " << seed);
    REQUIRE(play(script, random) == script.meant);
  }
}

TEST_CASE("a burst with Tab in it fills both fields with what was meant for each") {
  const ImGuiTestContext context;
  FieldPage page;
  page.play({});
  page.play({TextTyped{U'a'}, TextTyped{U'b'}, TextTyped{U'\u00e9'}, key(Key::tab), key(Key::tab, KeyChange::released),
             TextTyped{U'd'}});
  CHECK(page.first() == "ab\u00e9");
  CHECK(page.second() == "d");
}

TEST_CASE("a held key repeats exactly as often as the system says, and never because a frame was late") {
  const ImGuiTestContext context;
  FieldPage page;
  page.play({});
  page.play({TextTyped{U'a'}, TextTyped{U'b'}, TextTyped{U'c'}, TextTyped{U'd'}, TextTyped{U'e'}});
  page.play({key(Key::backspace), key(Key::backspace, KeyChange::repeated), key(Key::backspace, KeyChange::repeated)});
  CHECK(page.first() == "ab");
  for (int frame = 0; frame < 100; ++frame) {
    page.frame({}, 1.0);
  }
  CHECK(page.first() == "ab");
}

TEST_CASE("the library never sees a time step that would upset it") {
  const ImGuiTestContext context;
  ImGuiIO& io = ImGui::GetIO();
  for (const double elapsed_s :
       {-1.0, 0.0, 1e-12, 0.5, 3600.0, std::nan(""), std::numeric_limits<double>::infinity()}) {
    feed_imgui(io, {}, elapsed_s);
    CHECK(io.DeltaTime > 0.0F);
    CHECK(io.DeltaTime <= 0.1F);
  }
  feed_imgui(io, {}, 0.02);
  CHECK(io.DeltaTime == Approx(0.02));
}

TEST_CASE("the pointer outside the window, the wheel and the modifiers reach the library") {
  const ImGuiTestContext context;
  ImGuiIO& io = ImGui::GetIO();
  FrameInput input;
  input.scroll_up = 2.0F;
  input.scroll_right = 1.0F;
  input.modifiers = {true, false, true, false};
  feed_imgui(io, input, 0.016);
  CHECK_FALSE(ImGui::IsMousePosValid(&io.MousePos));
  CHECK(io.MouseWheel == 2.0F);
  CHECK(io.MouseWheelH == -1.0F);
  CHECK(io.KeyCtrl);
  CHECK(io.KeyAlt);
  CHECK_FALSE(io.KeyShift);
}

TEST_CASE("the library writes no files and wants no frames of its own") {
  const ImGuiTestContext context;
  CHECK(ImGui::GetIO().IniFilename == nullptr);
  CHECK(ImGui::GetIO().LogFilename == nullptr);
  CHECK_FALSE(ImGui::GetIO().ConfigInputTextCursorBlink);
}

TEST_CASE("losing the focus lets go of every key") {
  const ImGuiTestContext context;
  FieldPage page;
  page.play({key(Key::left), FocusChanged{false}});
  CHECK_FALSE(ImGui::IsKeyDown(static_cast<int>(Key::left)));
}

}  // namespace nc::platform
