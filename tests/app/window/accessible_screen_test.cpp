#include "app/window/accessible_screen.hpp"

#include <set>

#include <catch2/catch.hpp>

#include "platform/assistive/accessible_diff.hpp"

using namespace nc;
using namespace nc::app;
using platform::AccessibleNode;
using platform::AccessibleRole;
using platform::AccessibleTree;

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

AccessibleTree screen(const SemanticTree& tree, std::uint64_t number = 1) {
  AccessibleTree result;
  result.screen = number;
  result.nodes = to_accessible(tree);
  return result;
}

const AccessibleNode& named(const AccessibleTree& tree, const std::string& name) {
  for (const AccessibleNode& node : tree.nodes) {
    if (node.name == name) return node;
  }
  FAIL("no node " << name);
  return tree.nodes.front();
}

}  // namespace

TEST_CASE("a frame becomes nodes in reading order, with roles, parents and rectangles in whole units") {
  const AccessibleTree tree = screen(case_tree({"Yes"}));
  REQUIRE(tree.nodes.size() == 7);
  CHECK(tree.nodes[0].role == AccessibleRole::heading);
  CHECK(tree.nodes[1].live);
  CHECK(tree.nodes[2].parent == 1);
  CHECK(tree.nodes[3].role == AccessibleRole::radio_group);
  CHECK(tree.nodes[4].parent == 3);
  CHECK(tree.nodes[4].box == platform::AccessibleBox{0, 11, 20, 20});
  CHECK(tree.nodes[4].pressable);
  CHECK(tree.nodes[4].states.focusable);
  CHECK(tree.nodes[6].parent == AccessibleNode::no_parent);
}

TEST_CASE("members know their place in their group") {
  const AccessibleTree tree = screen(case_tree({}));
  CHECK(named(tree, "Not very").position == 1);
  CHECK(named(tree, "Certain").position == 2);
  CHECK(named(tree, "Certain").set_size == 2);
  CHECK(named(tree, "Kept").position == 0);
}

TEST_CASE("a text keeps its identity when another one comes before it") {
  const AccessibleTree before = screen(case_tree({"Yes"}));
  const AccessibleTree after = screen(case_tree({"You asked about pain", "Yes"}));
  CHECK(named(before, "Yes").key == named(after, "Yes").key);
  CHECK(named(before, "Kept").key == named(after, "Kept").key);
  CHECK(named(before, "Kept").id != named(after, "Kept").id);
  const auto events = platform::diff(before, after);
  REQUIRE(events.size() == 1);
  CHECK(events[0].key == named(after, "You asked about pain").key);
}

TEST_CASE("keys are unique, also of texts that say the same") {
  const AccessibleTree tree = screen(case_tree({"Yes", "Yes", "Yes"}));
  std::set<std::string> keys;
  for (const AccessibleNode& node : tree.nodes)
    keys.insert(node.key);
  CHECK(keys.size() == tree.nodes.size());
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
  CHECK_FALSE(nodes[0].states.enabled);
  CHECK_FALSE(nodes[0].states.focusable);
  CHECK(nodes[2].states.enabled);
  CHECK(nodes[2].states.focusable);
}

TEST_CASE("what comes into a live part is said, and nothing else") {
  const AccessibleTree before = screen(case_tree({"Yes"}));
  CHECK(live_news(before, screen(case_tree({"Yes"}, true))).empty());
  CHECK(live_news(before, screen(case_tree({"Yes", "You asked about skin", "No"}))) ==
        std::vector<std::string>{"You asked about skin", "No"});
}

TEST_CASE("another screen is said by its heading and its live words") {
  const AccessibleTree before = screen(case_tree({}), 1);
  CHECK(live_news(before, screen(case_tree({"It will not lift"}), 2)) ==
        std::vector<std::string>{"A numb hand", "It will not lift"});
  CHECK(live_news(AccessibleTree{}, before).empty());
}
