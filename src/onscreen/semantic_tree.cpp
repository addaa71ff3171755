#include "onscreen/semantic_tree.hpp"

#include <algorithm>

namespace nc {

void SemanticTree::clear() {
  count_ = 0;
  parent_ = Node::no_parent;
  scrolling_ = false;
  in_dialog_ = false;
}

Node& SemanticTree::add(Role role, std::string_view id, std::string_view name) {
  if (count_ == nodes_.size()) nodes_.emplace_back();
  Node& node = nodes_[count_++];
  node.role = role;
  node.id.assign(id);
  node.name.assign(name);
  node.value.clear();
  node.description.clear();
  node.shortcut.clear();
  node.is_live = false;
  node.caret.reset();
  node.fraction.reset();
  node.position = 0;
  node.set_size = 0;
  node.state = {};
  node.action = NodeAction::none;
  node.rect = {};
  node.visible = {};
  node.parent = parent_;
  node.in_dialog = in_dialog_;
  node.scrolls = scrolling_;
  return node;
}

Node& SemanticTree::open(Role role, std::string_view id, std::string_view name) {
  Node& node = add(role, id, name);
  parent_ = static_cast<int>(count_) - 1;
  return node;
}

void SemanticTree::close() {
  if (parent_ == Node::no_parent) return;
  const auto index = static_cast<std::size_t>(parent_);
  Node& closed = nodes_[index];
  for (std::size_t child = index + 1; child < count_; ++child) {
    if (nodes_[child].parent != parent_) continue;
    closed.rect = unite(closed.rect, nodes_[child].rect);
    closed.visible = unite(closed.visible, nodes_[child].visible);
  }
  parent_ = closed.parent;
}

bool SemanticTree::set_scrolling(bool scrolling) {
  const bool before = scrolling_;
  scrolling_ = scrolling;
  return before;
}

const Node* SemanticTree::find(Role role, std::string_view name) const {
  const auto all = nodes();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Node& node) { return node.role == role && node.name == name; });
  return found == all.end() ? nullptr : &*found;
}

const Node* SemanticTree::find_id(std::string_view id) const {
  const auto all = nodes();
  const auto found = std::find_if(all.begin(), all.end(), [&](const Node& node) { return node.id == id; });
  return found == all.end() ? nullptr : &*found;
}

bool SemanticTree::has_dialog() const {
  const auto all = nodes();
  return std::any_of(all.begin(), all.end(), [](const Node& node) { return node.in_dialog; });
}

}  // namespace nc
