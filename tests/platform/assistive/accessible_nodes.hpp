#pragma once

#include <string>

#include "platform/assistive/accessible_tree.hpp"

namespace nc::platform {

/// A node whose key is its id, below the window or `parent`.
inline AccessibleNode node_of(AccessibleRole role, const std::string& key, const std::string& name,
                              int parent = AccessibleNode::no_parent) {
  AccessibleNode node;
  node.role = role;
  node.key = key;
  node.id = key;
  node.name = name;
  node.parent = parent;
  node.pressable = role != AccessibleRole::text && role != AccessibleRole::heading;
  node.states.focusable = node.pressable;
  node.box = {10, 20, 30, 40};
  return node;
}

/// A heading, a group of two choices, a field and a button.
inline AccessibleTree small_tree() {
  AccessibleTree tree;
  tree.title = "Needlecase";
  tree.window = {100, 200, 640, 480};
  tree.nodes = {node_of(AccessibleRole::heading, "title", "A case"),
                node_of(AccessibleRole::radio_group, "sure", "How sure are you?"),
                node_of(AccessibleRole::radio_button, "sure/1", "Not very", 1),
                node_of(AccessibleRole::radio_button, "sure/2", "Certain", 1),
                node_of(AccessibleRole::entry, "search", "Search"),
                node_of(AccessibleRole::button, "go", "Submit")};
  tree.nodes[1].pressable = false;
  tree.nodes[1].states.focusable = false;
  return tree;
}

}  // namespace nc::platform
