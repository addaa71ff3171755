#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "onscreen/semantic_tree.hpp"

// What is on the screen as assistive technology is told it. These are plain values of the semantic tree's own
// vocabulary; each window system has a backend that publishes them in its own way (AT-SPI on Linux).

namespace nc {

/// A node as assistive technology knows it. It differs from the node of the semantic tree in four points: what is
/// behind an open dialog is disabled; check boxes are checked and never selected; members of lists and groups of
/// choices always have their position and the size of the set; and the rectangle is in whole units.
struct AccessibleNode : Node {
  std::string key;  ///< identity: the same thing has the same key in every tree; unique within a tree

  friend bool operator==(const AccessibleNode& a, const AccessibleNode& b) = default;
};

/// The whole window.
struct AccessibilityTree {
  std::string title;                  ///< UTF-8, as every text here
  bool active = false;                ///< the window has the keyboard
  Rect window;                        ///< where it is on the screen; the nodes' rectangles begin at its top left corner
  std::uint64_t screen = 0;           ///< counts up when another screen is shown; goes back with every request
  std::vector<AccessibleNode> nodes;  ///< in reading order; the parent of a node is an index, smaller than its own

  friend bool operator==(const AccessibilityTree& a, const AccessibilityTree& b) = default;
};

/// The nodes of a frame as assistive technology sees them, in the same order. Texts without words are left out. A text
/// that has no id of its own keeps its key as long as it says the same in the same part of the screen, wherever it
/// stands there.
std::vector<AccessibleNode> to_accessible(const SemanticTree& tree);

/// What should be said at once when `after` follows `before`: the words that came into a live part which both have, or,
/// when another screen came, what it is: the first heading and the texts of a live part that it begins with.
std::vector<std::string> live_news(const AccessibilityTree& before, const AccessibilityTree& after);

}  // namespace nc
