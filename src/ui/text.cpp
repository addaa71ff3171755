#include "ui/text.hpp"

#include <array>
#include <cmath>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::ui::text {
namespace {

std::string plural(std::size_t count, std::string_view one, std::string_view many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

}  // namespace

std::string_view status_word(practice::CaseStatus which) {
  switch (which) {
    case practice::CaseStatus::fresh:
      return "New";
    case practice::CaseStatus::missed:
      return "Missed";
    case practice::CaseStatus::done:
      break;
  }
  return "Done";
}

std::string_view difficulty_word(int level) {
  if (level <= 1) return "Plain";
  return level == 2 ? "Mixed" : "Subtle";
}

std::string_view region_word(guidance::Region region) {
  switch (region) {
    case guidance::Region::neck:
      return "Neck";
    case guidance::Region::upper_back:
      return "Upper back";
    case guidance::Region::shoulder:
      break;
  }
  return "Shoulder";
}

std::string region_words(guidance::RegionSet set) {
  std::string words;
  for (const auto region : {guidance::Region::neck, guidance::Region::upper_back, guidance::Region::shoulder}) {
    if (!set.contains(region)) continue;
    if (words.empty())
      words = region_word(region);
    else
      words += ", " + fold_case(region_word(region));
  }
  return words;
}

std::string library_counts(const practice::LibraryScreen& screen) {
  return fmt::format("{} · {} new · {} missed · {} done", plural(screen.total, "case", "cases"), screen.fresh,
                     screen.missed, screen.done);
}

std::string to_continue(std::string_view title) {
  return fmt::format("To continue: {}", title);
}

std::string numbered(int number, std::string_view word) {
  return fmt::format("{} {}", number, word);
}
std::string counted(std::string_view word, std::size_t count) {
  return fmt::format("{} {}", word, count);
}

std::string last_time(const practice::LibraryRow& row) {
  return row.last_outcome ? outcome_and_score(*row.last_outcome, row.last_score)
                          : std::string(status_word(practice::CaseStatus::fresh));
}

std::string row_name(const practice::LibraryRow& row) {
  return fmt::format("{}, {}, {}, {}", row.title, region_words(row.regions), difficulty_word(row.difficulty),
                     last_time(row));
}

std::string_view topic_word(cases::Topic topic) {
  constexpr std::array<std::string_view, cases::topic_count> words{"Breathing", "Chest",   "Skin",         "Nerves",
                                                                   "Cramp",     "Pain",    "Course",       "Self-care",
                                                                   "Activity",  "History", "Anything else"};
  return words[static_cast<std::size_t>(topic)];
}

std::string you_asked(cases::Topic topic) {
  constexpr std::array<std::string_view, cases::topic_count> words{"breathing",
                                                                   "the chest",
                                                                   "the skin",
                                                                   "numbness or tingling",
                                                                   "cramp",
                                                                   "the pain",
                                                                   "how it has gone since",
                                                                   "what was tried",
                                                                   "activity",
                                                                   "the history",
                                                                   "anything else"};
  return fmt::format("You asked about {}", words[static_cast<std::size_t>(topic)]);
}

std::string step(int number, std::string_view words) {
  return fmt::format("{}  {}", number, words);
}

std::string_view urgency_word(guidance::Urgency urgency) {
  constexpr std::array<std::string_view, 5> words{"Expected", "Monitor", "Contact", "Emergency", "Not covered"};
  return words[static_cast<std::size_t>(urgency)];
}

std::string_view urgency_sentence(guidance::Urgency urgency) {
  constexpr std::array<std::string_view, 5> words{"An expected response", "Expected, but monitor and tell the provider",
                                                  "Contact the treating provider promptly",
                                                  "Immediate medical attention", "Not covered by the documents"};
  return words[static_cast<std::size_t>(urgency)];
}

std::string treated(guidance::RegionSet set, std::string_view target) {
  return fmt::format("{} · {}", region_words(set), trim(target));
}
std::string said_at(int hours) {
  return fmt::format("Said {} hours after the session", hours);
}

std::string case_meta(const practice::CaseScreen& screen) {
  std::string meta =
      fmt::format("{} · {} · {}", region_words(screen.regions), fold_case(difficulty_word(screen.difficulty)),
                  screen.mode == practice::Mode::exam ? "exam" : "practice");
  if (screen.sitting_size > 1) meta += fmt::format(" · case {} of {}", screen.place + 1, screen.sitting_size);
  if (screen.visit_count > 1) meta += fmt::format(" · visit {} of {}", screen.visit + 1, screen.visit_count);
  return meta;
}

std::string quoted(std::string_view words) {
  return fmt::format("“{}”", trim(words));
}
std::string now_after(int hours) {
  return fmt::format("now, {} h after", hours);
}
std::string hours_short(int hours) {
  return fmt::format("{} h", hours);
}
std::string time_line_name(int hours) {
  return fmt::format("Time line: {} hours after the session", hours);
}

std::string still_missing(const std::vector<std::string>& missing) {
  std::vector<std::string> steps = missing;
  for (std::string& words : steps) {
    if (!words.empty() && words[0] >= 'A' && words[0] <= 'Z') words[0] = static_cast<char>(words[0] - 'A' + 'a');
  }
  return steps.empty() ? std::string() : fmt::format("Still to do: {}", join_words(steps));
}

std::string time_left(std::int64_t ms) {
  const std::int64_t seconds = ms < 0 ? 0 : (ms + 999) / 1000;
  return fmt::format("{}:{:02} left", seconds / 60, seconds % 60);
}

std::string text_size_name(int percent_now) {
  return fmt::format("Text size, now {} %", percent_now);
}
std::string theme_button_name(practice::ThemeName name) {
  return fmt::format("Theme, now {}", fold_case(theme_word(name)));
}

std::string outcome_title(const practice::DebriefScreen& screen) {
  if (screen.was_certain) return fmt::format("{}, and you were certain", outcome_word(screen.outcome));
  return std::string(outcome_word(screen.outcome));
}

std::string_view outcome_word(scoring::Outcome outcome) {
  switch (outcome) {
    case scoring::Outcome::safe:
      return "Safe";
    case scoring::Outcome::unsafe:
      return "Unsafe";
    case scoring::Outcome::critical_miss:
      break;
  }
  return "Critical miss";
}

std::string_view outcome_sentence(const practice::DebriefScreen& screen) {
  if (screen.outcome == scoring::Outcome::safe)
    return "Nothing you said puts this patient at risk by the five documents.";
  if (screen.lung_sign_missed)
    return "What this patient reports can be a sign of a collapsed lung. It was ranked below immediate medical "
           "attention.";
  if (screen.outcome == scoring::Outcome::critical_miss)
    return "An answer here goes below what the documents ask for in an emergency.";
  return "An answer here could keep this patient from the help that the documents ask for.";
}

std::string score_number(const std::optional<double>& score) {
  return score ? fmt::format("{:.0f}", std::floor(*score + 0.5)) : std::string("–");
}

std::string score_line(const practice::DebriefScreen& screen) {
  std::string line = screen.score ? std::string(of_hundred) : std::string("not scored");
  if (screen.certainty_mark) {
    const double mark = *screen.certainty_mark;
    line += fmt::format(" · certainty {}{}", mark > 0 ? "+" : (mark < 0 ? "−" : ""), number_text(std::abs(mark)));
  }
  return line;
}

std::string number_text(double number) {
  const double tenths = std::floor(number * 10 + 0.5) / 10;
  return std::floor(tenths) == tenths ? fmt::format("{:.0f}", tenths) : fmt::format("{:.1f}", tenths);
}

std::string credit_points(const scoring::Item& item) {
  if (item.verdict == scoring::Verdict::not_scored || item.weight <= 0) return "–";
  const double points = item.weight * 100;
  const double got = item.credit * points;
  return fmt::format("{}{} of {}", got < 0 ? "−" : "", number_text(std::abs(got)), number_text(points));
}

std::string_view verdict_word(scoring::Verdict verdict) {
  constexpr std::array<std::string_view, 8> words{
      "Right",      "More cautious than needed", "Called too low", "Left out",
      "Acceptable", "Against a document",        "Harmful",        "Not scored"};
  return words[static_cast<std::size_t>(verdict)];
}

std::string_view advice_key_word(std::string_view key) {
  if (key == "required") return "Advised";
  if (key == "acceptable") return "Acceptable";
  if (key == "contrary") return "Advise against";
  return key == "harmful" ? "Harmful" : "Not covered";
}

std::string visit_heading(int visit, int hours) {
  return fmt::format("Visit {}, {} hours after the session", visit + 1, hours);
}

std::string_view short_file(std::string_view file) {
  const std::size_t end = file.find('_');
  return end == std::string_view::npos ? file : file.substr(0, end);
}

std::string cited(const practice::Cited& cited) {
  return fmt::format("{} · {} · {}", short_file(cited.file), cited.title, cited.place);
}

std::string debrief_meta(const practice::DebriefScreen& screen) {
  std::string meta =
      fmt::format("{} · {} · debrief", region_words(screen.regions), fold_case(difficulty_word(screen.difficulty)));
  if (screen.sitting_size > 1) meta += fmt::format(" · case {} of {}", screen.place + 1, screen.sitting_size);
  return meta;
}

std::string other_accepted(const std::vector<guidance::Urgency>& accepted, guidance::Urgency key) {
  std::vector<std::string> words;
  for (const auto urgency : accepted) {
    if (urgency != key) words.emplace_back(urgency_word(urgency));
  }
  return words.empty() ? std::string() : std::string(also_accepted) + join_words(words);
}

std::string our_reading_of(std::string_view resolution) {
  return fmt::format("our reading: {}", resolution);
}
std::string position_line(std::string_view file, std::string_view position) {
  return fmt::format("{} · {}", short_file(file), position);
}
std::string visit_id(int visit) {
  return fmt::format("visit{}", visit);
}

std::string twin_sentence(std::string_view title) {
  return fmt::format("‘{}’ differs in one cue.", title);
}

std::string exam_rule(double cut, int unsafe_allowed) {
  return fmt::format("To pass: {} of 100 or more, no critical miss, {}.", number_text(cut),
                     unsafe_allowed == 0 ? std::string("no unsafe case")
                                         : fmt::format("at most {}", plural(static_cast<std::size_t>(unsafe_allowed),
                                                                            "unsafe case", "unsafe cases")));
}

std::string outcome_and_score(scoring::Outcome outcome, const std::optional<double>& score) {
  const std::string_view word = outcome_word(outcome);
  return score ? fmt::format("{} · {}", word, score_number(score)) : std::string(word);
}

std::string exam_available(std::size_t count) {
  return fmt::format("{} to choose from", plural(count, "case", "cases"));
}

std::string exam_counts(const practice::ExamResultScreen& screen) {
  return fmt::format(
      "{} · {} · {}", plural(screen.lines.size(), "case", "cases"),
      plural(static_cast<std::size_t>(screen.result.unsafe), "unsafe", "unsafe"),
      plural(static_cast<std::size_t>(screen.result.critical_misses), "critical miss", "critical misses"));
}

std::string with_capital(std::string_view words) {
  std::string result(words);
  if (!result.empty() && result[0] >= 'a' && result[0] <= 'z') result[0] = static_cast<char>(result[0] - 'a' + 'A');
  return result;
}

std::string document_short(std::string_view file, std::string_view title) {
  return fmt::format("{} · {}", short_file(file), title);
}
std::string document_line(const guidance::Document& document) {
  return fmt::format("{} · {}: {}", document.file, document.title, document.description);
}
std::string document_about(const guidance::Document& document) {
  return fmt::format("{} · {}", document.file, document.description);
}

std::string_view theme_word(practice::ThemeName name) {
  switch (name) {
    case practice::ThemeName::light:
      return theme_light;
    case practice::ThemeName::dark:
      return theme_dark;
    case practice::ThemeName::high_contrast:
      break;
  }
  return theme_contrast;
}

std::string percent(int value) {
  return fmt::format("{} %", value);
}

}  // namespace nc::ui::text
