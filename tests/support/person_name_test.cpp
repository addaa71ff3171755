#include "support/person_name.hpp"

#include <catch2/catch.hpp>

namespace nc {
namespace {

NameFault fault_of(std::string_view typed) {
  const auto name = read_person_name(typed);
  REQUIRE_FALSE(name);
  return name.error();
}

}  // namespace

TEST_CASE("blanks at the ends of a name are not meant, and several blanks are one") {
  CHECK(read_person_name(" Anna \n") == "Anna");
  CHECK(read_person_name("Anna \u00A0 Berg\u3000") == "Anna Berg");
  CHECK(read_person_name("S0001") == "S0001");
}

TEST_CASE("a name is the same however its accents were typed") {
  CHECK(read_person_name("Mu\u0308ller") == "M\u00FCller");
}

TEST_CASE("what can be no name says why") {
  CHECK(fault_of("") == NameFault::empty);
  CHECK(fault_of(" \t\u2003") == NameFault::empty);
  CHECK(fault_of(std::string(65, 'a')) == NameFault::too_long);
  CHECK(fault_of(std::string(5000, 'x')) == NameFault::too_long);
  CHECK(fault_of("An\x07na") == NameFault::unseen);
  CHECK(fault_of("An\u200Bna") == NameFault::unseen);
  CHECK(fault_of("An\u202Ena") == NameFault::unseen);
  CHECK(fault_of("An\xFFna") == NameFault::no_text);
}

TEST_CASE("the longest name is counted in characters, not in bytes") {
  std::string name;
  for (int count = 0; count < 64; ++count)
    name += "\u00E9";
  CHECK(read_person_name(name) == name);
}

TEST_CASE("a name of a former record is compared by what was meant") {
  CHECK(tidy_person_name("Anna ") == "Anna");
  CHECK(tidy_person_name("An\x07na") == "An\x07na");
}

}  // namespace nc
