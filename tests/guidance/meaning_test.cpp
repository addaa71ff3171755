#include "guidance/meaning.hpp"

#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

using namespace nc::guidance;

namespace {

bool changes_meaning(const std::string& name, const std::string& from, const std::string& to) {
  const LoadedGuidance changed = parse_guidance(testing::changed_files(name, from, to));
  REQUIRE(changed.guidance);
  const Guidance shipped = testing::shipped();
  CHECK(changed.guidance->hash != shipped.hash);
  return meaning_hash(*changed.guidance) != meaning_hash(shipped);
}

}  // namespace

TEST_CASE("a comment or a text changes the guidance but not what it means") {
  CHECK_FALSE(changes_meaning("advice.toml", "[[", "# seen again\n[["));
  CHECK_FALSE(changes_meaning("statements.toml", "text = \"", "text = \"Said anew: "));
}

TEST_CASE("a weight, a rule or a row changes what the guidance means") {
  CHECK(changes_meaning("scoring.toml", "decision = 5", "decision = 6"));
  Guidance changed = testing::shipped();
  const std::string meaning = meaning_hash(changed);
  changed.rules.front().also_accepted.insert(Urgency::monitor);
  changed.rules.front().any_of.front().hours_up_to = 7;
  CHECK(meaning_hash(changed) != meaning);
  changed = testing::shipped();
  changed.advice_rows.front().required.clear();
  changed.advice_rows.front().acceptable.clear();
  changed.advice_rows.front().lung_warning = !changed.advice_rows.front().lung_warning;
  CHECK(meaning_hash(changed) != meaning);
  changed = testing::shipped();
  changed.rules.front().no_credit_for.insert(Urgency::expected);
  CHECK(meaning_hash(changed) != meaning);
  CHECK(changes_meaning("scoring.toml", "by_class_given = true", "by_class_given = false"));
  CHECK(changes_meaning("scoring.toml", "asked_from = 1", "asked_from = 3"));
  CHECK(changes_meaning("scoring.toml", "unsafe = 50", "unsafe = 51"));
  CHECK(meaning_hash(testing::shipped()) == meaning);
}

TEST_CASE("what the sheet offers, and what no document covers, belongs to the meaning; its headings do not") {
  CHECK(changes_meaning("advice.toml", "drawn = 5", "drawn = 4"));
  CHECK(changes_meaning("advice.toml", "most_chosen = 8", "most_chosen = 7"));
  CHECK(changes_meaning("advice.toml", "not_covered = [\"adv-heat\", \"adv-ice\"]", "not_covered = [\"adv-heat\"]"));
  CHECK(changes_meaning("advice.toml", "[[sheet.adds]]\nquestion = \"tablets\"", "[[sheet.adds]]"));
  CHECK_FALSE(changes_meaning("advice.toml", "heading = \"Until then\"", "heading = \"Meanwhile\""));
}
