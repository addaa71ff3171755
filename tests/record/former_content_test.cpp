#include "record/former_content.hpp"

#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "scoring/grade.hpp"
#include "support/sha256.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::record;

namespace {

Edition edition(EditionKind kind, const std::string& bytes) {
  return {kind, sha256_hex(bytes), "meaning of it", std::make_shared<const std::string>(bytes)};
}

}  // namespace

TEST_CASE("a case and a guidance that a record holds are what they were when they were parsed") {
  const guidance::Guidance guidance = testing::shipped_guidance();
  const auto parsed = cases::parse_case(testing::plain_case(), "plain.toml", guidance);
  REQUIRE(parsed.the_case);
  const FormerContent former({*edition_of(*parsed.the_case), *edition_of(guidance)});
  const guidance::Guidance* kept_guidance = former.find_guidance(guidance.hash);
  REQUIRE(kept_guidance != nullptr);
  CHECK(kept_guidance->hash == guidance.hash);
  const cases::Case* kept_case = former.find_case(parsed.the_case->hash, *kept_guidance);
  REQUIRE(kept_case != nullptr);
  CHECK(kept_case->id == parsed.the_case->id);
  CHECK(kept_case->hash == parsed.the_case->hash);
  CHECK(scoring::grade(*kept_guidance, *kept_case, {}).score == scoring::grade(guidance, *parsed.the_case, {}).score);
  CHECK(former.find_guidance(guidance.hash) == kept_guidance);
  CHECK(former.find_case(parsed.the_case->hash, *kept_guidance) == kept_case);
}

TEST_CASE("a check that a text would not pass today does not take it away") {
  const guidance::Guidance guidance = testing::shipped_guidance();
  const std::string draft = "new-key = 1\n" + testing::plain_case();
  REQUIRE_FALSE(cases::parse_case(draft, "plain.toml", guidance).the_case);
  const FormerContent former({edition(EditionKind::case_file, draft)});
  const cases::Case* kept = former.find_case(sha256_hex(draft), guidance);
  REQUIRE(kept != nullptr);
  CHECK(kept->visits.size() == 1);
}

TEST_CASE("a case of format 1 is read as it was, with its captions and the advice that it offers") {
  const guidance::Guidance guidance = testing::shipped_guidance();
  const std::string text = testing::former_case();
  REQUIRE_FALSE(cases::parse_case(text, "plain.toml", guidance).the_case);
  const FormerContent former({edition(EditionKind::case_file, text)});
  const cases::Case* kept = former.find_case(sha256_hex(text), guidance);
  REQUIRE(kept != nullptr);
  CHECK(kept->format == 1);
  CHECK(kept->visits.front().symptoms.front().quote == "A mild ache");
  CHECK(kept->visits.front().offer.size() == 2);
}

TEST_CASE("what a record does not hold, or what is no case and no guidance, is not found") {
  const guidance::Guidance guidance = testing::shipped_guidance();
  const FormerContent former(
      {edition(EditionKind::case_file, "no TOML ="), edition(EditionKind::guidance, "no bundle")});
  CHECK(former.find_case("another", guidance) == nullptr);
  CHECK(former.find_guidance("another") == nullptr);
  CHECK(former.find_case(sha256_hex("no TOML ="), guidance) == nullptr);
  CHECK(former.find_guidance(sha256_hex("no bundle")) == nullptr);
  CHECK(former.find_case(sha256_hex("no bundle"), guidance) == nullptr);
  CHECK(former.holds(sha256_hex("no bundle")));
  CHECK_FALSE(former.holds("another"));
  CHECK(former.meaning_of(sha256_hex("no bundle")) == "meaning of it");
  CHECK(former.meaning_of("another").empty());
}

TEST_CASE("an edition that was added is held by every copy, and the first of a hash stays") {
  FormerContent former;
  const FormerContent copy = former;
  former.add(edition(EditionKind::guidance, "one"));
  Edition again = edition(EditionKind::guidance, "one");
  again.meaning = "other";
  former.add(again);
  CHECK(copy.holds(sha256_hex("one")));
  CHECK(copy.meaning_of(sha256_hex("one")) == "meaning of it");
}
