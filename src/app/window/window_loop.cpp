#include "app/window/window_loop.hpp"

#include <variant>

namespace nc::app {
namespace {

/// Seconds until the shown time left of an exam changes; nothing without a running clock on the screen.
bool shows_running_clock(const practice::Screen& shown) {
  const auto* screen = std::get_if<practice::CaseScreen>(&shown);
  return screen != nullptr && screen->time_left_ms.has_value();
}

bool brings_news(const platform::FrameInput& input) {
  return input.button || input.key || !input.text.empty() || input.scroll_up != 0 || input.scroll_right != 0 ||
         input.focus_changed || input.resized || input.exposed || input.close_requested || input.woken;
}

}  // namespace

void WindowLoop::keep_time() {
  if (!shows_running_clock(engine_.shown().screen)) return pacer_.cancel_wake();
  pacer_.wake_at(tick_due_s_);
}

/// The time left is shown in seconds.
void WindowLoop::tick_clock() {
  if (!shows_running_clock(engine_.shown().screen) || window_.now_s() < tick_due_s_) return;
  engine_.dispatch(practice::ClockTick{});
  tick_due_s_ = window_.now_s() + 1.0;
}

Result<void> WindowLoop::frame() {
  const bool was_empty = window_.queue().empty();
  const platform::FrameInput input = window_.queue().next_frame_input();
  if (!was_empty || brings_news(input)) pacer_.stir();
  if (engine_.take_reports()) pacer_.stir();
  tick_clock();
  if (input.close_requested) {
    engine_.dispatch(practice::Quit{});
    return {};
  }
  const auto request = input.button || input.key ? std::nullopt : assistive_.next(painter_.screen_number());
  if (request) pacer_.stir();
  auto action = painter_.paint(engine_.shown(), engine_.revision(), input, request ? &*request : nullptr);
  if (!action) return tl::unexpected<Error>(std::move(action.error()));
  pacer_.frame_done();
  if (*action) {
    engine_.dispatch(**action);
    pacer_.stir();
  }
  assistive_.follow(painter_.tree(), painter_.screen_number());
  assistive_.say(engine_.take_announcements());
  keep_time();
  return {};
}

Result<void> WindowLoop::sleep(const platform::Pace& pace) {
  if (auto followed = tree_file_.follow(painter_.tree()); !followed) return followed;
  assistive_.start();
  if (assistive_.has_requests()) {
    pacer_.stir();
    return {};
  }
  if (pace.step == platform::Pace::Step::wait) {
    window_.wait();
  } else {
    window_.wait_for(pace.seconds);
  }
  return {};
}

Result<void> WindowLoop::step(const platform::Pace& pace) {
  if (pace.step != platform::Pace::Step::draw) return sleep(pace);
  window_.poll();
  return frame();
}

Result<void> WindowLoop::run() {
  while (!engine_.stopped()) {
    const auto stepped = step(pacer_.next(window_.queue().empty(), window_.now_s()));
    if (!stepped) return stepped;
  }
  engine_.settle();
  return {};
}

Result<void> WindowLoop::run_until_still() {
  engine_.settle();
  platform::Pace pace;
  while (pace.step == platform::Pace::Step::draw) {
    if (auto stepped = step(pace); !stepped) return stepped;
    pace = pacer_.next(window_.queue().empty(), window_.now_s());
  }
  return {};
}

}  // namespace nc::app
