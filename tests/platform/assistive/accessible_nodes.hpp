#pragma once

#include <string>

#include "onscreen/accessibility_tree.hpp"

namespace nc::platform {

/// A node whose key is its id, below the window or `parent`.
inline AccessibleNode node_of(Role role, const std::string& key, const std::string& name,
                              int parent = Node::no_parent) {
  AccessibleNode node;
  node.role = role;
  node.key = key;
  node.id = key;
  node.name = name;
  node.parent = parent;
  const bool stands_still = role == Role::text || role == Role::heading || role == Role::radio_group;
  node.action = stands_still ? NodeAction::none : role == Role::text_field ? NodeAction::edit : NodeAction::press;
  node.rect = {10, 20, 40, 60};
  node.visible = node.rect;
  return node;
}

/// A heading, a group of two choices, a field and a button.
inline AccessibilityTree small_tree() {
  AccessibilityTree tree;
  tree.title = "Needlecase";
  tree.window = {100, 200, 740, 680};
  tree.nodes = {node_of(Role::heading, "title", "A case"),
                node_of(Role::radio_group, "sure", "How sure are you?"),
                node_of(Role::radio_button, "sure/1", "Not very", 1),
                node_of(Role::radio_button, "sure/2", "Certain", 1),
                node_of(Role::text_field, "search", "Search"),
                node_of(Role::button, "go", "Submit")};
  return tree;
}

}  // namespace nc::platform
