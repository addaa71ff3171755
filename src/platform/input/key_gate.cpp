#include "platform/input/key_gate.hpp"

#include <utility>
#include <variant>

namespace nc::platform {
namespace {

bool is_text(const std::optional<InputEvent>& event) {
  return event && std::holds_alternative<TextTyped>(*event);
}

/// What a screen may react to, as against what only says how things are.
bool is_press(const InputEvent& event) {
  if (const auto* button = std::get_if<ButtonEdge>(&event)) return button->pressed;
  if (const auto* key = std::get_if<KeyEdge>(&event)) return key->change != KeyChange::released;
  return std::holds_alternative<TextTyped>(event);
}

bool is_repeat(const std::optional<InputEvent>& event) {
  const auto* key = event ? std::get_if<KeyEdge>(&*event) : nullptr;
  return key != nullptr && key->change == KeyChange::repeated;
}

}  // namespace

void KeyGate::settle(InputQueue& queue, double now_s, const KeyListener& listener) {
  while (!held_.empty()) {
    if (held_.front().stroke && must_wait(held_.front(), now_s, listener)) return;
    Held first = std::move(held_.front());
    held_.pop_front();
    pass(std::move(first), queue);
  }
}

void KeyGate::take_verdicts(const KeyListener& listener) {
  if (!listener.take_verdict) return;
  while (const auto verdict = listener.take_verdict()) {
    last_answered_ = verdict->number;
    consumed_ = verdict->consumed;
    if (!held_.empty() && held_.front().number == verdict->number) return;
  }
}

bool KeyGate::must_wait(Held& first, double now_s, const KeyListener& listener) {
  take_verdicts(listener);
  const bool listens = listener.listens && listener.listens();
  if (first.number == 0) {
    const bool is_behind = last_answered_ < given_up_;  // it still has to catch up
    if (!listens || last_told_ - last_answered_ >= most_unanswered) return false;
    tell(first, now_s, listener);
    if (is_behind || !first.stroke->pressed) return false;
    take_verdicts(listener);
  }
  if (!listens || last_answered_ >= first.number) return false;
  if (now_s < first.due_s) return true;
  given_up_ = first.number;
  return false;
}

void KeyGate::tell(Held& first, double now_s, const KeyListener& listener) {
  // What the key really wrote, in this layout and with these modifiers, comes right behind it.
  if (held_.size() > 1 && is_text(held_[1].event) && !held_[1].stroke)
    set_written(*first.stroke, std::get<TextTyped>(*held_[1].event).code_point);
  first.number = ++last_told_;
  first.due_s = now_s + limit_s;
  listener.tell(first.number, *first.stroke);
}

void KeyGate::pass(Held first, InputQueue& queue) {
  if (!first.stroke) {
    drops_text_ = drops_text_ && is_text(first.event);
    if (!drops_text_) queue.push(*first.event);
    return;
  }
  drops_text_ = false;
  const int code = first.stroke->code;
  bool drops = false;
  if (!first.stroke->pressed) {
    drops = swallowed_.erase(code) > 0;
  } else if (is_repeat(first.event) && swallowed_.count(code) > 0) {
    drops = drops_text_ = true;
  } else if (first.number != 0 && first.number == last_answered_ && consumed_) {
    drops = drops_text_ = true;
    // A key that is down already goes up again for the window, too.
    if (!is_repeat(first.event)) swallowed_.insert(code);
  }
  // Which modifiers are held is a fact, whoever asked for them.
  if (first.event && !(drops && std::holds_alternative<KeyEdge>(*first.event))) queue.push(*first.event);
}

void KeyGate::drop_presses() {
  for (Held& held : held_) {
    if (held.event && is_press(*held.event)) held.event.reset();
  }
  std::erase_if(held_, [](const Held& held) { return !held.event && !held.stroke; });
}

}  // namespace nc::platform
