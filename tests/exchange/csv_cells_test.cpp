#include <catch2/catch.hpp>

#include "exchange/csv.hpp"
#include "exchange/csv_cells.hpp"
#include "exchange/generators.hpp"
#include "testing/property.hpp"

namespace nc::exchange {
namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cells_of(std::string_view text) {
  const auto cells = parse_csv_cells(text);
  REQUIRE(cells.has_value());
  return *cells;
}

}  // namespace

TEST_CASE("records are read cell by cell, with and without a last line end") {
  CHECK(cells_of("a,b\r\nc,d\r\n") == Cells{{"a", "b"}, {"c", "d"}});
  CHECK(cells_of("a,b\r\nc,d") == Cells{{"a", "b"}, {"c", "d"}});
  CHECK(cells_of("a,b\nc,d\n") == Cells{{"a", "b"}, {"c", "d"}});
  CHECK(cells_of("").empty());
}

TEST_CASE("empty cells are kept") {
  CHECK(cells_of(",\r\n") == Cells{{"", ""}});
  CHECK(cells_of("\"\",a,\r\n") == Cells{{"", "a", ""}});
}

TEST_CASE("a quoted cell may hold commas, line ends and doubled quotes") {
  CHECK(cells_of("\"a,b\",\"c\r\nd\",\"say \"\"no\"\"\"\r\n") == Cells{{"a,b", "c\r\nd", "say \"no\""}});
}

TEST_CASE("a quote that is not closed, or that has text after it, is named with its record") {
  CHECK(parse_csv_cells("a\r\n\"b").error().message == "record 2 of the CSV has a quote that is not closed");
  CHECK(parse_csv_cells("\"a\"b,c").error().kind == ErrorKind::input);
}

TEST_CASE("any bytes give cells or an error, never a crash") {
  nc::testing::prop("for any text", [] {
    const auto cells = parse_csv_cells(*any_text());
    if (!cells) RC_ASSERT(!cells.error().message.empty());
  });
}

}  // namespace nc::exchange
