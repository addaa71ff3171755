#include "words/pages/debrief.hpp"

#include <cmath>

#include <fmt/format.h>

#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::words {

bool begins_with_warning(const practice::DebriefScreen& screen) {
  return screen.outcome == scoring::Outcome::unsafe && screen.lung_warning_endangers;
}

std::string outcome_title(const practice::DebriefScreen& screen) {
  std::string title(outcome_word(screen.outcome));
  if (screen.was_certain) title = fill(form("{0}, and you were certain"), title);
  return begins_with_warning(screen) ? fmt::format("{}. {}", title, warning_left_out) : title;
}

std::string capped_line(const practice::DebriefScreen& screen) {
  if (!screen.score || !screen.score_uncapped) return {};
  const std::string cap = number_text(*screen.score);
  const std::string before = number_text(*screen.score_uncapped);
  if (screen.outcome == scoring::Outcome::critical_miss)
    return fill(form("capped at {0}: critical miss; {1} without the cap"), cap, before);
  return fill(form("capped at {0}: unsafe; {1} without the cap"), cap, before);
}

std::string_view outcome_sentence(scoring::Outcome outcome, bool lung_sign_missed) {
  if (outcome == scoring::Outcome::safe)
    return msg("Nothing you said puts this patient at risk by the five documents.");
  if (outcome == scoring::Outcome::over_called)
    return msg("Nobody is endangered, but this patient is sent for help that the documents do not ask for.");
  if (lung_sign_missed)
    return msg(
        "What this patient reports can be a sign of a collapsed lung. It was ranked below immediate medical "
        "attention.");
  if (outcome == scoring::Outcome::critical_miss)
    return msg("An answer here goes below what the documents ask for in an emergency.");
  return msg("An answer here could keep this patient from the help that the documents ask for.");
}

std::string score_line(const std::optional<double>& score, const std::optional<double>& certainty_mark) {
  std::string line = score ? std::string(of_hundred) : std::string(msg("not scored"));
  if (certainty_mark) {
    const double mark = *certainty_mark;
    line += " · " + fill(form("certainty {0}"), (mark > 0 ? "+" : (mark < 0 ? "−" : "")) + number_text(std::abs(mark)));
  }
  return line;
}

std::string said_of_it(const std::vector<std::string>& deciding) {
  std::vector<std::string> quotations;
  for (const std::string& words : deciding)
    quotations.push_back(quoted(words));
  return fmt::format("{}", fmt::join(quotations, " · "));
}

std::string why_it_tempts(const practice::TemptingClass& tempting) {
  return fill(form("You said {0}. {1}"), urgency_word(tempting.given), tempting.why);
}

std::string does_next(std::string_view next) {
  return fill(form("What this patient does next: {0}"), next);
}

std::string guess_was_wrong(std::string_view said) {
  return fill(form("You guessed {0} That alone would change nothing."), quoted(said));
}

std::string would_be(const practice::WouldChange& change) {
  std::vector<std::string> all;
  for (const practice::OtherWords& words : change.words) {
    std::vector<std::string> parts;
    for (const std::string& said : words.said)
      parts.push_back(quoted(said));
    if (words.hours)
      parts.push_back(
          fill_count(counted("the same after {0} hour", "the same after {0} hours"), to_count(*words.hours)));
    all.push_back(listed(parts));
  }
  return labelled(urgency_word(change.key), fmt::format("{}", fmt::join(all, " · ")));
}

std::string visit_heading(int visit, int hours) {
  return fill_count(counted("Visit {1}, {0} hour after the session", "Visit {1}, {0} hours after the session"),
                    to_count(hours), visit + 1);
}

std::string credit_points(const scoring::Item& item) {
  if (item.verdict == scoring::Verdict::not_scored || item.weight <= 0) return std::string(no_number);
  const double points = item.weight * 100;
  const double got = item.credit * points;
  return part_of((got < 0 ? "−" : "") + number_text(std::abs(got)), number_text(points));
}

std::string_view advice_key_word(std::string_view key) {
  if (key == "required") return msg("Advised");
  if (key == "acceptable") return msg("Acceptable");
  if (key == "contrary") return msg("Advise against");
  return key == "harmful" ? msg("Harmful") : msg("Not covered");
}

std::string other_accepted(const std::vector<guidance::Urgency>& accepted, guidance::Urgency key) {
  std::vector<std::string> others;
  for (const auto urgency : accepted) {
    if (urgency != key) others.emplace_back(urgency_word(urgency));
  }
  return others.empty() ? std::string() : fill(form("also accepted: {0}"), listed(others));
}

std::string our_reading_of(std::string_view resolution) {
  return fill(form("our reading: {0}"), resolution);
}

std::string twin_sentence(std::string_view title) {
  return fill(form("‘{0}’ differs in one cue."), title);
}

}  // namespace nc::words
