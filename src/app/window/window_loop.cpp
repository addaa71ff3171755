#include "app/window/window_loop.hpp"

#include <variant>

namespace nc::app {
namespace {

bool shows_running_clock(const practice::Screen& shown) {
  const auto* screen = std::get_if<practice::CaseScreen>(&shown);
  return screen != nullptr && screen->time_left_ms.has_value();
}

}  // namespace

/// The time left is shown in seconds.
void WindowLoop::tick_clock() {
  if (!shows_running_clock(engine_.shown().screen) || window_.now_s() < tick_due_s_) return;
  engine_.dispatch(practice::ClockTick{});
  tick_due_s_ = window_.now_s() + 1.0;
}

Result<void> WindowLoop::frame() {
  const platform::FrameInput input = window_.queue().next_frame_input();
  engine_.take_reports();
  engine_.turn_day();
  tick_clock();
  if (input.close_requested) {
    apply(practice::Quit{});
    return {};
  }
  const auto request = input.button || input.key ? std::nullopt : assistive_.next(painter_.screen_number());
  const auto action = painter_.paint(engine_.shown(), engine_.revision(), need_, input, request ? &*request : nullptr);
  if (!action) return tl::unexpected<Error>(action.error());
  if (*action) apply(**action);
  assistive_.follow(painter_.tree(), painter_.screen_number());
  assistive_.say(engine_.take_announcements());
  return {};
}

void WindowLoop::apply(const practice::Action& action) {
  engine_.dispatch(action);
  need_.expect_change();
}

Result<FrameWait> WindowLoop::step() {
  window_.poll();
  if (auto done = frame(); !done) return tl::unexpected<Error>(std::move(done.error()));
  if (engine_.stopped()) return FrameWait{};
  need_.set_clock(shows_running_clock(engine_.shown().screen) ? std::optional(tick_due_s_) : std::nullopt);
  return need_.wait(!window_.queue().empty() || assistive_.has_requests(), window_.now_s());
}

void WindowLoop::sleep(const FrameWait& wait) {
  switch (wait.until) {
    case FrameWait::Until::nothing:
      return;
    case FrameWait::Until::time:
      return window_.wait_for(wait.seconds);
    case FrameWait::Until::event:
      return window_.wait_for(engine_.seconds_to_next_day());  // what is due is counted anew then
  }
}

/// Who reads the tree presses what is in it, so it is written only once the page takes presses. Returns how long to
/// wait then: until that is so, or as long as is wanted.
Result<FrameWait> WindowLoop::tell_tree(const FrameWait& wanted) {
  const std::optional<double> rest_s = painter_.rest_left_s();
  if (tree_file_.is_kept() && rest_s && *rest_s > 0) {
    const bool sooner = wanted.until == FrameWait::Until::event || wanted.seconds > *rest_s;
    return sooner ? FrameWait{FrameWait::Until::time, *rest_s} : wanted;
  }
  if (auto followed = tree_file_.follow(painter_.tree()); !followed) return tl::unexpected<Error>(followed.error());
  return wanted;
}

Result<void> WindowLoop::run() {
  while (!engine_.stopped()) {
    const auto wait = step();
    if (!wait) return tl::unexpected<Error>(wait.error());
    if (wait->until == FrameWait::Until::nothing) continue;
    // The screen has settled.
    const auto longest = tell_tree(*wait);
    if (!longest) return tl::unexpected<Error>(longest.error());
    assistive_.start();
    sleep(*longest);
  }
  engine_.settle();
  return {};
}

Result<void> WindowLoop::run_until_still() {
  engine_.settle();
  while (!engine_.stopped()) {
    const auto wait = step();
    if (!wait) return tl::unexpected<Error>(wait.error());
    if (wait->until != FrameWait::Until::nothing) break;
  }
  return {};
}

}  // namespace nc::app
