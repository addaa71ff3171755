#include "platform/assistive/accessibility.hpp"

#include <atomic>
#include <thread>
#include <utility>

#include "platform/assistive/assistive_exchange.hpp"
#include "platform/assistive/atk_thread.hpp"

namespace nc::platform {
namespace {

/// What the thread holds on to, so that one which hangs in a dead bus can be left behind.
struct Held {
  Held(std::string name, std::function<void()> wake) : program(std::move(name)), exchange(std::move(wake)) {}

  std::string program;
  AssistiveExchange exchange;
  std::atomic<bool> connecting = true;
};

void run(const std::shared_ptr<Held>& held) {
  serve_assistive_technology(held->exchange, held->program, [&held] { held->connecting = false; });
}

}  // namespace

struct Accessibility::Parts {
  std::shared_ptr<Held> held;
  std::thread thread;
  bool started = false;
};

Accessibility::Accessibility(std::string program, std::function<void()> wake) : parts_(std::make_unique<Parts>()) {
  parts_->held = std::make_shared<Held>(std::move(program), std::move(wake));
}

Accessibility::~Accessibility() {
  parts_->held->exchange.close();
  if (!parts_->thread.joinable()) return;
  if (parts_->held->connecting)
    parts_->thread.detach();
  else
    parts_->thread.join();
}

void Accessibility::start() {
  if (std::exchange(parts_->started, true) || !is_accessibility_bus_named()) return;
  parts_->thread = std::thread(run, parts_->held);
}

bool Accessibility::wanted() const {
  return parts_->held->exchange.wanted();
}

bool Accessibility::take_asked() {
  return parts_->held->exchange.take_asked();
}

void Accessibility::publish(AccessibilityTree tree) {
  parts_->held->exchange.publish(std::move(tree));
}

void Accessibility::announce(std::string text) {
  parts_->held->exchange.announce(std::move(text));
}

std::optional<AssistiveRequest> Accessibility::take_request() {
  return parts_->held->exchange.take_request();
}

bool Accessibility::has_requests() const {
  return parts_->held->exchange.has_requests();
}

KeyListener Accessibility::key_listener() const {
  const std::shared_ptr<Held> held = parts_->held;
  return {[held] { return held->exchange.hears_keys(); },
          [held](std::uint64_t number, KeyStroke stroke) { held->exchange.tell_key(number, std::move(stroke)); },
          [held] { return held->exchange.take_verdict(); }};
}

}  // namespace nc::platform
