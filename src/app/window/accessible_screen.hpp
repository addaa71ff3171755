#pragma once

#include <string>
#include <vector>

#include "onscreen/semantic_tree.hpp"
#include "platform/assistive/accessible_tree.hpp"

namespace nc::app {

/// The nodes of a frame as assistive technology sees them, in the same order. Texts without words are left out. A text
/// that has no id of its own keeps its identity as long as it says the same in the same part of the screen, wherever it
/// stands there. What is behind an open dialog cannot be used.
std::vector<platform::AccessibleNode> to_accessible(const SemanticTree& tree);

/// What should be said at once when `after` follows `before`: the words that came into a live part which both have, or,
/// when another screen came, what it is: the first heading and the texts of a live part that it begins with.
std::vector<std::string> live_news(const platform::AccessibleTree& before, const platform::AccessibleTree& after);

}  // namespace nc::app
