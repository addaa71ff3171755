#include "testing/window/case_player.hpp"

#include <array>
#include <variant>

#include "record/entry.hpp"

namespace nc::testing {

const practice::CaseScreen& case_screen(const UiDriver& window) {
  const auto* screen = std::get_if<practice::CaseScreen>(&window.screen());
  REQUIRE(screen != nullptr);
  return *screen;
}

Key digit_key(guidance::Urgency urgency) {
  constexpr std::array keys{Key::digit_1, Key::digit_2, Key::digit_3, Key::digit_4};
  return keys[static_cast<std::size_t>(urgency)];
}

void name_a_cue(UiDriver& window) {
  if (std::holds_alternative<practice::CueScreen>(window.screen())) window.key(Key::digit_1);
}

void play_visit(UiDriver& window, const scoring::VisitAnswers& answers) {
  for (const cases::Topic topic : answers.asked)
    window.press_id("case/ask/" + std::string(cases::to_text(topic)));
  const std::vector<practice::SymptomQuestion> questions = case_screen(window).symptoms;
  for (const practice::SymptomQuestion& question : questions) {
    const auto given = answers.symptoms.find(question.id);
    if (given == answers.symptoms.end()) continue;
    window.focus("case/symptom:" + question.id.text() + "/1").key(digit_key(given->second));
  }
  if (answers.decision) window.focus("case/decide/1").key(digit_key(*answers.decision));
  for (const guidance::AdviceId& advice : answers.advice)
    window.press_id("case/advice/" + advice.text());
  if (answers.certainty) window.press_id("case/certainty/" + std::to_string(*answers.certainty));
  window.key(Press{Key::enter, true});
}

void play_case(UiDriver& window, const cases::CaseId& id, const std::vector<scoring::VisitAnswers>& visits) {
  window.press_id("library/cases/" + id.text());
  for (std::size_t visit = 0; visit < visits.size(); ++visit) {
    INFO("case " << id << ", visit " << visit);
    REQUIRE(case_screen(window).visit == static_cast<int>(visit));
    play_visit(window, visits[visit]);
    name_a_cue(window);
    REQUIRE(std::holds_alternative<practice::DebriefScreen>(window.screen()));
    if (visit + 1 < visits.size()) window.key(Press{Key::enter, true});
  }
}

std::vector<std::string> event_lines(UiDriver& window, const record::AttemptId& attempt) {
  std::vector<std::string> lines;
  for (const record::Event& event : window.player().log_of(attempt)) {
    lines.push_back(record::body_text(event.body));
  }
  return lines;
}

}  // namespace nc::testing
