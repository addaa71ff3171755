#include <array>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <imgui.h>
#include <rapidcheck.h>

#include "app/window/frame_need.hpp"
#include "platform/drawing/draw_snapshot.hpp"
#include "platform/drawing/fonts.hpp"
#include "platform/input/imgui_input.hpp"
#include "support/embedded.hpp"
#include "testing/drawn.hpp"
#include "testing/player.hpp"
#include "testing/property.hpp"
#include "ui/draw.hpp"

namespace nc::app {
namespace {

using nc::testing::drawn_bool;
using nc::testing::drawn_index;
using nc::testing::drawn_number;
using nc::testing::drawn_of;
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
  if (nodes.empty() || drawn_number(0, 3) == 0)
    return {static_cast<float>(drawn_number(0, 1280)), static_cast<float>(drawn_number(0, 800))};
  const Node& node = nodes[drawn_index(nodes.size())];
  const auto beside = [] { return static_cast<float>(drawn_number(-2, 3)); };
  if (drawn_bool()) return {node.visible.centre().x, node.visible.centre().y};
  return {std::round(drawn_bool() ? node.visible.left : node.visible.right) + beside(),
          std::round(drawn_bool() ? node.visible.top : node.visible.bottom) + beside()};
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
  const Point up = drawn_number(0, 4) == 0 ? some_place(pair.tree()) : down;
  if (!(up == down)) pair.give(platform::PointerMoved{up});
  pair.give(platform::ButtonEdge{platform::Button::left, false, up, {}});
}

void key(Pair& pair) {
  const Key pressed = drawn_of({Key::tab, Key::tab, Key::space, Key::enter, Key::down, Key::up, Key::escape, Key::f1,
                                Key::page_down, Key::digit_2});
  pair.give(platform::KeyEdge{pressed, platform::KeyChange::pressed, {}});
  if (pressed == Key::digit_2) pair.give(platform::TextTyped{U'2'});
  pair.give(platform::KeyEdge{pressed, platform::KeyChange::released, {}});
}

void anything(Pair& pair) {
  switch (drawn_number(0, 9)) {
    case 0:
      return pair.give(platform::PointerMoved{});
    case 1:
      return pair.give(platform::Scrolled{0, static_cast<float>(drawn_number(-3, 4)), some_place(pair.tree())});
    case 2:
      return pair.give(platform::TextTyped{drawn_of({U'n', U'\u00e9'})});
    case 3:
      return pair.give(drawn_of<InputEvent>(
          {platform::Woken{}, platform::FocusChanged{false}, platform::FocusChanged{true}, platform::Exposed{}}));
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
  nc::testing::prop("same words, same lists, same actions, same pointer", [&] {
    Pair pair(content);
    pair.give(platform::Woken{});
    const int length = drawn_number(5, 40);
    for (int number = 0; number < length; ++number)
      anything(pair);
    skipped += pair.skipped();
  });
  CHECK(skipped > 1000);  // or nothing was tested
}

}  // namespace nc::app
