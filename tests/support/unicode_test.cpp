#include "support/unicode.hpp"

#include <catch2/catch.hpp>

namespace nc {

TEST_CASE("letters and the accents behind them become one letter") {
  CHECK(composed("Cafe\u0301 Mu\u0308ller") == "Caf\u00E9 M\u00FCller");
  CHECK(composed("\u0438\u0306") == "\u0439");
  CHECK(composed("plain") == "plain");
  CHECK(composed("q\u0303") == "q\u0303");  // there is no such letter in one piece
}

TEST_CASE("what is composed already, and what is no text, stays byte for byte") {
  CHECK(is_composed("M\u00FCller"));
  CHECK_FALSE(is_composed("Mu\u0308ller"));
  CHECK(composed("e\u0301\xFF") == "e\u0301\xFF");
  CHECK(composed(std::string("e\u0301\0x", 5)) == std::string("e\u0301\0x", 5));
}

TEST_CASE("names that people take for each other look alike") {
  for (const char* const other : {"s0001", "S 0001", "SO001", "\uFF330001", "\u0405\u041E001", "S\u00A00001"})
    CHECK(look_alike_key(other) == look_alike_key("S0001"));
  CHECK(look_alike_key("\u0410nna") == look_alike_key("Anna"));
  CHECK(look_alike_key("Stra\u00DFe") == look_alike_key("STRASSE"));
}

TEST_CASE("names that differ at a glance do not") {
  CHECK(look_alike_key("S0001") != look_alike_key("S0002"));
  CHECK(look_alike_key("Anna") != look_alike_key("Anne"));
  CHECK(look_alike_key("M\u00FCller") != look_alike_key("Muller"));
}

}  // namespace nc
