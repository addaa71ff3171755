#include "gallery/child_output.hpp"

#include <catch2/catch.hpp>

namespace nc::gallery {

TEST_CASE("what a program prints is given whole, however long") {
  const auto printed = output_of({"sh", "-c", "i=0; while [ $i -lt 20000 ]; do echo 0123456789; i=$((i+1)); done"});
  REQUIRE(printed);
  CHECK(printed->size() == 220000);
}

TEST_CASE("a program that fails gives what it said as the failure") {
  const auto printed = output_of({"sh", "-c", "echo wrong in line 3 >&2; exit 1"});
  REQUIRE_FALSE(printed);
  CHECK(printed.error().kind == ErrorKind::input);
  CHECK(printed.error().message == "wrong in line 3");
  CHECK_FALSE(output_of({"sh", "-c", "kill -9 $$"}));
}

TEST_CASE("arguments reach the program as they are") {
  const auto printed = output_of({"printf", "%s|", "a b", "$HOME", "'"});
  REQUIRE(printed);
  CHECK(*printed == "a b|$HOME|'|");
}

TEST_CASE("a program that is not there is told by its name") {
  const auto printed = output_of({"no-such-program-anywhere"});
  REQUIRE_FALSE(printed);
  CHECK(printed.error().message.find("no-such-program-anywhere") != std::string::npos);
}

}  // namespace nc::gallery
