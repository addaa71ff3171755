#include "record/edition.hpp"

#include <catch2/catch.hpp>

#include "cases/meaning.hpp"
#include "cases/parse.hpp"
#include "guidance/meaning.hpp"
#include "support/sha256.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::record;

TEST_CASE("the edition of a case or a guidance is its bytes under their hash, with its meaning") {
  const guidance::Guidance guidance = testing::shipped_guidance();
  const auto parsed = cases::parse_case(testing::plain_case(), "plain.toml", guidance);
  REQUIRE(parsed.the_case);
  const auto one = edition_of(*parsed.the_case);
  REQUIRE(one);
  CHECK(one->kind == EditionKind::case_file);
  CHECK(*one->bytes == testing::plain_case());
  CHECK(one->hash == sha256_hex(testing::plain_case()));
  CHECK(one->meaning == cases::meaning_hash(*parsed.the_case));
  const auto other = edition_of(guidance);
  REQUIRE(other);
  CHECK(other->kind == EditionKind::guidance);
  CHECK(other->hash == sha256_hex(*other->bytes));
  CHECK(other->meaning == guidance::meaning_hash(guidance));
}

TEST_CASE("what was not parsed has no edition") {
  CHECK_FALSE(edition_of(cases::Case()).has_value());
  CHECK_FALSE(edition_of(guidance::Guidance()).has_value());
}

TEST_CASE("the kinds have their words") {
  for (const EditionKind kind : {EditionKind::case_file, EditionKind::guidance})
    CHECK(parse_edition_kind(to_text(kind)) == kind);
  CHECK_FALSE(parse_edition_kind("dream").has_value());
}
