#include "platform/assistive/accessibility_diff.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <string_view>
#include <unordered_map>

#include "platform/assistive/text_slice.hpp"

namespace nc::platform {
namespace {

using Kind = AccessibilityEvent::Kind;
using Events = std::vector<AccessibilityEvent>;
using Keys = std::vector<std::string_view>;

/// A tree that is looked up by key.
struct Lookup {
  explicit Lookup(const AccessibilityTree& tree) : nodes(tree.nodes) {
    for (const AccessibleNode& node : nodes) {
      by_key.emplace(node.key, &node);
      children[parent_key(node)].push_back(node.key);
    }
  }
  std::string_view parent_key(const AccessibleNode& node) const {
    return node.parent == Node::no_parent ? std::string_view() : nodes[static_cast<std::size_t>(node.parent)].key;
  }
  const AccessibleNode* find(std::string_view key) const {
    const auto found = by_key.find(key);
    return found == by_key.end() ? nullptr : found->second;
  }
  const Keys& children_of(std::string_view key) const {
    const auto found = children.find(key);
    return found == children.end() ? none : found->second;
  }

  const std::vector<AccessibleNode>& nodes;
  std::unordered_map<std::string_view, const AccessibleNode*> by_key;
  std::map<std::string_view, Keys> children;
  Keys none;
};

AccessibilityEvent about(Kind kind, std::string_view key) {
  AccessibilityEvent event;
  event.kind = kind;
  event.key = key;
  return event;
}

AccessibilityEvent placed(Kind kind, std::string_view key, std::string_view parent, std::size_t index) {
  AccessibilityEvent event = about(kind, key);
  event.parent = parent;
  event.index = static_cast<int>(index);
  return event;
}

Keys common(const Keys& of, const Keys& with) {
  Keys result;
  std::copy_if(of.begin(), of.end(), std::back_inserter(result),
               [&](std::string_view key) { return std::find(with.begin(), with.end(), key) != with.end(); });
  return result;
}

/// What stays where it is in this parent: all that both have, unless their order changed; then nothing does.
Keys staying(const Keys& before, const Keys& after) {
  Keys stays = common(before, after);
  if (stays != common(after, before)) stays.clear();
  return stays;
}

bool holds(const Keys& keys, std::string_view key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

void tell_children(Events& events, std::string_view parent, const Keys& before, const Keys& after) {
  if (before == after) return;
  const Keys stays = staying(before, after);
  for (std::size_t index = before.size(); index-- > 0;) {
    if (!holds(stays, before[index])) events.push_back(placed(Kind::removed, before[index], parent, index));
  }
  for (std::size_t index = 0; index < after.size(); ++index) {
    if (!holds(stays, after[index])) events.push_back(placed(Kind::added, after[index], parent, index));
  }
}

/// Parents that both trees have, and the window. What is inside of something new or gone is not told by itself.
void tell_structure(Events& events, const Lookup& before, const Lookup& after) {
  tell_children(events, {}, before.children_of({}), after.children_of({}));
  for (const AccessibleNode& node : after.nodes) {
    if (before.find(node.key) == nullptr) continue;
    tell_children(events, node.key, before.children_of(node.key), after.children_of(node.key));
  }
}

/// The focus is told apart from these, and after them.
constexpr std::array<AccessibleState, 6> plain_states{AccessibleState::enabled, AccessibleState::focusable,
                                                      AccessibleState::checked, AccessibleState::selected,
                                                      AccessibleState::pressed, AccessibleState::showing};

void tell_state(Events& events, std::string_view key, AccessibleState state, bool on) {
  AccessibilityEvent event = about(Kind::state, key);
  event.state = state;
  event.on = on;
  events.push_back(std::move(event));
}

void tell_states(Events& events, const AccessibleNode& before, const AccessibleNode& after) {
  for (const AccessibleState state : plain_states) {
    const bool on = has_state(after, state);
    if (has_state(before, state) != on) tell_state(events, after.key, state, on);
  }
}

void tell_text(Events& events, Kind kind, std::string_view key, std::size_t at, std::string_view text) {
  if (text.empty()) return;
  AccessibilityEvent event = about(kind, key);
  event.index = static_cast<int>(at);
  event.text = text;
  events.push_back(std::move(event));
}

void tell_value(Events& events, const AccessibleNode& before, const AccessibleNode& after) {
  if (before.fraction != after.fraction) events.push_back(about(Kind::revalued, after.key));
  if (after.role != Role::text_field || before.value == after.value) return;
  const TextChange change = find_change(before.value, after.value);
  tell_text(events, Kind::text_removed, after.key, change.at, change.removed);
  tell_text(events, Kind::text_inserted, after.key, change.at, change.inserted);
}

void tell_caret(Events& events, const AccessibleNode& before, const AccessibleNode& after) {
  if (!after.caret || before.caret == after.caret) return;
  const Caret old = before.caret.value_or(Caret{-1, 0, 0});
  if (old.at != after.caret->at) {
    AccessibilityEvent event = about(Kind::caret_moved, after.key);
    event.index = after.caret->at;
    events.push_back(std::move(event));
  }
  const bool selects = old.from != old.to || after.caret->from != after.caret->to;
  const bool differs = old.from != after.caret->from || old.to != after.caret->to;
  if (selects && differs) events.push_back(about(Kind::selection, after.key));
}

void tell_change(Events& events, const AccessibleNode& before, const AccessibleNode& after) {
  if (before.name != after.name) events.push_back(about(Kind::renamed, after.key));
  if (before.description != after.description) events.push_back(about(Kind::described, after.key));
  tell_states(events, before, after);
  tell_value(events, before, after);
  tell_caret(events, before, after);
  if (!(before.rect == after.rect)) events.push_back(about(Kind::moved, after.key));
}

bool is_chosen(const AccessibleNode* node) {
  return node != nullptr && (node->state.checked || node->state.selected);
}

bool makes_choices(const AccessibleNode& node) {
  return node.role == Role::radio_group || node.role == Role::list;
}

void tell_choices(Events& events, const Lookup& before, const Lookup& after) {
  for (const AccessibleNode& group : after.nodes) {
    if (!makes_choices(group) || before.find(group.key) == nullptr) continue;
    const Keys& children = after.children_of(group.key);
    const bool changed = std::any_of(children.begin(), children.end(), [&](std::string_view key) {
      return is_chosen(before.find(key)) != is_chosen(after.find(key));
    });
    if (changed) events.push_back(about(Kind::chosen, group.key));
  }
}

std::string_view focus_of(const AccessibilityTree& tree) {
  const auto found =
      std::find_if(tree.nodes.begin(), tree.nodes.end(), [](const AccessibleNode& node) { return node.state.focused; });
  return found == tree.nodes.end() ? std::string_view() : std::string_view(found->key);
}

void tell_focus(Events& events, const AccessibilityTree& before, const AccessibilityTree& after, const Lookup& now) {
  const std::string_view old_focus = focus_of(before);
  const std::string_view new_focus = focus_of(after);
  if (old_focus != new_focus && !old_focus.empty() && now.find(old_focus) != nullptr)
    tell_state(events, old_focus, AccessibleState::focused, false);
  const bool again = after.active && !before.active;
  if (!new_focus.empty() && (old_focus != new_focus || again))
    tell_state(events, new_focus, AccessibleState::focused, true);
}

void tell_window(Events& events, const AccessibilityTree& before, const AccessibilityTree& after) {
  if (before.title != after.title) events.push_back(about(Kind::titled, {}));
  if (!(before.window == after.window)) events.push_back(about(Kind::moved, {}));
  if (before.active != after.active) events.push_back(about(after.active ? Kind::activated : Kind::deactivated, {}));
}

}  // namespace

bool has_state(const Node& node, AccessibleState state) {
  switch (state) {
    case AccessibleState::enabled:
      return !node.state.disabled;
    case AccessibleState::focusable:
      return node.focusable();
    case AccessibleState::focused:
      return node.state.focused;
    case AccessibleState::checked:
      return node.state.checked;
    case AccessibleState::selected:
      return node.state.selected;
    case AccessibleState::pressed:
      return node.state.pressed;
    case AccessibleState::showing:
      break;
  }
  return !node.visible.empty();
}

std::vector<AccessibilityEvent> diff(const AccessibilityTree& before, const AccessibilityTree& after) {
  Events events;
  if (before == after) return events;
  const Lookup old_tree(before);
  const Lookup new_tree(after);
  tell_structure(events, old_tree, new_tree);
  tell_window(events, before, after);
  for (const AccessibleNode& node : after.nodes) {
    if (const AccessibleNode* old_node = old_tree.find(node.key)) tell_change(events, *old_node, node);
  }
  tell_choices(events, old_tree, new_tree);
  tell_focus(events, before, after, new_tree);
  return events;
}

}  // namespace nc::platform
