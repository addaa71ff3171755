#include "app/window/accessible_screen.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace nc::app {
namespace {

using platform::AccessibleNode;
using platform::AccessibleRole;
using platform::AccessibleTree;

AccessibleRole role_of(Role role) {
  switch (role) {
    case Role::group:
      return AccessibleRole::grouping;
    case Role::heading:
      return AccessibleRole::heading;
    case Role::text:
      return AccessibleRole::text;
    case Role::button:
      return AccessibleRole::button;
    case Role::link:
      return AccessibleRole::link;
    case Role::check_box:
      return AccessibleRole::check_box;
    case Role::radio_group:
      return AccessibleRole::radio_group;
    case Role::radio_button:
      return AccessibleRole::radio_button;
    case Role::text_field:
      return AccessibleRole::entry;
    case Role::list:
      return AccessibleRole::list;
    case Role::list_item:
      return AccessibleRole::list_item;
    case Role::image:
      return AccessibleRole::image;
    case Role::alert:
      return AccessibleRole::alert;
    case Role::progress_bar:
      return AccessibleRole::progress_bar;
    case Role::dialog:
      break;
  }
  return AccessibleRole::dialog;
}

platform::AccessibleBox box_of(const Rect& rect) {
  const auto whole = [](float value) { return static_cast<int>(std::lround(value)); };
  return {whole(rect.left), whole(rect.top), whole(rect.right) - whole(rect.left),
          whole(rect.bottom) - whole(rect.top)};
}

/// Only the canvas numbers ids, and writes them like this.
bool is_numbered(const std::string& id) {
  return id.find("/#") != std::string::npos;
}

/// Numbers of a frame move when a text comes or goes; what it says, and where, does not.
std::string stable_key(const Node& node, std::string_view parent, std::map<std::string, int, std::less<>>& seen) {
  if (!is_numbered(node.id)) return node.id;
  std::string key = fmt::format("{}#{}#{}", parent, static_cast<int>(node.role), node.name);
  const int before = seen[key]++;
  return before == 0 ? key : fmt::format("{}#{}", key, before);
}

platform::AccessibleStates states_of(const Node& node, bool has_dialog) {
  platform::AccessibleStates states;
  states.enabled = !node.state.disabled && (!has_dialog || node.in_dialog);
  states.focusable = node.action != NodeAction::none && states.enabled;
  states.focused = node.state.focused;
  states.checked = node.state.checked;
  states.selected = node.state.selected && node.role != Role::check_box;
  states.pressed = node.state.pressed;
  states.showing = !node.visible.empty();
  return states;
}

AccessibleNode converted(const Node& node, bool has_dialog) {
  AccessibleNode result;
  result.role = role_of(node.role);
  result.id = node.id;
  result.name = node.name;
  result.description = node.description;
  result.value = node.value;
  result.shortcut = node.shortcut;
  result.states = states_of(node, has_dialog);
  result.pressable = node.action == NodeAction::press;
  result.live = node.is_live;
  result.fraction = node.fraction;
  result.position = node.position;
  result.set_size = node.set_size;
  result.box = box_of(node.rect);
  if (node.caret) result.caret = platform::AccessibleCaret{node.caret->at, node.caret->from, node.caret->to};
  return result;
}

bool is_member(const AccessibleNode& node) {
  return node.role == AccessibleRole::list_item || node.role == AccessibleRole::radio_button;
}

/// 'three of four' for the members of lists and groups of choices that do not say it themselves.
void number_members(std::vector<AccessibleNode>& nodes) {
  std::map<int, int> sizes;
  for (AccessibleNode& node : nodes) {
    const bool counted = is_member(node) && node.parent != AccessibleNode::no_parent && node.set_size == 0;
    if (counted) node.position = ++sizes[node.parent];
  }
  for (AccessibleNode& node : nodes) {
    if (node.position > 0 && node.set_size == 0) node.set_size = sizes[node.parent];
  }
}

std::set<std::string_view> keys_of(const AccessibleTree& tree) {
  std::set<std::string_view> keys;
  for (const AccessibleNode& node : tree.nodes)
    keys.insert(node.key);
  return keys;
}

/// Index of the live part that holds a node; no_parent for none.
int live_part(const AccessibleTree& tree, const AccessibleNode& node) {
  int part = node.parent;
  while (part != AccessibleNode::no_parent && !tree.nodes[static_cast<std::size_t>(part)].live)
    part = tree.nodes[static_cast<std::size_t>(part)].parent;
  return part;
}

bool is_words(const AccessibleNode& node) {
  return node.role == AccessibleRole::text || node.role == AccessibleRole::heading;
}

std::vector<std::string> what_it_is(const AccessibleTree& tree) {
  std::vector<std::string> news;
  for (const AccessibleNode& node : tree.nodes) {
    const bool is_first_heading = news.empty() && node.role == AccessibleRole::heading;
    const bool is_live = is_words(node) && live_part(tree, node) != AccessibleNode::no_parent;
    if (is_first_heading || is_live) news.push_back(node.name);
  }
  return news;
}

}  // namespace

std::vector<AccessibleNode> to_accessible(const SemanticTree& tree) {
  const std::span<const Node> nodes = tree.nodes();
  const bool has_dialog = tree.has_dialog();
  std::vector<AccessibleNode> result;
  result.reserve(nodes.size());
  std::vector<int> place(nodes.size(), AccessibleNode::no_parent);
  std::map<std::string, int, std::less<>> seen;
  for (std::size_t at = 0; at < nodes.size(); ++at) {
    const Node& node = nodes[at];
    if (node.role == Role::text && node.name.empty()) continue;
    AccessibleNode made = converted(node, has_dialog);
    if (node.parent != Node::no_parent) made.parent = place[static_cast<std::size_t>(node.parent)];
    const bool top = made.parent == AccessibleNode::no_parent;
    made.key = stable_key(node, top ? std::string() : result[static_cast<std::size_t>(made.parent)].key, seen);
    place[at] = static_cast<int>(result.size());
    result.push_back(std::move(made));
  }
  number_members(result);
  return result;
}

std::vector<std::string> live_news(const AccessibleTree& before, const AccessibleTree& after) {
  if (before.nodes.empty()) return {};
  if (before.screen != after.screen) return what_it_is(after);
  const std::set<std::string_view> old_keys = keys_of(before);
  std::vector<std::string> news;
  for (const AccessibleNode& node : after.nodes) {
    if (!is_words(node) || old_keys.count(node.key) > 0) continue;
    if (live_part(after, node) != AccessibleNode::no_parent) news.push_back(node.name);
  }
  return news;
}

}  // namespace nc::app
