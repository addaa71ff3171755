#include "words/text.hpp"

#include <array>
#include <cmath>

#include <fmt/args.h>
#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::words {
namespace {

/// A count that is never below 0 for the catalogue.
template <class Number>
std::size_t to_count(Number number) {
  return number < Number{} ? 0 : static_cast<std::size_t>(number);
}

std::string cases_counted(std::size_t count) {
  return fill_count(counted("{0} case", "{0} cases"), count);
}

}  // namespace

std::string_view status_word(practice::CaseStatus which) {
  switch (which) {
    case practice::CaseStatus::fresh:
      return msg("New");
    case practice::CaseStatus::missed:
      return msg("Missed");
    case practice::CaseStatus::done:
      break;
  }
  return msg("Done");
}

std::string_view difficulty_word(int level) {
  if (level <= 1) return msg("Plain");
  return level == 2 ? msg("Mixed") : msg("Subtle");
}

std::string_view region_word(guidance::Region region) {
  switch (region) {
    case guidance::Region::neck:
      return msg("Neck");
    case guidance::Region::upper_back:
      return msg("Upper back");
    case guidance::Region::shoulder:
      break;
  }
  return msg("Shoulder");
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

std::string to_continue(std::string_view title) {
  return fill(form("To continue: {0}"), title);
}

std::string numbered(int number, std::string_view word) {
  return fmt::format("{} {}", number, word);
}
std::string with_count(std::string_view word, std::size_t count) {
  return fmt::format("{} {}", word, grouped(count));
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
  constexpr std::array<Message, cases::topic_count> words{
      msg("Breathing"), msg("Chest"),     msg("Skin"),     msg("Nerves"),  msg("Cramp"),        msg("Pain"),
      msg("Course"),    msg("Self-care"), msg("Activity"), msg("History"), msg("Anything else")};
  return words[static_cast<std::size_t>(topic)];
}

std::string you_asked(cases::Topic topic) {
  constexpr std::array<Message, cases::topic_count> words{msg("breathing"),
                                                          msg("the chest"),
                                                          msg("the skin"),
                                                          msg("numbness or tingling"),
                                                          msg("cramp"),
                                                          msg("the pain"),
                                                          msg("how it has gone since"),
                                                          msg("what was tried"),
                                                          msg("activity"),
                                                          msg("the history"),
                                                          msg("anything else")};
  return fill(form("You asked about {0}"), words[static_cast<std::size_t>(topic)]);
}

std::string step(int number, std::string_view words) {
  return fmt::format("{}  {}", number, words);
}

std::string_view urgency_word(guidance::Urgency urgency) {
  constexpr std::array<Message, 5> words{msg("Expected"), msg("Monitor"), msg("Contact"), msg("Emergency"),
                                         msg("Not covered")};
  return words[static_cast<std::size_t>(urgency)];
}

std::string_view urgency_sentence(guidance::Urgency urgency) {
  constexpr std::array<Message, 5> words{msg("An expected response"),
                                         msg("Expected, but monitor and tell the provider"),
                                         msg("Contact the treating provider promptly"),
                                         msg("Immediate medical attention"), msg("Not covered by the documents")};
  return words[static_cast<std::size_t>(urgency)];
}

std::string treated(guidance::RegionSet set, std::string_view target) {
  return fmt::format("{} · {}", region_words(set), trim(target));
}
std::string said_at(int hours) {
  return fill_count(counted("Said {0} hour after the session", "Said {0} hours after the session"), to_count(hours));
}

std::string case_meta(const practice::CaseScreen& screen) {
  std::string meta =
      fmt::format("{} · {} · {}", region_words(screen.regions), fold_case(difficulty_word(screen.difficulty)),
                  std::string_view(screen.mode == record::Mode::exam ? msg("exam") : msg("practice")));
  if (screen.sitting_size > 1) meta += " · " + fill(form("case {0} of {1}"), screen.place + 1, screen.sitting_size);
  if (screen.visit_count > 1) meta += " · " + fill(form("visit {0} of {1}"), screen.visit + 1, screen.visit_count);
  return meta;
}

std::string quoted(std::string_view words) {
  return fill(form("“{0}”"), trim(words));
}
std::string now_after(int hours) {
  return fill(form("now, {0} h after"), hours);
}
std::string hours_short(int hours) {
  return fill(form("{0} h"), hours);
}
std::string time_line_name(int hours) {
  return fill_count(counted("Time line: {0} hour after the session", "Time line: {0} hours after the session"),
                    to_count(hours));
}

std::string still_missing(const std::vector<practice::Phrase>& missing) {
  return missing.empty() ? std::string() : fill(form("Still to do: {0}"), listed(missing));
}

std::string said(const practice::Phrase& phrase) {
  const std::string list = listed(phrase.list);
  fmt::dynamic_format_arg_store<fmt::format_context> gaps;
  int count = static_cast<int>(phrase.arguments.size());
  if (phrase.many != nullptr || !phrase.list.empty()) ++count;
  if (phrase.many != nullptr) gaps.push_back(phrase.count);
  if (!phrase.list.empty()) gaps.push_back(list);
  for (const std::string& argument : phrase.arguments)
    gaps.push_back(argument);
  return fill_any(Form(phrase.one, phrase.many), phrase.count, gaps, count);
}

std::string listed(const std::vector<std::string>& items) {
  if (items.empty()) return {};
  std::string line = items.front();
  for (std::size_t at = 1; at + 1 < items.size(); ++at)
    line = fill(form("{0}, {1}"), line, items[at]);
  return items.size() == 1 ? line : fill(form("{0} and {1}"), line, items.back());
}

std::string listed(const std::vector<practice::Phrase>& phrases) {
  std::vector<std::string> all;
  for (const practice::Phrase& phrase : phrases)
    all.push_back(said(phrase));
  return listed(all);
}

std::string time_left(std::int64_t ms) {
  const std::int64_t seconds = ms < 0 ? 0 : (ms + 999) / 1000;
  return fill(form("{0} left"), fmt::format("{}:{:02}", seconds / 60, seconds % 60));
}

std::string text_size_name(int percent_now) {
  return fill(form("Text size, now {0} %"), percent_now);
}
std::string theme_button_name(practice::ThemeName name) {
  return fill(form("Theme, now {0}"), fold_case(theme_word(name)));
}

std::string outcome_title(const practice::DebriefScreen& screen) {
  if (screen.was_certain) return fill(form("{0}, and you were certain"), outcome_word(screen.outcome));
  return std::string(outcome_word(screen.outcome));
}

std::string_view outcome_word(scoring::Outcome outcome) {
  switch (outcome) {
    case scoring::Outcome::safe:
      return msg("Safe");
    case scoring::Outcome::unsafe:
      return msg("Unsafe");
    case scoring::Outcome::critical_miss:
      break;
  }
  return msg("Critical miss");
}

std::string_view outcome_sentence(const practice::DebriefScreen& screen) {
  if (screen.outcome == scoring::Outcome::safe)
    return msg("Nothing you said puts this patient at risk by the five documents.");
  if (screen.lung_sign_missed)
    return msg(
        "What this patient reports can be a sign of a collapsed lung. It was ranked below immediate medical "
        "attention.");
  if (screen.outcome == scoring::Outcome::critical_miss)
    return msg("An answer here goes below what the documents ask for in an emergency.");
  return msg("An answer here could keep this patient from the help that the documents ask for.");
}

std::string score_number(const std::optional<double>& score) {
  return score ? fmt::format("{:.0f}", std::floor(*score + 0.5)) : std::string("–");
}

std::string score_line(const practice::DebriefScreen& screen) {
  std::string line = screen.score ? std::string(of_hundred) : std::string(msg("not scored"));
  if (screen.certainty_mark) {
    const double mark = *screen.certainty_mark;
    line += " · " + fill(form("certainty {0}"), (mark > 0 ? "+" : (mark < 0 ? "−" : "")) + number_text(std::abs(mark)));
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
  return fill(form("{0} of {1}"), (got < 0 ? "−" : "") + number_text(std::abs(got)), number_text(points));
}

std::string_view verdict_word(scoring::Verdict verdict) {
  constexpr std::array<Message, 8> words{
      msg("Right"),      msg("More cautious than needed"), msg("Called too low"), msg("Left out"),
      msg("Acceptable"), msg("Against a document"),        msg("Harmful"),        msg("Not scored")};
  return words[static_cast<std::size_t>(verdict)];
}

std::string_view advice_key_word(std::string_view key) {
  if (key == "required") return msg("Advised");
  if (key == "acceptable") return msg("Acceptable");
  if (key == "contrary") return msg("Advise against");
  return key == "harmful" ? msg("Harmful") : msg("Not covered");
}

std::string visit_heading(int visit, int hours) {
  return fill_count(counted("Visit {1}, {0} hour after the session", "Visit {1}, {0} hours after the session"),
                    to_count(hours), visit + 1);
}

std::string_view short_file(std::string_view file) {
  const std::size_t end = file.find('_');
  return end == std::string_view::npos ? file : file.substr(0, end);
}

std::string cited(const practice::Cited& cited) {
  return fmt::format("{} · {} · {}", short_file(cited.file), cited.title, cited.place);
}

std::string debrief_meta(const practice::DebriefScreen& screen) {
  std::string meta = fmt::format("{} · {} · {}", region_words(screen.regions),
                                 fold_case(difficulty_word(screen.difficulty)), std::string_view(debrief));
  if (screen.sitting_size > 1) meta += " · " + fill(form("case {0} of {1}"), screen.place + 1, screen.sitting_size);
  return meta;
}

std::string other_accepted(const std::vector<guidance::Urgency>& accepted, guidance::Urgency key) {
  std::vector<std::string> words;
  for (const auto urgency : accepted) {
    if (urgency != key) words.emplace_back(urgency_word(urgency));
  }
  return words.empty() ? std::string() : fill(also_accepted, listed(words));
}

std::string our_reading_of(std::string_view resolution) {
  return fill(form("our reading: {0}"), resolution);
}
std::string position_line(std::string_view file, std::string_view position) {
  return fmt::format("{} · {}", short_file(file), position);
}
std::string visit_id(int visit) {
  return fmt::format("visit{}", visit);
}

std::string twin_sentence(std::string_view title) {
  return fill(form("‘{0}’ differs in one cue."), title);
}

std::string exam_rule(double cut, int unsafe_allowed) {
  if (unsafe_allowed == 0)
    return fill(form("To pass: {0} of 100 or more, no critical miss, no unsafe case."), number_text(cut));
  return fill_count(counted("To pass: {1} of 100 or more, no critical miss, at most {0} unsafe case.",
                            "To pass: {1} of 100 or more, no critical miss, at most {0} unsafe cases."),
                    to_count(unsafe_allowed), number_text(cut));
}

std::string outcome_and_score(scoring::Outcome outcome, const std::optional<double>& score) {
  const std::string_view word = outcome_word(outcome);
  return score ? fmt::format("{} · {}", word, score_number(score)) : std::string(word);
}

std::string exam_available(std::size_t count) {
  return fill_count(counted("{0} case to choose from", "{0} cases to choose from"), count);
}

std::string exam_counts(const practice::ExamResultScreen& screen) {
  return fmt::format(
      "{} · {} · {}", cases_counted(screen.lines.size()), fill(form("{0} unsafe"), screen.result.unsafe),
      fill_count(counted("{0} critical miss", "{0} critical misses"), to_count(screen.result.critical_misses)));
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

std::string_view language_name(std::string_view code) {
  return code == "en" ? std::string_view("English") : code;
}

std::string percent(int value) {
  return fill(form("{0} %"), value);
}

}  // namespace nc::words
