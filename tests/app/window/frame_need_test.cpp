#include "app/window/frame_need.hpp"

#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <imgui.h>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include "platform/drawing/draw_snapshot.hpp"
#include "platform/drawing/fonts.hpp"
#include "platform/input/imgui_input.hpp"
#include "support/embedded.hpp"
#include "testing/player.hpp"
#include "testing/property.hpp"
#include "ui/draw.hpp"

namespace nc::app {
namespace {

using platform::FrameInput;
using platform::InputEvent;

/// The views in a context of Dear ImGui of their own, as the painter makes them, without a picture.
class Twin {
 public:
  Twin() : context_(ImGui::CreateContext()) {
    ImGui::SetCurrentContext(context_);
    platform::configure_imgui(ImGui::GetIO());
    const ui::FontSizes sizes = ui::font_sizes({}, 1.0F);
    const auto files = embedded_fonts();
    const std::array<platform::FontRequest, 2> requests{
        {{platform::FontWeight::regular, sizes.body * ui::pixels_per_em},
         {platform::FontWeight::semibold, sizes.body * ui::pixels_per_em}}};
    const auto made = platform::build_fonts(*ImGui::GetIO().Fonts, {files[0].bytes, files[1].bytes}, requests,
                                            platform::LetterSet::all);
    REQUIRE(made);
    ImFont* const plain = (*made)[0];
    ImFont* const bold = (*made)[1];
    fonts_ = {plain, bold, plain, bold, plain, bold, bold};
  }
  Twin(const Twin&) = delete;
  Twin& operator=(const Twin&) = delete;
  ~Twin() { ImGui::DestroyContext(context_); }

  std::optional<practice::Action> frame(const practice::Shown& shown, const FrameInput& input) {
    ImGui::SetCurrentContext(context_);
    ImGui::GetIO().DisplaySize = {1280, 800};
    platform::feed_imgui(ImGui::GetIO(), input, 1.0 / 60.0);
    ImGui::NewFrame();
    const std::vector<KeyEvent> keys = platform::key_events(input);
    auto action = ui::draw(shown, state, fonts_, {keys, {1280, 800}, 1.0F}, tree);
    ImGui::Render();
    lists.fill(*ImGui::GetDrawData());
    // Each context has an atlas of its own.
    for (platform::DrawCommand& command : lists.commands)
      command.texture = nullptr;
    cursor = ImGui::GetMouseCursor();
    return action;
  }

  ui::UiState state;
  SemanticTree tree;
  platform::DrawSnapshot lists;
  ImGuiMouseCursor cursor = ImGuiMouseCursor_Arrow;

 private:
  ImGuiContext* context_;
  ui::Fonts fonts_;
};

std::string words_of(const SemanticTree& tree) {
  std::string words;
  for (const Node& node : tree.nodes()) {
    words += std::string(to_text(node.role)) + ' ' + node.id + " '" + node.name + "' '" + node.value + "' ";
    for (const bool flag :
         {node.state.focused, node.state.checked, node.state.selected, node.state.disabled, node.state.pressed})
      words += flag ? '1' : '0';
    for (const float edge : {node.rect.left, node.rect.top, node.rect.right, node.rect.bottom, node.visible.left,
                             node.visible.top, node.visible.right, node.visible.bottom})
      words += ' ' + std::to_string(edge);
    words += '\n';
  }
  return words;
}

/// Two windows of one program get the same input: one draws every frame, the other only those that are needed.
class Pair {
 public:
  explicit Pair(library::SharedContent content) : player_(std::move(content)) {}

  const SemanticTree& tree() const { return always_.tree; }
  int skipped() const { return skipped_; }

  void give(const InputEvent& event) {
    queue_.push(event);
    do {
      step(queue_.next_frame_input());
    } while (!queue_.empty());
    for (int settling = 0; settling < 4; ++settling)
      step(queue_.next_frame_input());
  }

 private:
  void step(const FrameInput& input) {
    auto action = always_.frame(player_.shown(), input);
    const FrameGround ground{revision_, 1280, 800, 1, 1};
    const bool needed = need_.must_build(ground, input, seldom_.state.pointer);
    std::optional<practice::Action> same;
    if (needed) {
      same = seldom_.frame(player_.shown(), input);
      need_.built(ground, input);
    } else {
      ++skipped_;
    }
    RC_ASSERT(action.has_value() == same.has_value());
    RC_ASSERT(words_of(always_.tree) == words_of(seldom_.tree));
    RC_ASSERT(always_.lists.same_as(seldom_.lists));
    RC_ASSERT(always_.cursor == seldom_.cursor);
    if (!action) return;
    RC_ASSERT(action->index() == same->index());
    player_.act(*action);
    ++revision_;
  }

  practice::Player player_;
  std::uint64_t revision_ = 1;
  platform::InputQueue queue_;
  FrameNeed need_;
  Twin always_;
  Twin seldom_;
  int skipped_ = 0;
};

/// Anywhere, or at the edge of something that is on the screen.
Point some_place(const SemanticTree& tree) {
  const auto nodes = tree.nodes();
  if (nodes.empty() || *rc::gen::inRange(0, 3) == 0)
    return {static_cast<float>(*rc::gen::inRange(0, 1280)), static_cast<float>(*rc::gen::inRange(0, 800))};
  const Node& node = nodes[*rc::gen::inRange<std::size_t>(0, nodes.size())];
  const auto beside = [] { return static_cast<float>(*rc::gen::inRange(-2, 3)); };
  if (*rc::gen::arbitrary<bool>()) return {node.visible.centre().x, node.visible.centre().y};
  return {std::round(*rc::gen::arbitrary<bool>() ? node.visible.left : node.visible.right) + beside(),
          std::round(*rc::gen::arbitrary<bool>() ? node.visible.top : node.visible.bottom) + beside()};
}

void move_about(Pair& pair) {
  const Point place = some_place(pair.tree());
  for (int step = 0; step < 4; ++step)
    pair.give(platform::PointerMoved{Point{place.x + static_cast<float>(step), place.y}});
}

void click(Pair& pair) {
  const Point down = some_place(pair.tree());
  pair.give(platform::PointerMoved{down});
  pair.give(platform::ButtonEdge{platform::Button::left, true, down, {}});
  const Point up = *rc::gen::inRange(0, 4) == 0 ? some_place(pair.tree()) : down;
  if (!(up == down)) pair.give(platform::PointerMoved{up});
  pair.give(platform::ButtonEdge{platform::Button::left, false, up, {}});
}

void key(Pair& pair) {
  const Key pressed = *rc::gen::element(Key::tab, Key::tab, Key::space, Key::enter, Key::down, Key::up, Key::escape,
                                        Key::f1, Key::page_down, Key::digit_2);
  pair.give(platform::KeyEdge{pressed, platform::KeyChange::pressed, {}});
  if (pressed == Key::digit_2) pair.give(platform::TextTyped{U'2'});
  pair.give(platform::KeyEdge{pressed, platform::KeyChange::released, {}});
}

void anything(Pair& pair) {
  switch (*rc::gen::inRange(0, 9)) {
    case 0:
      return pair.give(platform::PointerMoved{});
    case 1:
      return pair.give(platform::Scrolled{0, static_cast<float>(*rc::gen::inRange(-3, 4)), some_place(pair.tree())});
    case 2:
      return pair.give(platform::TextTyped{*rc::gen::element(U'n', U'\u00e9')});
    case 3:
      return pair.give(*rc::gen::element(InputEvent(platform::Woken{}), InputEvent(platform::FocusChanged{false}),
                                         InputEvent(platform::FocusChanged{true}), InputEvent(platform::Exposed{})));
    case 4:
      return key(pair);
    case 5:
    case 6:
      return click(pair);
    default:
      return move_about(pair);
  }
}

constexpr FrameGround still{1, 1280, 800, 1, 1};

FrameInput input_at(Point pointer) {
  FrameInput input;
  input.pointer = pointer;
  return input;
}

/// One turn as the loop takes it; true when its frame was built.
bool turn(FrameNeed& need, const FrameInput& input, const ui::PointerMap& asked = {},
          const FrameGround& ground = still) {
  const bool is_built = need.must_build(ground, input, asked);
  if (is_built) need.built(ground, input);
  if (need.redraw(false) != Redraw::none) need.drawn();
  return is_built;
}

/// How many frames are built until the loop wants to sleep.
int turns_until_asleep(FrameNeed& need, const FrameInput& input = {}, const ui::PointerMap& asked = {},
                       const FrameGround& ground = still) {
  int built = 0;
  while (built < 1000 && turn(need, input, asked, ground))
    ++built;
  CHECK(need.wait(false, 0).until == FrameWait::Until::event);
  return built;
}

FrameNeed settled() {
  FrameNeed need;
  turns_until_asleep(need);
  return need;
}

}  // namespace

TEST_CASE("a frame that is not built would have been the one before: over random use both windows are always equal") {
  const library::SharedContent content = practice::shipped_content();
  int skipped = 0;
  nc::testing::prop("same words, same lists, same actions, same pointer", [&] {
    Pair pair(content);
    pair.give(platform::Woken{});
    const int length = *rc::gen::inRange(5, 40);
    for (int number = 0; number < length; ++number)
      anything(pair);
    skipped += pair.skipped();
  });
  CHECK(skipped > 1000);  // or nothing was tested
}

TEST_CASE("a new window builds until it has settled, then sleeps without a time limit") {
  FrameNeed need;
  CHECK(turns_until_asleep(need) == FrameNeed::frames_to_settle);
  CHECK(need.wait(false, 1).until == FrameWait::Until::event);
  CHECK(need.wait(false, 60).until == FrameWait::Until::event);
  CHECK_FALSE(turn(need, {}));
}

TEST_CASE("moves over a part where nothing reacts build nothing, and let the loop sleep again at once") {
  FrameNeed need;
  ui::PointerMap asked;
  asked.note_inside({100, 100, 200, 120});
  turns_until_asleep(need, input_at({10, 10}), asked);
  CHECK_FALSE(turn(need, input_at({50, 50}), asked));
  CHECK(need.wait(false, 0).until == FrameWait::Until::event);
  CHECK(turn(need, input_at({150, 110}), asked));
}

TEST_CASE("a changed model, size or scale, and anything that was done, is built until the screen has settled") {
  const std::vector<FrameGround> grounds{
      {2, 1280, 800, 1, 1}, {1, 1281, 800, 1, 1}, {1, 1280, 801, 1, 1}, {1, 1280, 800, 2, 1}, {1, 1280, 800, 1, 2}};
  for (const FrameGround& changed : grounds) {
    FrameNeed need = settled();
    CHECK(turns_until_asleep(need, {}, {}, changed) == FrameNeed::frames_to_settle);
  }
  std::vector<FrameInput> inputs(8);
  inputs[0].text = U"a";
  inputs[1].exposed = true;
  inputs[2].resized = true;
  inputs[3].scroll_up = 1;
  inputs[4].scroll_right = -1;
  inputs[5].focus_changed = false;
  inputs[6].key = platform::KeyEdge{};
  inputs[7].button = platform::ButtonEdge{};
  for (const FrameInput& input : inputs) {
    FrameNeed need = settled();
    CHECK(turn(need, input));
    CHECK(turns_until_asleep(need) == FrameNeed::frames_to_settle - 1);
  }
}

TEST_CASE("a request of assistive technology, or an action that was applied, is built until the screen has settled") {
  FrameNeed need = settled();
  need.expect_change();
  CHECK(need.wait(false, 0).until == FrameWait::Until::nothing);
  CHECK(turns_until_asleep(need) == FrameNeed::frames_to_settle);
}

TEST_CASE("a modifier that is held or let go is built") {
  FrameNeed need = settled();
  FrameInput held;
  held.modifiers.ctrl = true;
  CHECK(turns_until_asleep(need, held) == FrameNeed::frames_to_settle);
  CHECK(turns_until_asleep(need) == FrameNeed::frames_to_settle);
}

TEST_CASE("another thread that only wakes the loop builds nothing") {
  FrameNeed need = settled();
  FrameInput woken;
  woken.woken = true;
  CHECK_FALSE(turn(need, woken));
}

TEST_CASE("while a button is held every move is built, and without a move the loop sleeps") {
  FrameNeed need = settled();
  FrameInput press = input_at({10, 10});
  press.button = platform::ButtonEdge{platform::Button::left, true, press.pointer, {}};
  CHECK(turn(need, press));
  turns_until_asleep(need, input_at({10, 10}));
  CHECK(need.wait(false, 0).until == FrameWait::Until::event);
  for (int count = 11; count < 30; ++count)
    CHECK(turn(need, input_at({static_cast<float>(count), 10})));
}

TEST_CASE("as long as input waits the next turn is due at once") {
  FrameNeed need = settled();
  CHECK(need.wait(true, 0).until == FrameWait::Until::nothing);
  CHECK(need.wait(false, 0).until == FrameWait::Until::event);
}

TEST_CASE("what was built is drawn once, and only if it differs from what the window shows") {
  FrameNeed need;
  CHECK(need.redraw(false) == Redraw::none);
  REQUIRE(need.must_build(still, {}, {}));
  need.built(still, {});
  CHECK(need.redraw(false) == Redraw::if_it_differs);
  need.drawn();
  CHECK(need.redraw(false) == Redraw::none);
}

TEST_CASE("a picture that the next frame replaces is not drawn, and the loop does not sleep before one is") {
  FrameNeed need = settled();
  need.expect_change();
  for (int count = 0; count < FrameNeed::frames_to_settle; ++count) {
    REQUIRE(need.must_build(still, {}, {}));
    need.built(still, {});
    CHECK(need.redraw(true) == Redraw::none);
  }
  CHECK(need.wait(false, 0).until == FrameWait::Until::nothing);
  CHECK_FALSE(need.must_build(still, {}, {}));
  CHECK(need.redraw(false) == Redraw::if_it_differs);
  need.drawn();
  CHECK(need.wait(false, 0).until == FrameWait::Until::event);
}

TEST_CASE("after the window system lost the picture it is drawn in any case, also when drawing was put off") {
  FrameInput exposed;
  exposed.exposed = true;
  FrameInput resized;
  resized.resized = true;
  for (const FrameInput& lost : {exposed, resized}) {
    FrameNeed need = settled();
    REQUIRE(need.must_build(still, lost, {}));
    need.built(still, lost);
    CHECK(need.redraw(true) == Redraw::none);
    REQUIRE(need.must_build(still, {}, {}));
    need.built(still, {});
    CHECK(need.redraw(false) == Redraw::in_any_case);
    need.drawn();
    REQUIRE(need.must_build(still, {}, {}));
    need.built(still, {});
    CHECK(need.redraw(false) == Redraw::if_it_differs);
  }
}

TEST_CASE("a clock on the screen lets the loop sleep exactly until it changes, and then calls for a turn") {
  FrameNeed need = settled();
  need.set_clock(5);
  const FrameWait wait = need.wait(false, 2);
  CHECK(wait.until == FrameWait::Until::time);
  CHECK(wait.seconds == Approx(3));
  CHECK(need.wait(false, 5).until == FrameWait::Until::nothing);
  CHECK(need.wait(true, 2).until == FrameWait::Until::nothing);
}

TEST_CASE("a clock that left the screen wakes nobody") {
  FrameNeed need = settled();
  need.set_clock(5);
  need.set_clock(std::nullopt);
  CHECK(need.wait(false, 9).until == FrameWait::Until::event);
}

TEST_CASE("the time to sleep is never zero or negative, which would end the program") {
  rc::prop("positive", [](const std::vector<int>& times) {
    FrameNeed need = settled();
    double now_s = 0;
    for (const int time : times) {
      need.set_clock(time / 7.0);
      now_s += 0.1;
      const FrameWait wait = need.wait(false, now_s);
      if (wait.until == FrameWait::Until::time) RC_ASSERT(wait.seconds > 0);
    }
  });
}

}  // namespace nc::app
