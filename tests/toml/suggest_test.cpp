#include "toml/suggest.hpp"

#include <catch2/catch.hpp>

namespace nc::toml {
namespace {

std::string right(Kind wanted, std::string_view written) {
  const auto parsed = parse_toml(written);
  return written_right("key", wanted, std::get<Value>(parsed).entries.at(0).value);
}

}  // namespace

TEST_CASE("a value of another kind is shown as it should be written") {
  CHECK(right(Kind::integer, "k = \"20 h\"") == "write key = 20");
  CHECK(right(Kind::integer, "k = 20.5") == "write it without a fraction");
  CHECK(right(Kind::array, "k = \"neck\"") == "write key = [\"neck\"]");
  CHECK(right(Kind::text, "k = 41") == "write key = \"41\"");
  CHECK(right(Kind::text, "k = [\"x\"]") == "write key = \"x\"");
  CHECK(right(Kind::boolean, "k = \"true\"") == "write key = true");
  CHECK(right(Kind::table, "k = \"x\"") == "write [key] in a line of its own, and its lines below");
}

TEST_CASE("the nearest word is suggested, or all of a short list") {
  CHECK(suggestion_for("mildd", {"mild", "severe"}) == "did you mean 'mild'?");
  CHECK(suggestion_for("x", {"mild", "severe"}) == "use mild, severe");
  CHECK(suggestion_for("x", {}).empty());
}

TEST_CASE("what the parser alone refuses is told without its jargon") {
  CHECK(refusal({2, 3, "'9' is not representable in 64 bits"}).message == "this number is too large");
  const Slip other = refusal({2, 3, "encountered something"});
  CHECK(other.line == 2);
  CHECK(other.message.find("encountered") == std::string::npos);
  CHECK_FALSE(other.suggestion.empty());
}

}  // namespace nc::toml
