#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "onscreen/node.hpp"

namespace nc {

/// What a frame left on the screen: all its nodes in reading order, which is the order of the Tab key. It is the one
/// source for the tests (they find and press controls by name), for the checks of double ids and overflow, for keyboard
/// focus, and for what assistive technology is told. The text of earlier frames is reused: a frame that shows the same
/// as the one before allocates nothing here.
class SemanticTree {
 public:
  /// Begins a new frame.
  void clear();

  /// Adds a node below the innermost open one and returns it; the reference holds until the next add().
  Node& add(Role role, std::string_view id, std::string_view name);

  /// As add(), and further nodes become its children until close(). Its rectangle grows with theirs.
  Node& open(Role role, std::string_view id, std::string_view name);
  void close();

  /// Marks nodes added from now on as being in a scrolling area, or not. Returns what was set before.
  bool set_scrolling(bool scrolling);

  /// Marks nodes added from now on as being in a dialog, or not.
  void set_dialog(bool dialog) { in_dialog_ = dialog; }

  std::span<const Node> nodes() const { return {nodes_.data(), count_}; }

  /// The first node with this role and name, or with this id; nullptr when there is none.
  const Node* find(Role role, std::string_view name) const;
  const Node* find_id(std::string_view id) const;

  /// True when a dialog is open in this frame.
  bool has_dialog() const;

 private:
  std::vector<Node> nodes_;
  std::size_t count_ = 0;
  int parent_ = Node::no_parent;
  bool scrolling_ = false;
  bool in_dialog_ = false;
};

}  // namespace nc
