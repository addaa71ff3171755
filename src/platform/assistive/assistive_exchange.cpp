#include "platform/assistive/assistive_exchange.hpp"

#include <utility>

namespace nc::platform {

/// With the mutex held.
void AssistiveExchange::post() {
  if (post_ && !std::exchange(posted_, true)) post_();
}

void AssistiveExchange::publish(AccessibilityTree tree) {
  const std::lock_guard lock(mutex_);
  delivery_.tree = std::move(tree);
  post();
  published_.notify_all();
}

void AssistiveExchange::announce(std::string text) {
  const std::lock_guard lock(mutex_);
  delivery_.announcements.push_back(std::move(text));
  post();
}

std::optional<AssistiveRequest> AssistiveExchange::take_request() {
  if (!has_requests()) return std::nullopt;
  const std::lock_guard lock(mutex_);
  AssistiveRequest oldest = std::move(requests_.front());
  requests_.pop_front();
  has_requests_ = !requests_.empty();
  return oldest;
}

void AssistiveExchange::close() {
  const std::lock_guard lock(mutex_);
  closed_ = true;
  posted_ = false;
  post();
  published_.notify_all();
}

AssistiveExchange::Delivery AssistiveExchange::take() {
  const std::lock_guard lock(mutex_);
  posted_ = false;
  Delivery taken = std::exchange(delivery_, {});
  if (strokes_.empty()) return taken;
  taken.key = std::move(strokes_.front());
  strokes_.pop_front();
  if (!strokes_.empty()) post();
  return taken;
}

void AssistiveExchange::tell_key(std::uint64_t number, KeyStroke stroke) {
  const std::lock_guard lock(mutex_);
  strokes_.push_back({number, std::move(stroke)});
  post();
}

void AssistiveExchange::answer_key(KeyVerdict verdict) {
  const std::lock_guard lock(mutex_);
  if (closed_) return;
  verdicts_.push_back(verdict);
  if (wake_) wake_();
}

std::optional<KeyVerdict> AssistiveExchange::take_verdict() {
  const std::lock_guard lock(mutex_);
  if (verdicts_.empty()) return std::nullopt;
  const KeyVerdict oldest = verdicts_.front();
  verdicts_.pop_front();
  return oldest;
}

std::optional<AccessibilityTree> AssistiveExchange::fetch(std::chrono::milliseconds limit) {
  std::unique_lock lock(mutex_);
  if (closed_) return std::nullopt;
  if (!delivery_.tree) {
    wanted_ = true;
    asked_ = true;
    if (wake_) wake_();
    published_.wait_for(lock, limit, [this] { return closed_ || delivery_.tree.has_value(); });
  }
  return std::exchange(delivery_.tree, std::nullopt);
}

void AssistiveExchange::request(AssistiveRequest request) {
  const std::lock_guard lock(mutex_);
  if (closed_) return;
  requests_.push_back(std::move(request));
  has_requests_ = true;
  if (wake_) wake_();
}

void AssistiveExchange::set_listening(bool listening) {
  const std::lock_guard lock(mutex_);
  wanted_ = listening;
  if (!listening || closed_) return;
  asked_ = true;
  if (wake_) wake_();
}

bool AssistiveExchange::serve(std::function<void()> post) {
  const std::lock_guard lock(mutex_);
  post_ = closed_ ? nullptr : std::move(post);
  posted_ = false;
  return !closed_;
}

bool AssistiveExchange::closed() const {
  const std::lock_guard lock(mutex_);
  return closed_;
}

}  // namespace nc::platform
