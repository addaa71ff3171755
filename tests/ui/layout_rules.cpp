#include "ui/layout_rules.hpp"

#include <cstddef>
#include <set>

#include <catch2/catch.hpp>

namespace nc::ui {

bool is_ancestor(const SemanticTree& tree, int ancestor, int index) {
  for (int at = tree.nodes()[static_cast<std::size_t>(index)].parent; at != Node::no_parent;
       at = tree.nodes()[static_cast<std::size_t>(at)].parent) {
    if (at == ancestor) return true;
  }
  return false;
}

bool takes_room(const Node& node) {
  const bool holds = node.role == Role::group || node.role == Role::radio_group || node.role == Role::list ||
                     node.role == Role::alert || node.role == Role::dialog || node.role == Role::image;
  return !holds && !node.rect.empty();
}

void check_nothing_overlaps(const SemanticTree& tree) {
  const auto nodes = tree.nodes();
  for (std::size_t a = 0; a < nodes.size(); ++a) {
    for (std::size_t b = a + 1; takes_room(nodes[a]) && b < nodes.size(); ++b) {
      if (!takes_room(nodes[b]) || nodes[a].in_dialog != nodes[b].in_dialog ||
          is_ancestor(tree, static_cast<int>(a), static_cast<int>(b)))
        continue;
      if (intersect(nodes[a].visible.grown(-1), nodes[b].visible.grown(-1)).empty()) continue;
      FAIL("'" << nodes[a].name << "' (" << nodes[a].id << ") and '" << nodes[b].name << "' (" << nodes[b].id
               << ") overlap");
    }
  }
}

void check_nothing_cut(const SemanticTree& tree, float width, float height) {
  for (const Node& node : tree.nodes()) {
    if (!takes_room(node)) continue;
    INFO("'" << node.name << "' (" << node.id << ") at " << node.rect.left << ',' << node.rect.top << " to "
             << node.rect.right << ',' << node.rect.bottom);
    REQUIRE(node.rect.left >= 0);
    REQUIRE(node.rect.right <= width + 0.5F);
    if (node.scrolls) continue;
    REQUIRE(node.rect.top >= 0);
    REQUIRE(node.rect.bottom <= height + 0.5F);
    REQUIRE(node.visible.height() >= node.rect.height() - 1);
    REQUIRE(node.visible.width() >= node.rect.width() - 1);
  }
}

void check_controls(const SemanticTree& tree, int text_percent) {
  std::set<std::string> ids;
  const float least = 24.0F * static_cast<float>(text_percent) / 100.0F - 0.5F;
  for (const Node& node : tree.nodes()) {
    INFO(to_text(node.role) << " '" << node.name << "' (" << node.id << ")");
    REQUIRE(ids.insert(node.id).second);
    if (node.action == NodeAction::none) continue;
    REQUIRE_FALSE(node.name.empty());
    if (node.state.disabled) REQUIRE_FALSE(node.description.empty());
    REQUIRE(node.rect.width() >= least);
    REQUIRE(node.rect.height() >= least);
  }
}

}  // namespace nc::ui
