#pragma once

#include "onscreen/semantic_tree.hpp"

// What must hold for the semantic tree of any screen.

namespace nc::ui {

bool is_ancestor(const SemanticTree& tree, int ancestor, int index);

/// Something that takes room of its own: text or a control, not what holds others.
bool takes_room(const Node& node);

void check_nothing_overlaps(const SemanticTree& tree);

void check_nothing_cut(const SemanticTree& tree, float width, float height);

void check_controls(const SemanticTree& tree, int text_percent);

}  // namespace nc::ui
