#include "platform/assistive/accessibility_diff.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "platform/assistive/accessible_nodes.hpp"
#include "testing/property.hpp"

namespace nc::platform {
namespace {

using Kind = AccessibilityEvent::Kind;

AccessibleNode& at(AccessibilityTree& tree, const std::string& key) {
  return *std::find_if(tree.nodes.begin(), tree.nodes.end(),
                       [&](const AccessibleNode& node) { return node.key == key; });
}

/// Kinds and keys, for short.
std::vector<std::string> told(const AccessibilityTree& before, const AccessibilityTree& after) {
  std::vector<std::string> result;
  for (const AccessibilityEvent& event : diff(before, after))
    result.push_back(std::to_string(static_cast<int>(event.kind)) + ' ' + event.key);
  return result;
}

std::string line(Kind kind, const std::string& key) {
  return std::to_string(static_cast<int>(kind)) + ' ' + key;
}

using Children = std::vector<std::string>;

Children children_of_window(const AccessibilityTree& tree) {
  Children keys;
  for (const AccessibleNode& node : tree.nodes)
    keys.push_back(node.key);
  return keys;
}

/// What assistive technology makes of the events when it keeps a list of children, as the bus's own library does.
Children followed(Children children, const std::vector<AccessibilityEvent>& events) {
  for (const AccessibilityEvent& event : events) {
    if (!event.parent.empty()) continue;
    const auto place = children.begin() + event.index;
    if (event.kind == Kind::removed) {
      RC_ASSERT(*place == event.key);
      children.erase(place);
    }
    if (event.kind == Kind::added) children.insert(place, event.key);
  }
  return children;
}

std::vector<int> without_repeats(const std::vector<int>& keys) {
  std::vector<int> result;
  for (const int key : keys) {
    if (std::find(result.begin(), result.end(), key) == result.end()) result.push_back(key);
  }
  return result;
}

AccessibilityTree flat_tree(const std::vector<int>& keys) {
  AccessibilityTree tree;
  for (const int key : keys)
    tree.nodes.push_back(node_of(Role::text, std::to_string(key), "x"));
  return tree;
}

}  // namespace

TEST_CASE("the same tree twice tells nothing") {
  CHECK(diff(small_tree(), small_tree()).empty());
}

TEST_CASE("what comes and goes is told by its top, with its place") {
  AccessibilityTree before = small_tree();
  AccessibilityTree after = small_tree();
  after.nodes.erase(after.nodes.begin() + 1, after.nodes.begin() + 4);
  auto events = diff(before, after);
  REQUIRE(events.size() == 1);
  CHECK(events[0].kind == Kind::removed);
  CHECK(events[0].key == "sure");
  CHECK(events[0].parent.empty());
  CHECK(events[0].index == 1);
  events = diff(after, before);
  REQUIRE(events.size() == 1);
  CHECK(events[0].kind == Kind::added);
  CHECK(events[0].index == 1);
}

TEST_CASE("a child of something that stays is told with its parent") {
  const AccessibilityTree before = small_tree();
  AccessibilityTree after = small_tree();
  after.nodes.insert(after.nodes.begin() + 4, node_of(Role::radio_button, "sure/3", "Fairly", 1));
  const auto events = diff(before, after);
  REQUIRE(events.size() == 1);
  CHECK(events[0] == AccessibilityEvent{Kind::added, "sure/3", "sure", 2, AccessibleState::enabled, false, ""});
}

TEST_CASE("assistive technology that keeps a list of children by what it is told has the right list") {
  nc::testing::prop("for any two lists without repeats, in any order", [] {
    const AccessibilityTree a =
        flat_tree(without_repeats(*rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12))));
    const AccessibilityTree b =
        flat_tree(without_repeats(*rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 12))));
    RC_ASSERT(followed(children_of_window(a), diff(a, b)) == children_of_window(b));
  });
}

TEST_CASE("a choice tells of its state and of its group") {
  const AccessibilityTree before = small_tree();
  AccessibilityTree after = small_tree();
  at(after, "sure/2").state.checked = true;
  const auto events = diff(before, after);
  REQUIRE(events.size() == 2);
  CHECK(events[0].kind == Kind::state);
  CHECK(events[0].key == "sure/2");
  CHECK(events[0].state == AccessibleState::checked);
  CHECK(events[0].on);
  CHECK(events[1].kind == Kind::chosen);
  CHECK(events[1].key == "sure");
}

TEST_CASE("the focus is told last: who lost it, then who has it") {
  AccessibilityTree before = small_tree();
  at(before, "go").state.focused = true;
  AccessibilityTree after = small_tree();
  at(after, "search").state.focused = true;
  at(after, "title").name = "Another case";
  const auto events = diff(before, after);
  REQUIRE(events.size() == 3);
  CHECK(events[0].kind == Kind::renamed);
  CHECK(events[1].key == "go");
  CHECK_FALSE(events[1].on);
  CHECK(events[2].key == "search");
  CHECK(events[2].state == AccessibleState::focused);
  CHECK(events[2].on);
}

TEST_CASE("the focus is told again when the window becomes active") {
  AccessibilityTree before = small_tree();
  at(before, "go").state.focused = true;
  AccessibilityTree after = before;
  after.active = true;
  const auto events = diff(before, after);
  REQUIRE(events.size() == 2);
  CHECK(events[0].kind == Kind::activated);
  CHECK(events[1].key == "go");
  CHECK(events[1].on);
  CHECK(told(after, before) == std::vector<std::string>{line(Kind::deactivated, "")});
}

TEST_CASE("typing tells what went, what came and where the caret is") {
  AccessibilityTree before = small_tree();
  at(before, "search").value = "numb";
  at(before, "search").caret = Caret{4, 4, 4};
  AccessibilityTree after = before;
  at(after, "search").value = "nub";
  at(after, "search").caret = Caret{2, 2, 2};
  const auto events = diff(before, after);
  REQUIRE(events.size() == 2);
  CHECK(events[0].kind == Kind::text_removed);
  CHECK(events[0].index == 2);
  CHECK(events[0].text == "m");
  CHECK(events[1].kind == Kind::caret_moved);
  CHECK(events[1].index == 2);
}

TEST_CASE("selecting text in a field is told, and letting go of it") {
  AccessibilityTree before = small_tree();
  at(before, "search").caret = Caret{4, 4, 4};
  AccessibilityTree after = before;
  at(after, "search").caret = Caret{4, 0, 4};
  CHECK(told(before, after) == std::vector<std::string>{line(Kind::selection, "search")});
  CHECK(told(after, before) == std::vector<std::string>{line(Kind::selection, "search")});
}

TEST_CASE("a new rectangle, description or fraction is told of its node") {
  const AccessibilityTree before = small_tree();
  AccessibilityTree after = small_tree();
  at(after, "go").rect.left += 5;
  at(after, "go").description = "Still to do";
  at(after, "title").fraction = 0.5;
  CHECK(told(before, after) ==
        std::vector<std::string>{line(Kind::revalued, "title"), line(Kind::described, "go"), line(Kind::moved, "go")});
}

}  // namespace nc::platform
