#include "onscreen/semantic_tree.hpp"

#include <catch2/catch.hpp>

namespace nc {

TEST_CASE("nodes are found by role and name, the first of several") {
  SemanticTree tree;
  tree.add(Role::text, "a", "Submit");
  tree.add(Role::button, "b", "Submit");
  tree.add(Role::button, "c", "Submit");
  REQUIRE(tree.find(Role::button, "Submit") != nullptr);
  CHECK(tree.find(Role::button, "Submit")->id == "b");
  CHECK(tree.find_id("c")->role == Role::button);
  CHECK(tree.find(Role::button, "Cancel") == nullptr);
  CHECK(tree.find_id("z") == nullptr);
}

TEST_CASE("a group is as large as what it holds and remembers its children") {
  SemanticTree tree;
  tree.open(Role::group, "g", "Group");
  Node& first = tree.add(Role::button, "g/a", "A");
  first.rect = {10, 10, 20, 20};
  first.visible = first.rect;
  Node& second = tree.add(Role::button, "g/b", "B");
  second.rect = {30, 5, 40, 50};
  second.visible = {30, 5, 40, 25};
  tree.close();
  tree.add(Role::text, "t", "After");
  CHECK(tree.nodes()[0].rect.right == 40);
  CHECK(tree.nodes()[0].rect.bottom == 50);
  CHECK(tree.nodes()[0].visible.bottom == 25);
  CHECK(tree.nodes()[2].parent == 0);
  CHECK(tree.nodes()[3].parent == Node::no_parent);
}

TEST_CASE("a new frame forgets everything of the one before") {
  SemanticTree tree;
  Node& node = tree.add(Role::text_field, "f", "Search");
  node.value = "ache";
  node.state.focused = true;
  node.action = NodeAction::edit;
  CHECK(tree.nodes()[0].focusable());
  tree.clear();
  CHECK(tree.nodes().empty());
  const Node& again = tree.add(Role::text, "t", "Text");
  CHECK(again.value.empty());
  CHECK_FALSE(again.state.focused);
  CHECK_FALSE(again.focusable());
}

TEST_CASE("what cannot be used is not focusable, and a dialog is known by its nodes") {
  SemanticTree tree;
  Node& node = tree.add(Role::button, "b", "Submit");
  node.action = NodeAction::press;
  node.state.disabled = true;
  CHECK_FALSE(node.focusable());
  CHECK_FALSE(tree.has_dialog());
  tree.set_dialog(true);
  tree.add(Role::button, "c", "Close");
  CHECK(tree.has_dialog());
}

}  // namespace nc
