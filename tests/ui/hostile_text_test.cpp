#include <memory>
#include <string>

#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"
#include "ui/layout_rules.hpp"

// Texts in a case that would break or mislead a screen which used them as labels, formats or as they are.

namespace nc::ui {
namespace {

using guidance::Urgency;
using testing::UiDriver;
using testing::UiOptions;

const std::string right_to_left = "Pain \xE2\x80\xAEneves\xE2\x80\xAC of ten";  // U+202E … U+202C
const std::string long_word(300, 'm');
const std::string format_text = "100 %s%n%d##hidden###x";

/// A shipped case of several reports with every text replaced.
library::SharedContent hostile_content() {
  const auto shipped = practice::shipped_content();
  guidance::Guidance guidance = shipped->guidance;
  for (guidance::AdviceItem& item : guidance.advice)
    item.text = "The same words twice";
  for (const cases::Case& one : shipped->cases) {
    if (one.visits.front().symptoms.size() < 2) continue;
    cases::Case hostile = one;
    hostile.title = format_text + ' ' + long_word;
    hostile.patient_summary = right_to_left;
    hostile.session_target = long_word;
    hostile.debrief.point = format_text;
    for (cases::Visit& visit : hostile.visits) {
      visit.words = right_to_left + "\n" + long_word + "\n" + format_text;
      for (cases::Symptom& symptom : visit.symptoms)
        symptom.quote = "Same ## report";
      for (cases::AskedAnswer& answer : visit.asked)
        answer.words = long_word + format_text;
    }
    return std::make_shared<library::Content>(library::make_content(std::move(guidance), {hostile}));
  }
  return shipped;
}

void check_screen(const UiDriver& window, const UiOptions& options) {
  check_controls(window.tree(), options.settings.text_percent);
  check_nothing_cut(window.tree(), options.width, options.height);
  check_nothing_overlaps(window.tree());
}

}  // namespace

TEST_CASE("two reports and two advice items with the same text are two controls, by keyboard and by mouse") {
  const auto content = hostile_content();
  UiDriver window(content);
  const cases::Case& the_case = content->cases.front();
  window.click_id("library/cases/" + the_case.id.text());
  const auto& screen = testing::case_screen(window);
  REQUIRE(screen.symptoms.size() >= 2);
  REQUIRE(screen.advice.size() >= 2);
  const auto first = screen.symptoms[0].id;
  const auto second = screen.symptoms[1].id;
  const auto advice = screen.advice[1].id;
  window.click_id("case/symptom:" + first.text() + "/4");
  window.focus("case/symptom:" + second.text() + "/1").key(Key::digit_2);
  window.click_id("case/advice/" + advice.text());
  const auto& answers = window.model().attempt->answers.visits.back();
  CHECK(answers.symptoms.at(first) == Urgency::emergency);
  CHECK(answers.symptoms.at(second) == Urgency::monitor);
  CHECK(answers.advice == std::set<guidance::AdviceId>{advice});
}

TEST_CASE(
    "hashes, format signs, endless words and direction overrides are shown as they are written and break nothing") {
  const auto content = hostile_content();
  for (const int percent : {100, 200}) {
    UiOptions options{960, 600};
    options.settings.text_percent = percent;
    UiDriver window(content, options);
    check_screen(window, options);
    const cases::Case& the_case = content->cases.front();
    window.press_id("library/cases/" + the_case.id.text());
    CHECK(window.says(format_text));
    CHECK(window.says("Pain \\u{202E}neves\\u{202C} of ten"));
    CHECK_FALSE(window.says("\xE2\x80\xAE"));
    for (const cases::AskedAnswer& answer : the_case.visits.front().asked)
      window.press_id("case/ask/" + std::string(cases::to_text(answer.topic)));
    CHECK(window.says(long_word + format_text));
    check_screen(window, options);
    window.key(Key::digit_2);
    window.key(testing::Press{Key::enter, true});
    CHECK(window.says("Same ## report"));
    check_screen(window, options);
  }
}

}  // namespace nc::ui
