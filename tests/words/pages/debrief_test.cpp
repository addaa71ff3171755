#include "words/pages/debrief.hpp"

#include <catch2/catch.hpp>

namespace nc::words {

TEST_CASE("credit is said in points of the visit's hundred, with a true minus sign") {
  scoring::Item item;
  item.weight = 0.5;
  item.credit = 1;
  CHECK(credit_points(item) == "50 of 50");
  item.weight = 0.1;
  item.credit = -1;
  CHECK(credit_points(item) == "−10 of 10");
  item.verdict = scoring::Verdict::not_scored;
  CHECK(credit_points(item) == "–");
}

TEST_CASE("the certainty mark stands beside the score, never in it") {
  CHECK(score_line(12.0, -6.0) == "of 100 · certainty −6");
  CHECK(score_line(12.0, 2.4) == "of 100 · certainty +2.4");
  CHECK(score_line(std::nullopt, std::nullopt) == "not scored");
}

TEST_CASE("a confident danger is said in the first line") {
  practice::DebriefScreen screen;
  screen.outcome = scoring::Outcome::critical_miss;
  CHECK(outcome_title(screen) == "Critical miss");
  screen.was_certain = true;
  CHECK(outcome_title(screen) == "Critical miss, and you were certain");
}

TEST_CASE("the lung warning that was left out is said in the first line where it makes the case unsafe") {
  practice::DebriefScreen screen;
  screen.outcome = scoring::Outcome::unsafe;
  CHECK(outcome_title(screen) == "Unsafe");
  screen.lung_warning_endangers = true;
  CHECK(outcome_title(screen) == "Unsafe. The lung warning was left out");
  screen.was_certain = true;
  CHECK(outcome_title(screen) == "Unsafe, and you were certain. The lung warning was left out");
  screen.outcome = scoring::Outcome::critical_miss;
  CHECK(outcome_title(screen) == "Critical miss, and you were certain");
}

TEST_CASE("a capped score says by what, and what it would have been") {
  practice::DebriefScreen screen;
  screen.outcome = scoring::Outcome::unsafe;
  screen.score = 50;
  CHECK(capped_line(screen).empty());
  screen.score_uncapped = 81.25;
  CHECK(capped_line(screen) == "capped at 50: unsafe; 81.3 without the cap");
  screen.outcome = scoring::Outcome::critical_miss;
  screen.score = 0;
  CHECK(capped_line(screen) == "capped at 0: critical miss; 81.3 without the cap");
}

TEST_CASE("an over-called case says that nobody is endangered") {
  CHECK(outcome_sentence(scoring::Outcome::over_called, false) ==
        "Nobody is endangered, but this patient is sent for help that the documents do not ask for.");
}

TEST_CASE("no wording blames or shouts") {
  using scoring::Outcome;
  for (const auto outcome : {Outcome::safe, Outcome::over_called, Outcome::unsafe, Outcome::critical_miss}) {
    for (const bool lung : {false, true})
      CHECK(outcome_sentence(outcome, lung).find('!') == std::string_view::npos);
  }
}

TEST_CASE("a lung sign that was missed is the reason, whatever else was") {
  CHECK(outcome_sentence(scoring::Outcome::critical_miss, true).find("collapsed lung") != std::string_view::npos);
  CHECK(outcome_sentence(scoring::Outcome::critical_miss, false).find("lung") == std::string_view::npos);
}

TEST_CASE("what else is accepted leaves the key out") {
  using guidance::Urgency;
  CHECK(other_accepted({Urgency::contact}, Urgency::contact).empty());
  CHECK(other_accepted({Urgency::contact, Urgency::emergency}, Urgency::contact) == "also accepted: Emergency");
  CHECK(other_accepted({Urgency::expected, Urgency::monitor, Urgency::contact}, Urgency::contact) ==
        "also accepted: Expected and Monitor");
}

TEST_CASE("the key of advice is a word, and one that is not known is not covered") {
  CHECK(advice_key_word("required") == "Advised");
  CHECK(advice_key_word("contrary") == "Advise against");
  CHECK(advice_key_word("") == "Not covered");
}

TEST_CASE("a visit is counted from one") {
  CHECK(visit_heading(1, 26) == "Visit 2, 26 hours after the session");
  CHECK(visit_heading(0, 1) == "Visit 1, 1 hour after the session");
  CHECK(our_reading_of("res-top-class") == "our reading: res-top-class");
  CHECK(twin_sentence("Two calls") == "‘Two calls’ differs in one cue.");
}

}  // namespace nc::words
