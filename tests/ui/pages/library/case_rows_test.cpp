#include "ui/pages/library/case_rows.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "testing/window/ui_driver.hpp"

namespace nc::ui {
namespace {

/// Rows of 40 units each.
CaseRows even_rows(std::size_t count) {
  CaseRows rows;
  for (std::size_t at = 0; at <= count; ++at)
    rows.tops.push_back(40.0F * static_cast<float>(at));
  return rows;
}

bool shows(const CaseRows& rows, std::size_t at) {
  return std::find(rows.shown.begin(), rows.shown.end(), at) != rows.shown.end();
}

}  // namespace

TEST_CASE("a short list is in the tree as a whole") {
  CaseRows rows = even_rows(longest_whole_list);
  choose_rows(rows, 0, 400, {});
  CHECK(rows.shown.size() == longest_whole_list);
}

TEST_CASE("of a long list only what is seen and its surroundings are in the tree, with the first and the last row") {
  CaseRows rows = even_rows(10000);
  choose_rows(rows, 4000, 4400, {});
  CHECK(shows(rows, 100));
  CHECK(shows(rows, 109));
  CHECK(shows(rows, 0));
  CHECK(shows(rows, 9999));
  CHECK(rows.shown.size() < 30);
  CHECK(std::is_sorted(rows.shown.begin(), rows.shown.end()));
}

TEST_CASE("the row with the keyboard and its neighbours are in the tree wherever they are") {
  CaseRows rows = even_rows(10000);
  choose_rows(rows, 4000, 4400, {7000, 9999});
  for (const std::size_t at : {6999U, 7000U, 7001U, 9998U, 9999U})
    CHECK(shows(rows, at));
  choose_rows(rows, -500, -100, {0});
  CHECK(rows.shown.front() == 0);
  choose_rows(rows, 500000, 600000, {});
  CHECK(rows.shown.back() == 9999);
}

TEST_CASE("an empty list has nothing in the tree") {
  CaseRows rows = even_rows(0);
  choose_rows(rows, 0, 100, {});
  CHECK(rows.shown.empty());
  CHECK(rows.height() == 0);
  CHECK(CaseRows().height() == 0);
}

TEST_CASE("a row is found by its case's id among those that the filter leaves") {
  practice::Player player(practice::shipped_content());
  const auto library = player.screen<practice::LibraryScreen>();
  CHECK(find_row(library, library.rows[5].id.text()) == 5U);
  CHECK_FALSE(find_row(library, "no-such-case"));
  practice::CaseFilter filter;
  filter.difficulty = library.rows[0].difficulty == 3 ? 1 : 3;
  player.act(practice::ChangeFilter{filter});
  CHECK_FALSE(find_row(player.screen<practice::LibraryScreen>(), library.rows[0].id.text()));
}

}  // namespace nc::ui
