#include "onscreen/accessibility_tree.hpp"

#include <set>

#include <catch2/catch.hpp>

using namespace nc;

namespace {

/// A case in short: its title, a live part with these answers, and a group of two choices.
SemanticTree case_tree(const std::vector<std::string>& answers, bool chosen = false) {
  SemanticTree tree;
  int number = 0;
  const auto text = [&](Role role, const std::string& words) {
    tree.add(role, "case/#" + std::to_string(number++), words).rect = {0, 0, 10, 10};
  };
  text(Role::heading, "A numb hand");
  tree.open(Role::group, "case/answers", "Answers").is_live = true;
  for (const std::string& answer : answers)
    text(Role::text, answer);
  tree.close();
  tree.open(Role::radio_group, "case/sure", "How sure are you?");
  for (const char* name : {"Not very", "Certain"}) {
    Node& node = tree.add(Role::radio_button, std::string("case/sure/") + name, name);
    node.action = NodeAction::press;
    node.state.checked = chosen;
    node.rect = {0.4F, 10.6F, 20.4F, 30.5F};
    node.visible = node.rect;
  }
  tree.close();
  text(Role::text, "Kept");
  return tree;
}

AccessibilityTree screen(const SemanticTree& tree, std::uint64_t number = 1) {
  AccessibilityTree result;
  result.screen = number;
  result.nodes = to_accessible(tree);
  return result;
}

const AccessibleNode& named(const AccessibilityTree& tree, const std::string& name) {
  for (const AccessibleNode& node : tree.nodes) {
    if (node.name == name) return node;
  }
  FAIL("no node " << name);
  return tree.nodes.front();
}

std::set<std::string> keys_of(const AccessibilityTree& tree) {
  std::set<std::string> keys;
  for (const AccessibleNode& node : tree.nodes)
    keys.insert(node.key);
  return keys;
}

}  // namespace

TEST_CASE("a frame becomes nodes in reading order, with roles, parents and rectangles in whole units") {
  const AccessibilityTree tree = screen(case_tree({"Yes"}));
  REQUIRE(tree.nodes.size() == 7);
  CHECK(tree.nodes[0].role == Role::heading);
  CHECK(tree.nodes[1].is_live);
  CHECK(tree.nodes[2].parent == 1);
  CHECK(tree.nodes[3].role == Role::radio_group);
  CHECK(tree.nodes[4].parent == 3);
  CHECK(tree.nodes[4].rect == Rect{0, 11, 20, 31});
  CHECK(tree.nodes[4].action == NodeAction::press);
  CHECK(tree.nodes[4].focusable());
  CHECK(tree.nodes[6].parent == Node::no_parent);
}

TEST_CASE("members know their place in their group") {
  const AccessibilityTree tree = screen(case_tree({}));
  CHECK(named(tree, "Not very").position == 1);
  CHECK(named(tree, "Certain").position == 2);
  CHECK(named(tree, "Certain").set_size == 2);
  CHECK(named(tree, "Kept").position == 0);
}

TEST_CASE("a text keeps its identity when another one comes before it") {
  const AccessibilityTree before = screen(case_tree({"Yes"}));
  const AccessibilityTree after = screen(case_tree({"You asked about pain", "Yes"}));
  CHECK(named(before, "Yes").key == named(after, "Yes").key);
  CHECK(named(before, "Kept").key == named(after, "Kept").key);
  CHECK(named(before, "Kept").id != named(after, "Kept").id);
  std::set<std::string> keys{named(after, "You asked about pain").key};
  for (const AccessibleNode& node : before.nodes)
    keys.insert(node.key);
  CHECK(keys == keys_of(after));
}

TEST_CASE("keys are unique, also of texts that say the same") {
  const AccessibilityTree tree = screen(case_tree({"Yes", "Yes", "Yes"}));
  CHECK(keys_of(tree).size() == tree.nodes.size());
}

TEST_CASE("a text without words is left out, and what follows keeps its parent") {
  SemanticTree tree;
  tree.add(Role::text, "a/#0", "");
  tree.open(Role::list, "a/list", "Cases");
  tree.add(Role::list_item, "a/list/1", "One");
  tree.close();
  const auto nodes = to_accessible(tree);
  REQUIRE(nodes.size() == 2);
  CHECK(nodes[1].parent == 0);
}

TEST_CASE("behind a dialog nothing can be used") {
  SemanticTree tree;
  tree.add(Role::button, "page/go", "Go").action = NodeAction::press;
  tree.set_dialog(true);
  tree.open(Role::dialog, "help", "Keys");
  tree.add(Role::button, "help/close", "Close").action = NodeAction::press;
  tree.close();
  const auto nodes = to_accessible(tree);
  CHECK(nodes[0].state.disabled);
  CHECK_FALSE(nodes[0].focusable());
  CHECK_FALSE(nodes[2].state.disabled);
  CHECK(nodes[2].focusable());
}

TEST_CASE("what comes into a live part is said, and nothing else") {
  const AccessibilityTree before = screen(case_tree({"Yes"}));
  CHECK(live_news(before, screen(case_tree({"Yes"}, true))).empty());
  CHECK(live_news(before, screen(case_tree({"Yes", "You asked about skin", "No"}))) ==
        std::vector<std::string>{"You asked about skin", "No"});
}

TEST_CASE("another screen is said by its heading and its live words") {
  const AccessibilityTree before = screen(case_tree({}), 1);
  CHECK(live_news(before, screen(case_tree({"It will not lift"}), 2)) ==
        std::vector<std::string>{"A numb hand", "It will not lift"});
  CHECK(live_news(AccessibilityTree{}, before).empty());
}

TEST_CASE("a check box is checked and never selected, and a page that is open is selected") {
  SemanticTree tree;
  for (const Role role : {Role::check_box, Role::link}) {
    Node& node = tree.add(role, "a/" + std::string(to_text(role)), "A");
    node.state.checked = role == Role::check_box;
    node.state.selected = true;
  }
  const auto nodes = to_accessible(tree);
  CHECK(nodes[0].state.checked);
  CHECK_FALSE(nodes[0].state.selected);
  CHECK(nodes[1].state.selected);
}

TEST_CASE("a member that knows its place in a longer list keeps it") {
  SemanticTree tree;
  tree.open(Role::list, "a/list", "Cases");
  Node& node = tree.add(Role::list_item, "a/list/300", "One of many");
  node.position = 300;
  node.set_size = 10000;
  tree.close();
  CHECK(to_accessible(tree)[1].position == 300);
  CHECK(to_accessible(tree)[1].set_size == 10000);
}
