#include "platform/window/frame_pacer.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

namespace nc::platform {
namespace {

/// Frames drawn until the loop wants to sleep, with nothing happening.
int frames_until_asleep(FramePacer& pacer, double now_s) {
  int frames = 0;
  while (pacer.next(true, now_s).step == Pace::Step::draw && frames < 1000) {
    pacer.frame_done();
    ++frames;
  }
  return frames;
}

}  // namespace

TEST_CASE("a new window draws until it has settled, then sleeps without a time limit") {
  FramePacer pacer;
  CHECK(frames_until_asleep(pacer, 0.0) == FramePacer::settle_frames);
  CHECK(pacer.next(true, 1.0).step == Pace::Step::wait);
  CHECK(pacer.next(true, 60.0).step == Pace::Step::wait);
}

TEST_CASE("an event wakes the screen for as many frames as it needs to settle") {
  FramePacer pacer;
  frames_until_asleep(pacer, 0.0);
  pacer.stir();
  CHECK(frames_until_asleep(pacer, 1.0) == FramePacer::settle_frames);
}

TEST_CASE("as long as input waits, frames follow one another") {
  FramePacer pacer;
  for (int frame = 0; frame < 50; ++frame) {
    REQUIRE(pacer.next(false, 0.0).step == Pace::Step::draw);
    pacer.frame_done();
  }
  CHECK(frames_until_asleep(pacer, 0.0) == FramePacer::settle_frames - 1);
}

TEST_CASE("a movement keeps the frames coming until its end and then settles") {
  FramePacer pacer;
  frames_until_asleep(pacer, 0.0);
  pacer.animate_until(2.0);
  pacer.animate_until(1.0);
  CHECK(pacer.next(true, 1.5).step == Pace::Step::draw);
  CHECK(frames_until_asleep(pacer, 2.0) == FramePacer::settle_frames);
  CHECK(pacer.next(true, 2.0).step == Pace::Step::wait);
}

TEST_CASE("a clock on the screen sleeps exactly until its next tick") {
  FramePacer pacer;
  frames_until_asleep(pacer, 0.0);
  pacer.wake_at(9.0);
  pacer.wake_at(5.0);
  const Pace pace = pacer.next(true, 2.0);
  CHECK(pace.step == Pace::Step::wait_for);
  CHECK(pace.seconds == Approx(3.0));
  CHECK(frames_until_asleep(pacer, 5.0) == FramePacer::settle_frames);
  CHECK(pacer.next(true, 5.0).step == Pace::Step::wait);
}

TEST_CASE("a clock that left the screen no longer wakes it") {
  FramePacer pacer;
  frames_until_asleep(pacer, 0.0);
  pacer.wake_at(5.0);
  pacer.cancel_wake();
  CHECK(pacer.next(true, 9.0).step == Pace::Step::wait);
}

TEST_CASE("the time to sleep is never zero or negative, which would end the program") {
  rc::prop("positive", [](const std::vector<int>& times) {
    FramePacer pacer;
    double now_s = 0.0;
    for (const int time : times) {
      pacer.wake_at(time / 7.0);
      now_s += 0.1;
      const Pace pace = pacer.next(true, now_s);
      if (pace.step == Pace::Step::wait_for) RC_ASSERT(pace.seconds > 0.0);
      if (pace.step == Pace::Step::draw) pacer.frame_done();
    }
  });
}

}  // namespace nc::platform
