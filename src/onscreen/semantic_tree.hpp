#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "onscreen/node.hpp"

namespace nc {

/// Holds what one frame shows: all its nodes in reading order, which is also the order of the Tab key. Tests find and
/// press controls in it by name, checks find double ids and text that does not fit, the keyboard focus moves through
/// it, and assistive technology is told what it holds. The memory of earlier frames is used again, so a frame that
/// shows the same as the one before allocates nothing here.
class SemanticTree {
 public:
  /// Begins a new frame, without any nodes.
  void clear();

  /// Adds a node inside the innermost open node. The reference is valid until the next add() or open().
  Node& add(Role role, std::string_view id, std::string_view name);

  /// Adds a node like add(). Nodes added from now on are inside it, until close().
  Node& open(Role role, std::string_view id, std::string_view name);
  /// Ends the innermost open node. Its rectangles now hold those of the nodes inside it. Does nothing when no node is
  /// open.
  void close();

  /// Says whether nodes added from now on are in a scrolling area. Returns what held before, for putting it back.
  bool set_scrolling(bool scrolling);

  /// Says whether nodes added from now on are in a dialog.
  void set_dialog(bool dialog) { in_dialog_ = dialog; }

  /// Returns the nodes in reading order, valid until the tree is changed.
  std::span<const Node> nodes() const { return {nodes_.data(), count_}; }

  /// Returns the first node with this role and name; nullptr when there is none.
  const Node* find(Role role, std::string_view name) const;
  /// Returns the first node with this id; nullptr when there is none.
  const Node* find_id(std::string_view id) const;

  /// Returns true when a node of this frame is in a dialog.
  bool has_dialog() const;

 private:
  std::vector<Node> nodes_;
  std::size_t count_ = 0;
  int parent_ = Node::no_parent;
  bool scrolling_ = false;
  bool in_dialog_ = false;
};

}  // namespace nc
