#include "onscreen/accessibility_tree.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <span>
#include <string_view>
#include <utility>

#include <fmt/format.h>

namespace nc {
namespace {

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

AccessibleNode accessible(const Node& node, bool has_dialog) {
  AccessibleNode result{node, {}};
  result.state.disabled = node.state.disabled || (has_dialog && !node.in_dialog);
  result.state.selected = node.state.selected && node.role != Role::check_box;
  result.rect = node.rect.rounded();
  return result;
}

bool is_member(const Node& node) {
  return node.role == Role::list_item || node.role == Role::radio_button;
}

/// 'three of four' for the members of lists and groups of choices that do not say it themselves.
void number_members(std::vector<AccessibleNode>& nodes) {
  std::map<int, int> sizes;
  for (AccessibleNode& node : nodes) {
    const bool counted = is_member(node) && node.parent != Node::no_parent && node.set_size == 0;
    if (counted) node.position = ++sizes[node.parent];
  }
  for (AccessibleNode& node : nodes) {
    if (node.position > 0 && node.set_size == 0) node.set_size = sizes[node.parent];
  }
}

std::set<std::string_view> keys_of(const AccessibilityTree& tree) {
  std::set<std::string_view> keys;
  for (const AccessibleNode& node : tree.nodes)
    keys.insert(node.key);
  return keys;
}

/// Index of the live part that holds a node; no_parent for none.
int live_part(const AccessibilityTree& tree, const AccessibleNode& node) {
  int part = node.parent;
  while (part != Node::no_parent && !tree.nodes[static_cast<std::size_t>(part)].is_live)
    part = tree.nodes[static_cast<std::size_t>(part)].parent;
  return part;
}

bool is_words(const Node& node) {
  return node.role == Role::text || node.role == Role::heading;
}

std::vector<std::string> what_it_is(const AccessibilityTree& tree) {
  std::vector<std::string> news;
  for (const AccessibleNode& node : tree.nodes) {
    const bool is_first_heading = news.empty() && node.role == Role::heading;
    const bool is_live = is_words(node) && live_part(tree, node) != Node::no_parent;
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
  std::vector<int> place(nodes.size(), Node::no_parent);
  std::map<std::string, int, std::less<>> seen;
  for (std::size_t at = 0; at < nodes.size(); ++at) {
    const Node& node = nodes[at];
    if (node.role == Role::text && node.name.empty()) continue;
    AccessibleNode made = accessible(node, has_dialog);
    if (node.parent != Node::no_parent) made.parent = place[static_cast<std::size_t>(node.parent)];
    const bool top = made.parent == Node::no_parent;
    made.key = stable_key(node, top ? std::string_view() : result[static_cast<std::size_t>(made.parent)].key, seen);
    place[at] = static_cast<int>(result.size());
    result.push_back(std::move(made));
  }
  number_members(result);
  return result;
}

std::vector<std::string> live_news(const AccessibilityTree& before, const AccessibilityTree& after) {
  if (before.nodes.empty()) return {};
  if (before.screen != after.screen) return what_it_is(after);
  const std::set<std::string_view> old_keys = keys_of(before);
  std::vector<std::string> news;
  for (const AccessibleNode& node : after.nodes) {
    if (!is_words(node) || old_keys.count(node.key) > 0) continue;
    if (live_part(after, node) != Node::no_parent) news.push_back(node.name);
  }
  return news;
}

}  // namespace nc
