#include "statistics/item_statistics.hpp"

#include <algorithm>
#include <cmath>
#include <string>

#include <catch2/catch.hpp>

#include "testing/property.hpp"

namespace nc::statistics {
namespace {

/// Rows of digits, '-' for an item that was not answered; every item gives at most 1.
ItemScores scores_of(const std::vector<std::string>& rows) {
  ItemScores scores;
  scores.max.assign(rows.empty() ? 0 : rows.front().size(), 1);
  for (const std::string& row : rows) {
    ItemRow cells;
    for (const char cell : row)
      cells.push_back(cell == '-' ? std::nullopt : std::optional<double>(cell - '0'));
    scores.rows.push_back(cells);
  }
  return scores;
}

/// Kuder and Richardson's formula 20 for items of 0 and 1 without gaps, with n - 1 below both variances.
double kuder_richardson(const ItemScores& scores) {
  const double n = static_cast<double>(scores.rows.size());
  const double k = static_cast<double>(scores.max.size());
  double items = 0;
  for (std::size_t item = 0; item < scores.max.size(); ++item) {
    double right = 0;
    for (const ItemRow& row : scores.rows)
      right += *row[item];
    items += right / n * (1 - right / n) * n / (n - 1);
  }
  double sum = 0;
  double squares = 0;
  for (const ItemRow& row : scores.rows) {
    double total = 0;
    for (const auto& cell : row)
      total += *cell;
    sum += total;
    squares += total * total;
  }
  const double variance = (squares - sum * sum / n) / (n - 1);
  return k / (k - 1) * (1 - items / variance);
}

ItemScores any_scores(int values) {
  const auto items = static_cast<std::size_t>(*rc::gen::inRange(1, 6));
  const int rows = *rc::gen::inRange(0, 12);
  ItemScores scores;
  scores.max.assign(items, values - 1);
  for (int i = 0; i < rows; ++i) {
    ItemRow row;
    for (std::size_t item = 0; item < items; ++item)
      row.emplace_back(*rc::gen::inRange(0, values));
    scores.rows.push_back(row);
  }
  return scores;
}

bool same(std::optional<double> a, std::optional<double> b) {
  return a.has_value() == b.has_value() && (!a || std::abs(*a - *b) < 1e-9);
}

}  // namespace

TEST_CASE("six trainees at four items") {
  const TestStatistics test = analyse_items(scores_of({"1111", "1110", "1100", "1010", "0100", "0000"}));
  REQUIRE(test.items.size() == 4);
  CHECK(test.items[0].facility.value() == Approx(0.6667).margin(5e-5));
  CHECK(test.items[1].facility.value() == Approx(0.6667).margin(5e-5));
  CHECK(test.items[2].facility.value() == Approx(0.5).margin(5e-5));
  CHECK(test.items[3].facility.value() == Approx(0.1667).margin(5e-5));
  CHECK(test.items[0].item_rest.value() == Approx(0.6250).margin(5e-5));
  CHECK(test.items[1].item_rest.value() == Approx(0.2132).margin(5e-5));
  CHECK(test.items[2].item_rest.value() == Approx(0.5222).margin(5e-5));
  CHECK(test.items[3].item_rest.value() == Approx(0.4889).margin(5e-5));
  CHECK(test.alpha.value() == Approx(0.6667).margin(5e-5));
  CHECK(test.complete == 6);
  CHECK(test.items[0].n == 6);
  CHECK(test.items[0].correlated == 6);
}

TEST_CASE("an item is measured by the rest of the test, not by itself") {
  // Two items that always disagree: with itself in the total each would seem to agree with it.
  const TestStatistics test = analyse_items(scores_of({"10", "01", "10", "01", "10"}));
  CHECK(test.items[0].item_rest.value() == Approx(-1));
  CHECK(test.items[1].item_rest.value() == Approx(-1));
}

TEST_CASE("items that agree wholly have alpha 1") {
  const TestStatistics test = analyse_items(scores_of({"111", "000", "111"}));
  CHECK(test.alpha.value() == Approx(1));
  CHECK(test.items[0].item_rest.value() == Approx(1));
}

TEST_CASE("nothing is undefined by being 0 or not a number") {
  CHECK(analyse_items({}).items.empty());
  CHECK_FALSE(analyse_items({}).alpha.has_value());

  const TestStatistics nobody = analyse_items({{1, 1}, {}});
  CHECK(nobody.items.size() == 2);
  CHECK_FALSE(nobody.items[0].facility.has_value());
  CHECK_FALSE(nobody.items[0].item_rest.has_value());
  CHECK_FALSE(nobody.alpha.has_value());

  const TestStatistics alone = analyse_items(scores_of({"10"}));
  CHECK(alone.items[0].facility == 1.0);
  CHECK_FALSE(alone.items[0].item_rest.has_value());
  CHECK_FALSE(alone.alpha.has_value());

  const TestStatistics one_item = analyse_items(scores_of({"1", "0", "1"}));
  CHECK(one_item.items[0].facility.value() == Approx(2.0 / 3));
  CHECK_FALSE(one_item.items[0].item_rest.has_value());
  CHECK_FALSE(one_item.alpha.has_value());
}

TEST_CASE("an item that everybody answers alike discriminates nothing") {
  const TestStatistics test = analyse_items(scores_of({"110", "101", "100"}));
  CHECK(test.items[0].facility == 1.0);
  CHECK_FALSE(test.items[0].item_rest.has_value());
  CHECK_FALSE(analyse_items(scores_of({"10", "01"})).alpha.has_value());
}

TEST_CASE("a rest that differs only by rounding has no spread") {
  ItemScores scores;
  scores.max = {1, 1, 1};
  scores.rows = {{0.0, 0.1, 0.2}, {1.0, 0.2, 0.1}, {0.5, 0.3, 0.0}};
  CHECK_FALSE(analyse_items(scores).items[0].item_rest.has_value());
}

TEST_CASE("an item may give more than one point") {
  ItemScores scores;
  scores.max = {10, 4};
  scores.rows = {{5.0, 1.0}, {10.0, 2.0}};
  const TestStatistics test = analyse_items(scores);
  CHECK(test.items[0].facility.value() == Approx(0.75));
  CHECK(test.items[1].facility.value() == Approx(0.375));
  CHECK(test.items[0].item_rest.value() == Approx(1));
  scores.max = {0, 4};
  CHECK_FALSE(analyse_items(scores).items[0].facility.has_value());
}

TEST_CASE("a gap counts for the items that were answered, and not for what compares items") {
  const TestStatistics test = analyse_items(scores_of({"11", "1-", "00", "-0"}));
  CHECK(test.items[0].n == 3);
  CHECK(test.items[0].facility.value() == Approx(2.0 / 3));
  CHECK(test.items[1].n == 3);
  CHECK(test.items[0].correlated == 2);
  CHECK(test.complete == 2);
  CHECK(test.items[0].item_rest.value() == Approx(1));
}

TEST_CASE("a row of another width is left out") {
  ItemScores scores = scores_of({"11", "00"});
  scores.rows.push_back({1.0});
  scores.rows.push_back({1.0, 1.0, 1.0});
  const TestStatistics test = analyse_items(scores);
  CHECK(test.items[0].n == 2);
  CHECK(test.complete == 2);
}

TEST_CASE("for items of 0 and 1 alpha is KR-20") {
  nc::testing::prop("for any answers", [] {
    const ItemScores scores = any_scores(2);
    const std::optional<double> alpha = analyse_items(scores).alpha;
    RC_CLASSIFY(alpha.has_value());
    if (alpha) RC_ASSERT(std::abs(*alpha - kuder_richardson(scores)) < 1e-9);
  });
}

TEST_CASE("every number is within its limits and none is NaN") {
  nc::testing::prop("for any scores", [] {
    const TestStatistics test = analyse_items(any_scores(5));
    if (test.alpha) RC_ASSERT(std::isfinite(*test.alpha) && *test.alpha <= 1 + 1e-9);
    for (const ItemStatistic& item : test.items) {
      if (item.facility) RC_ASSERT(*item.facility >= 0 && *item.facility <= 1);
      if (item.item_rest) RC_ASSERT(std::abs(*item.item_rest) <= 1);
    }
  });
}

TEST_CASE("the order of trainees and a step of all scores change no comparison") {
  nc::testing::prop("for any scores", [] {
    const ItemScores scores = any_scores(5);
    ItemScores moved = scores;
    std::reverse(moved.rows.begin(), moved.rows.end());
    for (ItemRow& row : moved.rows) {
      for (auto& cell : row)
        cell = *cell * 2 + 3;
    }
    const TestStatistics test = analyse_items(scores);
    const TestStatistics other = analyse_items(moved);
    RC_ASSERT(same(test.alpha, other.alpha));
    for (std::size_t item = 0; item < test.items.size(); ++item)
      RC_ASSERT(same(test.items[item].item_rest, other.items[item].item_rest));
  });
}

}  // namespace nc::statistics
