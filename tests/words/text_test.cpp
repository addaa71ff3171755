#include "words/text.hpp"

#include <catch2/catch.hpp>

#include "practice/session/notices.hpp"

namespace nc {

TEST_CASE("regions are read as a sentence begins") {
  guidance::RegionSet regions;
  regions.insert(guidance::Region::neck);
  CHECK(words::region_words(regions) == "Neck");
  regions.insert(guidance::Region::shoulder);
  CHECK(words::region_words(regions) == "Neck, shoulder");
}

TEST_CASE("numbers are rounded half up and lose a zero after the point") {
  CHECK(words::number_text(12.5) == "12.5");
  CHECK(words::number_text(50) == "50");
  CHECK(words::number_text(6.66666) == "6.7");
  CHECK(words::score_number(31.25) == "31");
  CHECK(words::score_number(99.5) == "100");
  CHECK(words::score_number(std::nullopt) == "–");
}

TEST_CASE("credit is said in points of the visit's hundred, with a true minus sign") {
  scoring::Item item;
  item.weight = 0.5;
  item.credit = 1;
  CHECK(words::credit_points(item) == "50 of 50");
  item.weight = 0.1;
  item.credit = -1;
  CHECK(words::credit_points(item) == "−10 of 10");
  item.verdict = scoring::Verdict::not_scored;
  CHECK(words::credit_points(item) == "–");
}

TEST_CASE("what is missing is one sentence") {
  CHECK(words::still_missing({}).empty());
  CHECK(words::still_missing({practice::notices::decide()}) == "Still to do: decide what the patient should do");
}

TEST_CASE("the time left never goes below nothing and counts a begun second") {
  CHECK(words::time_left(61'000) == "1:01 left");
  CHECK(words::time_left(60'001) == "1:01 left");
  CHECK(words::time_left(-5) == "0:00 left");
}

TEST_CASE("a citation names document and place") {
  practice::Cited cited;
  cited.file = "001_f719260c0662e1fb.txt";
  cited.title = "What to do after dry needling";
  cited.place = "Signs of Concern, bullet 4";
  CHECK(words::cited(cited) == "001 · What to do after dry needling · Signs of Concern, bullet 4");
  CHECK(words::short_file("local.txt") == "local.txt");
}

TEST_CASE("the certainty mark stands beside the score, never in it") {
  practice::DebriefScreen screen;
  screen.score = 12.0;
  screen.certainty_mark = -6.0;
  CHECK(words::score_line(screen) == "of 100 · certainty −6");
  screen.certainty_mark = 2.4;
  CHECK(words::score_line(screen) == "of 100 · certainty +2.4");
  screen.score.reset();
  screen.certainty_mark.reset();
  CHECK(words::score_line(screen) == "not scored");
}

TEST_CASE("a confident danger is said in the first line") {
  practice::DebriefScreen screen;
  screen.outcome = scoring::Outcome::critical_miss;
  screen.was_certain = true;
  CHECK(words::outcome_title(screen) == "Critical miss, and you were certain");
}

TEST_CASE("no wording blames or shouts") {
  for (const auto outcome : {scoring::Outcome::safe, scoring::Outcome::unsafe, scoring::Outcome::critical_miss}) {
    practice::DebriefScreen screen;
    screen.outcome = outcome;
    CHECK(words::outcome_sentence(screen).find('!') == std::string_view::npos);
  }
}

}  // namespace nc
