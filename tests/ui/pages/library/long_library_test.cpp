#include <catch2/catch.hpp>

#include "testing/long_library.hpp"
#include "testing/window/ui_driver.hpp"

// A library of thousands of cases: only what is seen is set, and everything can be reached all the same.

namespace nc::ui {
namespace {

using testing::Press;
using testing::UiDriver;
using testing::UiOptions;

constexpr std::size_t many = 3000;

const practice::LibraryScreen& library(const UiDriver& window) {
  return std::get<practice::LibraryScreen>(window.screen());
}

std::string id_of_row(const UiDriver& window, std::size_t at) {
  return "library/cases/" + library(window).rows[at].id.text();
}

std::vector<Node> rows_in_tree(const UiDriver& window) {
  std::vector<Node> rows;
  for (const Node& node : window.tree().nodes())
    if (node.role == Role::list_item) rows.push_back(node);
  return rows;
}

void focus_first_row(UiDriver& window) {
  for (int tries = 0; tries < 100 && window.state().focus != id_of_row(window, 0); ++tries)
    window.key(Key::tab);
  REQUIRE(window.state().focus == id_of_row(window, 0));
}

bool has_keyboard_in_view(UiDriver& window, std::size_t at) {
  const Node row = window.node_with_id(id_of_row(window, at));
  return window.state().focus == row.id && row.state.focused &&
         row.visible.height() >= std::min(row.rect.height(), 8.0F);
}

}  // namespace

TEST_CASE("the tree of a long library holds what is seen, and says of each row which of how many it is") {
  UiDriver window(testing::long_library(many));
  const std::vector<Node> rows = rows_in_tree(window);
  CHECK(rows.size() < 60);
  CHECK(rows.front().position == 1);
  CHECK(rows.back().position == static_cast<int>(many));
  for (const Node& row : rows)
    CHECK(row.set_size == static_cast<int>(many));
}

TEST_CASE("the arrows go through a long library row by row, and what they reach is seen") {
  UiDriver window(testing::long_library(many));
  focus_first_row(window);
  for (std::size_t at = 1; at <= 70; ++at) {
    window.key(Key::down);
    CHECK(has_keyboard_in_view(window, at));
  }
  for (std::size_t at = 69; at >= 40; --at) {
    window.key(Key::up);
    CHECK(has_keyboard_in_view(window, at));
  }
}

TEST_CASE("End and Home lead to the last and the first of thousands, and the arrows go on from there") {
  UiDriver window(testing::long_library(many));
  focus_first_row(window);
  window.key(Key::end);
  CHECK(has_keyboard_in_view(window, many - 1));
  window.key(Key::down);
  CHECK(has_keyboard_in_view(window, many - 1));
  window.key(Key::up).key(Key::up);
  CHECK(has_keyboard_in_view(window, many - 3));
  window.key(Key::home);
  CHECK(has_keyboard_in_view(window, 0));
}

TEST_CASE("a row keeps the keyboard while the list is scrolled away from it") {
  UiDriver window(testing::long_library(many));
  focus_first_row(window);
  for (int count = 0; count < 10; ++count)
    window.key(Key::down);
  for (int page = 0; page < 8; ++page)
    window.key(Key::page_down);
  CHECK(window.state().focus == id_of_row(window, 10));
  CHECK(window.node_with_id(id_of_row(window, 10)).visible.empty());
  window.key(Key::down);
  CHECK(has_keyboard_in_view(window, 11));
}

TEST_CASE("the wheel and the bar reach the end of a long library, and a click there opens that case") {
  UiDriver window(testing::long_library(many));
  const Node first = window.node_with_id(id_of_row(window, 0));
  window.wheel(first.visible.centre(), -1.0e6F);
  const Node last = window.node_with_id(id_of_row(window, many - 1));
  REQUIRE_FALSE(last.visible.empty());
  CHECK(last.visible.height() == Approx(last.rect.height()).margin(1.0));
  window.click(last.visible.centre());
  CHECK(window.model().pages.shows<practice::AttemptPage>());
  CHECK(window.model().attempt->started.case_id == cases::CaseId(last.id.substr(last.id.rfind('/') + 1)));
}

TEST_CASE("assistive technology goes from any row that it knows to the next, and sees and opens it") {
  UiDriver window(testing::long_library(many));
  std::size_t at = 0;
  for (int steps = 0; steps < 40; ++steps) {
    window.ask(AssistiveAction::focus, id_of_row(window, at));
    REQUIRE(has_keyboard_in_view(window, at));
    REQUIRE(window.tree().find_id(id_of_row(window, at + 3)) != nullptr);
    at += 3;
  }
  window.ask(AssistiveAction::show, id_of_row(window, many - 1));
  CHECK_FALSE(window.node_with_id(id_of_row(window, many - 1)).visible.empty());
  window.ask(AssistiveAction::press, id_of_row(window, many - 2));
  CHECK(window.model().pages.shows<practice::AttemptPage>());
}

TEST_CASE("rows of a long library touch one another and hold their titles, also with the largest letters") {
  for (const int percent : {100, 200}) {
    UiOptions options;
    options.settings.text_percent = percent;
    UiDriver window(testing::long_library(many), options);
    window.wheel({window.node_with_id(id_of_row(window, 0)).rect.centre().x, 700}, -20);
    const std::vector<Node> rows = rows_in_tree(window);
    for (std::size_t index = 1; index < rows.size(); ++index) {
      if (rows[index].position != rows[index - 1].position + 1) continue;
      CHECK(rows[index].rect.top == Approx(rows[index - 1].rect.bottom).margin(0.5));
    }
  }
}

TEST_CASE("a search in a long library leaves what fits, from the top") {
  UiDriver window(testing::long_library(many));
  focus_first_row(window);
  window.key(Key::end);
  window.key(Press{Key::f, true}).type("number 2999");
  CHECK(library(window).rows.size() == 1);
  CHECK_FALSE(window.node_with_id(id_of_row(window, 0)).visible.empty());
}

}  // namespace nc::ui
