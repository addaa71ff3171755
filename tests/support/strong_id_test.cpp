#include "support/strong_id.hpp"

#include <map>
#include <sstream>
#include <type_traits>
#include <unordered_set>

#include <catch2/catch.hpp>

using FruitId = nc::StrongId<struct FruitTag>;
using StoneId = nc::StrongId<struct StoneTag>;

TEST_CASE("ids of different sorts cannot be compared or mixed up") {
  CHECK_FALSE(std::is_convertible_v<FruitId, StoneId>);
  CHECK_FALSE(std::is_convertible_v<std::string, FruitId>);
}

TEST_CASE("ids are equal, ordered, hashed and printed by their text; the empty one means none") {
  const FruitId apple("apple");
  CHECK(apple == FruitId("apple"));
  CHECK(apple != FruitId("pear"));
  CHECK(apple < FruitId("pear"));
  CHECK(FruitId().empty());
  CHECK(std::unordered_set<FruitId>{apple, FruitId("apple")}.size() == 1);
  std::ostringstream out;
  out << apple;
  CHECK(out.str() == "apple");
}
