#include "words/pages/progress.hpp"

#include <catch2/catch.hpp>

namespace nc::words {

using guidance::Urgency;
using statistics::make_rate;

TEST_CASE("lower bounds are rounded down and upper bounds up") {
  CHECK(caught_words(make_rate(9, 11)) == "9 of 11, at least 52 %");
  CHECK(over_words(make_rate(7, 53)) == "7 of 53, at most 24 %");
  CHECK(over_words(make_rate(0, 1)) == "0 of 1, at most 95 %");
  CHECK(caught_words(make_rate(0, 0)) == "none met yet");
  CHECK(over_words(make_rate(0, 0)) == "none met yet");
}

TEST_CASE("a cell of the table says which way the answer was wrong") {
  CHECK(confusion_cell({0, 0, Urgency::contact, Urgency::monitor}) == "·");
  CHECK(confusion_cell({3, 0, Urgency::contact, Urgency::contact}) == "3");
  CHECK(confusion_cell({3, 0, Urgency::contact, Urgency::monitor}) == "↓ 3");
  CHECK(confusion_cell({3, 0, Urgency::monitor, Urgency::contact}) == "↑ 3");
  CHECK(confusion_cell({3, 3, Urgency::monitor, Urgency::contact}) == "(+3)");
  CHECK(confusion_cell({3, 2, Urgency::monitor, Urgency::contact}) == "↑ 1 (+2)");
  CHECK(confusion_cell_value({3, 2, Urgency::monitor, Urgency::contact}) == "1, called too high; 2, accepted too");
  CHECK(confusion_cell_value({3, 3, Urgency::monitor, Urgency::contact}) == "3, accepted too");
  CHECK(confusion_cell_value({3, 0, Urgency::contact, Urgency::monitor}) == "3, called too low");
  CHECK(confusion_cell_name(Urgency::contact, Urgency::monitor) == "Documents: Contact. You: Monitor");
}

TEST_CASE("the whole table is the sum of what was the same, too low and too high") {
  statistics::TriageTable table;
  table.counts[0][0] = 4;
  table.counts[3][1] = 2;
  table.counts[1][3] = 1;
  CHECK(confusion_value(table) == "the same 4, called too low 2, called too high 1");
}

TEST_CASE("what is otherwise with the key alone is said, and nothing else") {
  statistics::TriageTable table;
  table.counts[1][2] = 3;
  table.accepted[1][2] = 2;
  table.counts[2][2] = 4;
  std::vector<statistics::TriageMeasures> levels;
  std::vector<statistics::TriageMeasures> strict_levels;
  for (const Urgency level : {Urgency::monitor, Urgency::contact, Urgency::emergency}) {
    levels.push_back(statistics::measure_triage(table, level));
    strict_levels.push_back(statistics::measure_triage(statistics::strict(table), level));
  }
  CHECK(strict_words(2, levels, strict_levels) ==
        "2 answers that are not the key are accepted too and count as right. With the key alone: Called contact or "
        "above, too high: 3 of 3, at most 100 %.");
  CHECK(strict_words(0, levels, levels).empty());
}

TEST_CASE("measures that cannot be said are dashes") {
  CHECK(detection_words(std::nullopt) == "d′ –, c –");
  CHECK(detection_words(statistics::Detection{2.44, -0.314}) == "d′ 2.4, c −0.31");
  CHECK(detection_words(statistics::Detection{-0.01, 0}) == "d′ 0.0, c 0.00");
  CHECK(share_short(make_rate(0, 0)) == "–");
  CHECK(share_short(make_rate(12, 20)) == "12 of 20");
  CHECK(share_percent(std::nullopt) == "–");
  CHECK(share_percent(0.6) == "60 %");
}

TEST_CASE("the levels are said with the most urgent first") {
  std::vector<statistics::TriageMeasures> levels(2);
  levels[0].level = Urgency::contact;
  levels[1].level = Urgency::emergency;
  levels[1].detection = statistics::Detection{1, 0};
  CHECK(detection_of_levels(levels).find("Emergency: d′ 1.0, c 0.00; Contact: d′ –, c –.") != std::string::npos);
}

TEST_CASE("what emergencies can show is said, and what it would take") {
  CHECK(emergency_sentence(make_rate(0, 0), 0.05, 59).find("No emergency met yet.") == 0);
  CHECK(emergency_sentence(make_rate(0, 1), 0.05, 59).find("1 emergency cannot show") == 0);
  CHECK(emergency_sentence(make_rate(0, 59), 0.05, 59) ==
        "59 different emergencies, 0 missed: that shows that you miss fewer than 5 %.");
}

TEST_CASE("what the emergencies of the library can show at best is said, rounded up") {
  CHECK(library_sentence(0, 0, std::nullopt) == "The library holds no emergency.");
  CHECK(library_sentence(1, 1, 0.95) ==
        "The library holds 1 emergency. Met once and not missed, it shows at best that you miss fewer than 95 %.");
  CHECK(library_sentence(60, 45, 0.05) ==
        "The library holds 60 emergencies, 45 of them to practise and the others for exams. Each met once and none "
        "missed, they show at best that you miss fewer than 5 %.");
  CHECK(library_sentence(10, 10, statistics::highest_chance(0, 10)) ==
        "The library holds 10 emergencies. Each met once and none missed, they show at best that you miss fewer than "
        "26 %.");
}

TEST_CASE("how a trainee worked is said in lines, and not at all without a visit") {
  CHECK(process_lines({}).empty());
  const std::vector<ProcessLine> lines = process_lines({15, 12, 9, 3.25, 47.6, 4});
  REQUIRE(lines.size() == 5);
  CHECK(lines[0].name == "Asked about breathing before deciding");
  CHECK(lines[0].value == "12 of 15");
  CHECK(lines[1].value == "9 of 15");
  CHECK(lines[2].value == "3.3 a visit");
  CHECK(lines[3].value == "48 seconds, the median");
  CHECK(lines[4].value == "4");
  CHECK(process_lines({1, 0, 0, 0, std::nullopt, 0}).size() == 4);
}

TEST_CASE("cases that were over-called at first are counted") {
  CHECK(over_called_first(statistics::make_rate(3, 36)) == "Over-called at the first attempt: 3 of 36 cases.");
}

TEST_CASE("a dangerous answer is said by its decision, or as the advice") {
  DangerousAnswer answer{scoring::Outcome::critical_miss, false, Urgency::emergency, Urgency::monitor, true};
  CHECK(dangerous_words(answer) == "Critical miss: Emergency was called Monitor, and you were certain");
  answer.was_certain = false;
  answer.said = std::nullopt;
  CHECK(dangerous_words(answer) == "Critical miss: Emergency was called No answer");
  answer.by_advice = true;
  CHECK(dangerous_words(answer) == "Critical miss: by the advice");
}

TEST_CASE("days, scores and cases are counted") {
  CHECK(scores_heading(30) == "Score, last 30 days");
  CHECK(score_day_value(71.5, 1, 0) == "72 of 100; 1 case");
  CHECK(score_day_value(71.5, 3, 1) == "72 of 100; 3 cases, 1 of them again");
  CHECK(day_ahead(Day{0}, 0) == "today");
  CHECK(day_ahead(Day{0}, 31) == "1 Feb");
  CHECK(forecast_value(std::vector<int>{3, 0, 9}) == "12 cases, 3 of them today");
  CHECK(forecast_value({}) == "0 cases, 0 of them today");
  CHECK(progress_counts(1, 2, std::nullopt) == "1 first answer on 2 cases · contact or above: d′ –, c –");
}

TEST_CASE("families that were never met are named, and none when all were") {
  CHECK(families_never({}).empty());
  CHECK(families_never({"ice", "spasm"}) == "Not met yet: ice, spasm.");
  CHECK(family_words({"lung", make_rate(4, 6), make_rate(5, 6)}) == "4 of 6 at first, at least 27 %; latest 5 of 6");
  CHECK(family_words({"lung", {}, {}}) == "–");
}

}  // namespace nc::words
