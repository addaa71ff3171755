#include "words/pages/library.hpp"

#include <catch2/catch.hpp>

namespace nc::words {

TEST_CASE("a case without a result is new") {
  CHECK(last_time(std::nullopt, std::nullopt) == "New");
  CHECK(last_time(scoring::Outcome::safe, 100) == "Safe · 100");
  CHECK(status_word(practice::PracticeStatus::fresh) == "New");
  CHECK(status_word(practice::PracticeStatus::missed) == "Missed");
  CHECK(status_word(practice::PracticeStatus::done) == "Done");
}

TEST_CASE("a row is called what its columns show") {
  guidance::RegionSet treated;
  treated.insert(guidance::Region::shoulder);
  CHECK(row_name("Two calls", treated, 2, "New") == "Two calls, Shoulder, Mixed, New");
  CHECK(to_continue({"Two calls", 0, 1}) == "To continue: Two calls");
  CHECK(to_continue({"", 2, 20}) == "To continue: your exam, case 3 of 20");
}

}  // namespace nc::words
