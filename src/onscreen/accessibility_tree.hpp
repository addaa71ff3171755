#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "onscreen/semantic_tree.hpp"

// What is on the screen as assistive technology is told it. These are plain values of the semantic tree's own
// vocabulary; each window system has a backend that publishes them in its own way (AT-SPI on Linux).

namespace nc {

/// A node as assistive technology is told of it. It differs from the node of the semantic tree in four points. While a
/// dialog is open, everything outside of it is disabled. A check box is checked and never selected. Members of lists
/// and of groups of choices always have their position and the size of the set. The rectangle `rect` is rounded to
/// whole units.
struct AccessibleNode : Node {
  std::string key;  ///< names the same thing in every tree; unique within a tree

  friend bool operator==(const AccessibleNode& a, const AccessibleNode& b) = default;
};

/// Everything that assistive technology can know about the window at one moment. All texts are UTF-8.
struct AccessibilityTree {
  std::string title;    ///< title of the window
  bool active = false;  ///< the window has the keyboard
  Rect window;  ///< where the window is on the screen; the nodes' rectangles are counted from its top left corner
  /// A number that rises when another page or case is shown. An AssistiveRequest carries the number of the tree it was
  /// made for, so that it cannot act on another screen.
  std::uint64_t screen = 0;
  std::vector<AccessibleNode> nodes;  ///< in reading order; the parent of a node is an index, smaller than its own

  friend bool operator==(const AccessibilityTree& a, const AccessibilityTree& b) = default;
};

/// Returns the nodes of a frame for assistive technology, in reading order. Text nodes without any text are left out. A
/// node that the view gave an id has that id as its key. A text without one gets a key made of its words and of the
/// part of the screen it is in, so the key stays the same when other texts come and go around it.
std::vector<AccessibleNode> to_accessible(const SemanticTree& tree);

/// Returns the texts that should be spoken at once when `after` is shown in place of `before`. On the same screen these
/// are the texts that are new in a live part (Node::is_live). On another screen they are its first heading and the
/// texts in its live parts, which say what it is. Nothing is spoken when `before` has no nodes, as for the first tree.
std::vector<std::string> live_news(const AccessibilityTree& before, const AccessibilityTree& after);

}  // namespace nc
