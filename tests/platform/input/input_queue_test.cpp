#include "platform/input/input_queue.hpp"

#include <string>
#include <variant>
#include <vector>

#include <catch2/catch.hpp>

#include "platform/input/drawn_events.hpp"
#include "testing/property.hpp"

namespace nc::platform {
namespace {

ButtonEdge press(float x, float y) {
  return {Button::left, true, Point{x, y}, {}};
}
ButtonEdge release(float x, float y) {
  return {Button::left, false, Point{x, y}, {}};
}
KeyEdge down(Key key, Modifiers held = {}) {
  return {key, KeyChange::pressed, held};
}
KeyEdge up(Key key) {
  return {key, KeyChange::released, {}};
}

std::vector<FrameInput> frames_of(const std::vector<InputEvent>& events) {
  InputQueue queue;
  for (const InputEvent& event : events) {
    queue.push(event);
  }
  std::vector<FrameInput> frames;
  while (!queue.empty()) {
    frames.push_back(queue.next_frame_input());
  }
  return frames;
}

/// The events whose order matters to an answer, in the order in which a screen would learn of them.
std::vector<InputEvent> in_order_seen(const std::vector<FrameInput>& frames) {
  std::vector<InputEvent> seen;
  const auto add_text = [&](const FrameInput& frame) {
    for (const char32_t sign : frame.text) {
      seen.emplace_back(TextTyped{sign});
    }
  };
  for (const FrameInput& frame : frames) {
    const bool text_follows = frame.key && frame.key->change != KeyChange::released;
    if (!text_follows) {
      add_text(frame);
    }
    if (frame.button) {
      seen.emplace_back(*frame.button);
    }
    if (frame.key) {
      seen.emplace_back(*frame.key);
    }
    if (text_follows) {
      add_text(frame);
    }
    if (frame.focus_changed) {
      seen.emplace_back(FocusChanged{*frame.focus_changed});
    }
    if (frame.close_requested) {
      seen.emplace_back(CloseRequested{});
    }
  }
  return seen;
}

bool order_matters(const InputEvent& event) {
  return std::holds_alternative<ButtonEdge>(event) || std::holds_alternative<KeyEdge>(event) ||
         std::holds_alternative<TextTyped>(event) || std::holds_alternative<FocusChanged>(event) ||
         std::holds_alternative<CloseRequested>(event);
}

}  // namespace

TEST_CASE("a click during a stall, with the pointer gone on to another answer, still presses the first answer") {
  const auto frames =
      frames_of({PointerMoved{Point{10, 10}}, press(10, 10), release(10, 10), PointerMoved{Point{10, 90}}});
  REQUIRE(frames.size() == 3);
  CHECK(frames[0].button == press(10, 10));
  CHECK(frames[0].pointer == Point{10, 10});
  CHECK(frames[1].button == release(10, 10));
  CHECK(frames[1].pointer == Point{10, 10});
  CHECK_FALSE(frames[2].button);
  CHECK(frames[2].pointer == Point{10, 90});
}

TEST_CASE("a press knows its own place even if no move was reported before") {
  const auto frames = frames_of({PointerMoved{Point{1, 1}}, press(50, 60)});
  REQUIRE(frames.size() == 1);
  CHECK(frames[0].pointer == Point{50, 60});
}

TEST_CASE("moves without an edge become one") {
  const auto frames = frames_of({PointerMoved{Point{1, 1}}, PointerMoved{Point{2, 2}}, PointerMoved{Point{3, 3}}});
  REQUIRE(frames.size() == 1);
  CHECK(frames[0].pointer == Point{3, 3});
}

TEST_CASE("a dragged control sees the last place before it is let go") {
  const auto frames = frames_of({press(0, 0), PointerMoved{Point{40, 0}}, release(80, 0)});
  REQUIRE(frames.size() == 3);
  CHECK_FALSE(frames[1].button);
  CHECK(frames[1].pointer == Point{80, 0});
  CHECK(frames[2].button == release(80, 0));
}

TEST_CASE("letting go because the focus went away presses nothing") {
  const auto frames = frames_of({press(5, 5), FocusChanged{false}, ButtonEdge{Button::left, false, std::nullopt, {}}});
  REQUIRE(frames.size() == 3);
  CHECK(frames[1].focus_changed == false);
  CHECK(frames[2].button);
  CHECK_FALSE(frames[2].pointer);
}

TEST_CASE("a burst of typing with Tab in it lands in the right fields") {
  const auto frames = frames_of({TextTyped{U'a'}, TextTyped{U'b'}, TextTyped{U'c'}, down(Key::tab), TextTyped{U'd'}});
  REQUIRE(frames.size() == 3);
  CHECK(frames[0].text == U"abc");
  CHECK(frames[1].key == down(Key::tab));
  CHECK(frames[1].text.empty());
  CHECK(frames[2].text == U"d");
}

TEST_CASE("the character of a short cut goes where the short cut was meant for, not to the field that it opens") {
  const auto frames = frames_of({down(Key::digit_2), TextTyped{U'2'}, TextTyped{U'x'}});
  REQUIRE(frames.size() == 2);
  CHECK(frames[0].key == down(Key::digit_2));
  CHECK(frames[0].text == U"2");
  CHECK(frames[1].text == U"x");
}

TEST_CASE("a click waits until the text typed before it was seen") {
  const auto frames = frames_of({TextTyped{U'a'}, press(1, 1)});
  REQUIRE(frames.size() == 2);
  CHECK(frames[0].text == U"a");
  CHECK_FALSE(frames[0].button);
}

TEST_CASE("keys pressed together all arrive, one after the other") {
  const auto frames = frames_of({down(Key::digit_1), down(Key::digit_2), up(Key::digit_1), up(Key::digit_2)});
  REQUIRE(frames.size() == 4);
  CHECK(frames[0].key == down(Key::digit_1));
  CHECK(frames[1].key == down(Key::digit_2));
  CHECK(frames[3].key == up(Key::digit_2));
}

TEST_CASE("the wheel turns what was under the pointer at that time") {
  const auto frames = frames_of({Scrolled{0, 1, Point{5, 5}}, Scrolled{0, 2, Point{5, 5}}, PointerMoved{Point{9, 9}}});
  REQUIRE(frames.size() == 2);
  CHECK(frames[0].scroll_up == 3.0F);
  CHECK(frames[0].pointer == Point{5, 5});
  CHECK(frames[1].scroll_up == 0.0F);
}

TEST_CASE("the wheel after a move to another place waits for its own frame only when it had turned before") {
  const auto frames = frames_of({Scrolled{0, 1, Point{5, 5}}, Scrolled{0, 1, Point{6, 6}}, press(6, 6)});
  REQUIRE(frames.size() == 3);
  CHECK(frames[1].pointer == Point{6, 6});
  CHECK(frames[2].button);
}

TEST_CASE("the wish to close comes after everything that was done before it") {
  const auto frames = frames_of({press(1, 1), release(1, 1), CloseRequested{}, Woken{}});
  REQUIRE(frames.size() == 4);
  CHECK(frames[2].close_requested);
  CHECK(frames[3].woken);
}

TEST_CASE("an empty queue gives a frame in which nothing happens and the pointer is where it was") {
  InputQueue queue;
  queue.push(press(7, 8));
  queue.next_frame_input();
  const FrameInput frame = queue.next_frame_input();
  CHECK(frame.pointer == Point{7, 8});
  CHECK_FALSE(frame.button);
  CHECK(frame.text.empty());
  CHECK(queue.empty());
}

TEST_CASE("screens see keys that go down and repeats, with their modifiers, and no keys that go up") {
  FrameInput frame;
  CHECK(key_events(frame).empty());
  frame.key = KeyEdge{Key::enter, KeyChange::pressed, {true, false, false, false}};
  CHECK(key_events(frame) == std::vector<KeyEvent>{{Key::enter, true, false, false, false}});
  frame.key->change = KeyChange::repeated;
  CHECK(key_events(frame).front().repeated);
  frame.key->change = KeyChange::released;
  CHECK(key_events(frame).empty());
}

TEST_CASE("letters, digits, signs and space write text, unless Ctrl or Alt is held") {
  CHECK(writes_text(down(Key::space)));
  CHECK(writes_text(down(Key::digit_4)));
  CHECK(writes_text(down(Key::minus)));
  CHECK_FALSE(writes_text(down(Key::enter)));
  CHECK_FALSE(writes_text(down(Key::f1)));
  CHECK_FALSE(writes_text(down(Key::z, {true, false, false, false})));
  CHECK_FALSE(writes_text(up(Key::z)));
}

TEST_CASE("whatever happens, every edge and every character arrives once and in order") {
  nc::testing::prop("order is kept", [] {
    const std::vector<InputEvent> events = drawn_events();
    std::vector<InputEvent> expected;
    for (const InputEvent& event : events) {
      if (order_matters(event)) {
        expected.push_back(event);
      }
    }
    RC_ASSERT(in_order_seen(frames_of(events)) == expected);
  });
}

TEST_CASE("whatever happens, a frame has at most one edge, and the pointer is where a button went down") {
  nc::testing::prop("one edge, right place", [] {
    const std::vector<InputEvent> events = drawn_events();
    for (const FrameInput& frame : frames_of(events)) {
      RC_ASSERT_FALSE(frame.button && frame.key);
      if (frame.button) {
        RC_ASSERT(frame.pointer == frame.button->at);
      }
      const bool is_press = frame.button && frame.button->pressed;
      if (is_press) {
        RC_ASSERT(frame.text.empty());
      }
    }
  });
}

TEST_CASE("presses meant for a screen that is gone are forgotten; the pointer, releases and the rest stay in order") {
  nc::testing::prop("only presses go", [] {
    const std::vector<InputEvent> events = drawn_events();
    InputQueue queue;
    for (const InputEvent& event : events) {
      queue.push(event);
    }
    queue.drop_presses();
    std::vector<ButtonEdge> releases;
    for (const InputEvent& event : events) {
      const auto* button = std::get_if<ButtonEdge>(&event);
      if (button != nullptr && !button->pressed) {
        releases.push_back(*button);
      }
    }
    std::vector<ButtonEdge> seen;
    while (!queue.empty()) {
      const FrameInput frame = queue.next_frame_input();
      RC_ASSERT(frame.text.empty());
      RC_ASSERT(key_events(frame).empty());
      if (frame.button) {
        seen.push_back(*frame.button);
      }
    }
    RC_ASSERT(seen == releases);
  });
}

TEST_CASE("whatever happens, the queue runs dry within two frames an event, and no turn of the wheel is lost") {
  nc::testing::prop("it ends", [] {
    const std::vector<InputEvent> events = drawn_events();
    float up = 0.0F;
    for (const InputEvent& event : events) {
      if (const auto* scrolled = std::get_if<Scrolled>(&event)) {
        up += scrolled->up;
      }
    }
    const auto frames = frames_of(events);
    for (const FrameInput& frame : frames) {
      up -= frame.scroll_up;
    }
    RC_ASSERT(up == 0.0F);
    RC_ASSERT(frames.size() <= 2 * events.size());
  });
}

}  // namespace nc::platform
