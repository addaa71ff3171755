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
#include "practice/player.hpp"
#include "support/embedded.hpp"
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
    const auto made = platform::build_fonts(*ImGui::GetIO().Fonts, {files[0].bytes, files[1].bytes}, requests);
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

}  // namespace

TEST_CASE("a frame that is not built would have been the one before: over random use both windows are always equal") {
  const library::SharedContent content = practice::shipped_content();
  int skipped = 0;
  rc::prop("same words, same lists, same actions, same pointer", [&] {
    Pair pair(content);
    pair.give(platform::Woken{});
    const int length = *rc::gen::inRange(5, 40);
    for (int number = 0; number < length; ++number)
      anything(pair);
    skipped += pair.skipped();
  });
  CHECK(skipped > 1000);  // or nothing was tested
}

TEST_CASE("moves over a part where nothing reacts build nothing") {
  FrameNeed need;
  const FrameGround ground{1, 1280, 800, 1, 1};
  ui::PointerMap asked;
  asked.note_inside({100, 100, 200, 120});
  FrameInput input;
  input.pointer = Point{10, 10};
  for (int settling = 0; settling < FrameNeed::frames_to_settle; ++settling) {
    CHECK(need.must_build(ground, input, asked));
    need.built(ground, input);
  }
  input.pointer = Point{50, 50};
  CHECK_FALSE(need.must_build(ground, input, asked));
  input.pointer = Point{150, 110};
  CHECK(need.must_build(ground, input, asked));
}

TEST_CASE("a changed model, size or scale, and anything that was done, is always built until the screen has settled") {
  const FrameGround ground{1, 1280, 800, 1, 1};
  const ui::PointerMap asked;
  const auto settled = [&] {
    FrameNeed need;
    while (need.must_build(ground, {}, asked))
      need.built(ground, {});
    return need;
  };
  FrameNeed told = settled();
  told.expect_change();
  CHECK(told.must_build(ground, {}, asked));
  CHECK(settled().must_build({2, 1280, 800, 1, 1}, {}, asked));
  CHECK(settled().must_build({1, 1281, 800, 1, 1}, {}, asked));
  CHECK(settled().must_build({1, 1280, 800, 2, 1}, {}, asked));
  FrameInput typed;
  typed.text = U"a";
  CHECK(settled().must_build(ground, typed, asked));
  FrameInput exposed;
  exposed.exposed = true;
  FrameNeed need = settled();
  for (int settling = 0; settling < FrameNeed::frames_to_settle; ++settling) {
    CHECK(need.must_build(ground, settling == 0 ? exposed : FrameInput{}, asked));
    need.built(ground, {});
  }
  CHECK_FALSE(need.must_build(ground, {}, asked));
}

TEST_CASE("while a button is held every move is built") {
  FrameNeed need;
  const FrameGround ground{1, 1280, 800, 1, 1};
  const ui::PointerMap asked;
  FrameInput press;
  press.pointer = Point{10, 10};
  press.button = platform::ButtonEdge{platform::Button::left, true, press.pointer, {}};
  for (int count = 0; count < 20; ++count) {
    FrameInput input;
    input.pointer = Point{static_cast<float>(count), 10};
    CHECK(need.must_build(ground, count == 0 ? press : input, asked));
    need.built(ground, input);
  }
}

}  // namespace nc::app
