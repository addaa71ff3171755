#include "app/window/frame_need.hpp"

#include <optional>
#include <vector>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "testing/property.hpp"

namespace nc::app {
namespace {

using platform::FrameInput;

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
  nc::testing::prop("positive", [] {
    const auto times = *rc::gen::arbitrary<std::vector<int>>();
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
