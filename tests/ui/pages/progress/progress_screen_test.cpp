#include <catch2/catch.hpp>

#include "testing/random_record.hpp"
#include "testing/window/ui_driver.hpp"
#include "ui/layout_rules.hpp"
#include "words/pages/progress.hpp"
#include "words/pages/realistic.hpp"
#include "words/phrases.hpp"

// The Progress screen through what it says of itself: every number of its pictures is in the semantic tree.

namespace nc::ui {
namespace {

using guidance::Urgency;
using testing::UiDriver;
using testing::UiOptions;

/// The window on the record of a trainee of this shape, at the Progress page.
UiDriver& show_record(UiDriver& window, const testing::RecordShape& shape) {
  window.player().remember(testing::random_record(*window.model().content, shape), shape.now);
  window.player().act(practice::OpenProgress{});
  window.settle();
  return window;
}

testing::RecordShape shape_of(int attempts, unsigned right) {
  testing::RecordShape shape;
  shape.seed = 11;
  shape.attempts = attempts;
  shape.right = right;
  shape.now = *parse_iso8601("2026-10-23T18:00:00Z");
  return shape;
}

const practice::ProgressScreen& screen_of(const UiDriver& window) {
  return std::get<practice::ProgressScreen>(window.screen());
}

}  // namespace

TEST_CASE("without a record the page says so and offers ten cases; no chart is drawn") {
  UiDriver window(practice::shipped_content());
  window.press(Role::link, "Progress");
  CHECK(window.has(Role::heading, "Nothing to show yet"));
  CHECK(window.tree().find(Role::image, words::confusion_heading) == nullptr);
  window.press(Role::button, "Practise 10");
  CHECK(std::holds_alternative<practice::CaseScreen>(window.screen()));
}

TEST_CASE("Ctrl+P opens progress and Esc leads back") {
  UiDriver window(practice::shipped_content());
  window.key(testing::Press{Key::p, true});
  CHECK(std::holds_alternative<practice::ProgressScreen>(window.screen()));
  window.key(Key::escape);
  CHECK(std::holds_alternative<practice::LibraryScreen>(window.screen()));
}

TEST_CASE("a few answers are shown, and said to be too few") {
  UiDriver window(practice::shipped_content());
  show_record(window, shape_of(3, 90));
  CHECK(window.has(Role::heading, "Not enough answers yet to say"));
  CHECK(window.says("That takes 59 different ones without a miss"));
}

TEST_CASE("every cell of the grid says who said what, how often, and on which side it lies") {
  UiDriver window(practice::shipped_content());
  show_record(window, shape_of(60, 60));
  const auto& table = screen_of(window).table;
  for (std::size_t key = 0; key < 4; ++key) {
    for (std::size_t answer = 0; answer < 4; ++answer) {
      const auto documents = static_cast<Urgency>(key);
      const auto you = static_cast<Urgency>(answer);
      const Node cell = window.node(Role::image, words::confusion_cell_name(documents, you));
      CHECK(cell.value == words::confusion_cell_value(words::cell_of(table, documents, you)));
    }
  }
  CHECK(words::confusion_cell({2, 0, Urgency::emergency, Urgency::contact}) == "↓ 2");
  CHECK(words::confusion_cell({2, 0, Urgency::monitor, Urgency::contact}) == "↑ 2");
  CHECK(words::confusion_cell({2, 0, Urgency::contact, Urgency::contact}) == "2");
  CHECK(words::confusion_cell({0, 0, Urgency::contact, Urgency::contact}) == "·");
}

TEST_CASE("every bar, level, day and family has its numbers in words") {
  UiDriver window(practice::shipped_content());
  show_record(window, shape_of(60, 60));
  const practice::ProgressScreen& screen = screen_of(window);
  for (const auto& level : screen.levels) {
    CHECK(window.node(Role::image, words::caught_name(level.level)).value == words::caught_words(level.sensitivity));
    CHECK(window.node(Role::image, words::over_name(level.level)).value == words::over_words(level.over_triage));
  }
  CHECK(window.node(Role::image, "Certain").value.find(words::calibration_value(screen.calibration.levels[2])) == 0);
  REQUIRE(screen.scores.size() > 5);
  for (const practice::ScoreDay& day : screen.scores) {
    const std::string name = day.days_ago == 0 ? "today" : words::short_date(day.day);
    INFO(name);
    CHECK(window.node_with_id("progress/day:" + std::to_string(day.days_ago)).value ==
          words::score_day_value(day.mean, day.cases, day.repeated));
  }
  for (const statistics::FamilyMastery& family : screen.families)
    CHECK(window.node_with_id("progress/families/" + family.family).value == words::family_words(family));
}

TEST_CASE("a dangerous miss can be worked again from the list, and all of them from the button") {
  UiDriver window(practice::shipped_content());
  show_record(window, shape_of(40, 20));
  const std::vector<practice::DangerousMiss> dangerous = screen_of(window).dangerous;
  REQUIRE(dangerous.size() > 1);
  window.press_id("progress/dangerous/" + dangerous[1].case_id.text() + "/again");
  REQUIRE(window.model().attempt);
  CHECK(window.model().attempt->started.case_id == dangerous[1].case_id);
  window.key(Key::escape).press(Role::link, "Progress").press(Role::button, words::practise_dangerous);
  CHECK(std::holds_alternative<practice::CaseScreen>(window.screen()));
}

TEST_CASE("percentages are rounded away from what would flatter") {
  CHECK(words::caught_words(statistics::make_rate(9, 11)) == "9 of 11, at least 52 %");
  CHECK(words::caught_words(statistics::make_rate(59, 59)) == "59 of 59, at least 95 %");
  CHECK(words::over_words(statistics::make_rate(0, 10)) == "0 of 10, at most 26 %");
  CHECK(words::over_words(statistics::make_rate(0, 0)) == "none met yet");
  CHECK(words::share_percent(std::nullopt) == "–");
  CHECK(words::detection_words(std::nullopt) == "d′ –, c –");
  CHECK(words::detection_words(statistics::Detection{3.6714, -0.004}) == "d′ 3.7, c 0.00");
  CHECK(words::short_date(LocalDays().of(*parse_iso8601("2026-10-03T12:00:00Z"))) == "3 Oct");
}

TEST_CASE("the sentence about emergencies follows what the sample can show") {
  practice::ProgressScreen screen;
  screen.shown_miss_limit = 0.05;
  screen.clean_emergencies_needed = 59;
  CHECK(words::emergency_sentence(screen.levels.back().under_triage, screen.shown_miss_limit,
                                  screen.clean_emergencies_needed)
            .find("No emergency met yet") == 0);
  screen.levels.back().under_triage = statistics::make_rate(0, 11);
  CHECK(words::emergency_sentence(screen.levels.back().under_triage, screen.shown_miss_limit,
                                  screen.clean_emergencies_needed) ==
        "11 emergencies cannot show that you miss fewer than 5 %. That takes 59 different ones without a miss.");
  screen.levels.back().under_triage = statistics::make_rate(0, 59);
  CHECK(words::emergency_sentence(screen.levels.back().under_triage, screen.shown_miss_limit,
                                  screen.clean_emergencies_needed) ==
        "59 different emergencies, 0 missed: that shows that you miss fewer than 5 %.");
}

TEST_CASE("with much, little and no data nothing is cut and nothing overlaps, from 75 to 200 per cent") {
  const auto content = practice::shipped_content();
  for (const auto& [width, height] : {std::pair{1280.0F, 800.0F}, std::pair{960.0F, 600.0F}}) {
    for (const int percent : {75, 100, 150, 200}) {
      UiOptions options{width, height, {}};
      options.settings.text_percent = percent;
      UiDriver window(content, options);
      for (const int attempts : {0, 2, 90}) {
        window.restart(content);
        show_record(window, shape_of(attempts, 50));
        INFO(attempts << " attempts at " << percent << " % in " << width << " x " << height);
        check_controls(window.tree(), percent);
        check_nothing_cut(window.tree(), width, height);
        check_nothing_overlaps(window.tree());
      }
    }
  }
}

TEST_CASE("what calls are worth where emergencies are rare is shown when the record can carry it, and not before") {
  UiDriver window(practice::shipped_content());
  show_record(window, shape_of(0, 50));
  CHECK_FALSE(window.says(words::realistic::rest_heading));
  UiDriver few(practice::shipped_content());
  show_record(few, shape_of(3, 90));
  const statistics::RateMeasure& little = screen_of(few).at_rate;
  REQUIRE_FALSE(little.positive.value.has_value());
  REQUIRE(little.negative.value.has_value());  // most are none anyway, so few attempts suffice
  CHECK(few.says(words::realistic::share_note(little.positive, little)));
  UiDriver longer(practice::shipped_content());
  show_record(longer, shape_of(200, 97));
  const statistics::RateMeasure& measure = screen_of(longer).at_rate;
  REQUIRE(measure.negative.value.has_value());
  CHECK(longer.says(words::realistic::rate_heading(measure.one_in)));
  CHECK(longer.says(words::realistic::share(measure.negative)));
  CHECK(longer.says(words::realistic::share_note(measure.negative, measure)));
}

}  // namespace nc::ui
