#include "cases/library_member.hpp"
#include "cases/check_members.hpp"

#include <catch2/catch.hpp>

#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

TEST_CASE("the shipped library is checked the same from members kept as bytes") {
  const auto guidance = shipped_guidance();
  std::vector<cases::ParsedCase> library;
  for (const CaseFile& file : shipped_cases())
    library.push_back(cases::parse_case(file.text, file.path, guidance));
  // One id taken twice and one twin that does not name the other, so that there is something to say.
  library.push_back(cases::parse_case(shipped_cases().front().text, "copy/" + shipped_cases().front().path, guidance));
  library.push_back(cases::parse_case(with(plain_case(), "tags = []", "tags = []\ntwin = \"neck-calligrapher\""),
                                      "plain.toml", guidance));
  std::vector<cases::LibraryMember> kept;
  for (const cases::ParsedCase& parsed : library) {
    const std::string bytes = cases::encode_member(cases::member_of(parsed));
    const auto member = cases::decode_member(bytes, parsed.origin.id.path);
    REQUIRE(member);
    kept.push_back(*member);
    for (std::size_t length = 0; length < bytes.size(); length += 7)
      CHECK_FALSE(cases::decode_member(std::string_view(bytes).substr(0, length), "x"));
  }
  const Diagnostics fresh = cases::check_members(members_of(library), guidance);
  CHECK_FALSE(fresh.empty());
  CHECK(render_diagnostics(cases::check_members(kept, guidance)) == render_diagnostics(fresh));
}

TEST_CASE("a file with errors is a member without visits that still has its id") {
  const auto guidance = shipped_guidance();
  const auto parsed = cases::parse_case(with(plain_case(), "hours = 20", "hours = -1"), "plain.toml", guidance);
  REQUIRE_FALSE(parsed.the_case);
  const auto member = cases::decode_member(cases::encode_member(cases::member_of(parsed)), "plain.toml");
  REQUIRE(member);
  CHECK(member->written_id.text() == "plain");
  CHECK_FALSE(member->visits);
  CHECK(member->id_line == "id = \"plain\"");
}
