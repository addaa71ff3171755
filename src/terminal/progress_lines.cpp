#include "terminal/progress_lines.hpp"

#include <array>
#include <string>

#include <fmt/format.h>

#include "words/pages/progress.hpp"
#include "words/pages/realistic.hpp"
#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::terminal {
namespace {

using guidance::Urgency;
using practice::ProgressScreen;

constexpr std::array urgencies{Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency};

void say_line(PlainWriter& out, std::string_view name, std::string_view value) {
  out.item("- ", fmt::format("{}: {}", name, value), 0);
}

void say_heading(PlainWriter& out, std::string_view heading, std::string_view note) {
  out.blank();
  out.say(heading);
  out.say(note);
}

/// As on the window: nothing while the record can carry neither number.
void say_rate(PlainWriter& out, const statistics::RateMeasure& measure) {
  if (!measure.positive.value && !measure.negative.value) return;
  out.blank();
  out.say(words::realistic::rate_heading(measure.one_in));
  say_line(out, words::realistic::calls_heading,
           fmt::format("{}; {}", words::realistic::share(measure.positive),
                       words::realistic::share_note(measure.positive, measure)));
  say_line(out, words::realistic::rest_heading,
           fmt::format("{}; {}", words::realistic::share(measure.negative),
                       words::realistic::share_note(measure.negative, measure)));
}

/// Cells that are empty are left out.
void say_confusion(PlainWriter& out, const ProgressScreen& screen) {
  say_heading(out, words::confusion_heading, words::confusion_value(screen.table));
  for (const Urgency key : urgencies) {
    for (const Urgency answer : urgencies) {
      const words::ConfusionCell cell = words::cell_of(screen.table, key, answer);
      if (cell.count > 0) say_line(out, words::confusion_cell_name(key, answer), words::confusion_cell_value(cell));
    }
  }
  if (screen.uncovered > 0) out.say(words::uncovered_words(screen.uncovered));
}

void say_safety(PlainWriter& out, const ProgressScreen& screen) {
  say_heading(out, words::safety_heading, words::safety_note);
  for (auto level = screen.levels.rbegin(); level != screen.levels.rend(); ++level) {
    say_line(out, words::caught_name(level->level), words::caught_words(level->sensitivity));
    say_line(out, words::over_name(level->level), words::over_words(level->over_triage));
  }
  if (const int accepted = screen.table.total_accepted(); accepted > 0)
    out.say(words::strict_words(accepted, screen.levels, screen.strict_levels));
  out.say(words::detection_of_levels(screen.levels));
  out.say(words::emergency_sentence(screen.levels.back().under_triage, screen.shown_miss_limit,
                                    screen.clean_emergencies_needed));
  out.say(words::library_sentence(screen.emergencies_held, screen.emergencies_to_practise, screen.best_shown_miss));
  say_rate(out, screen.at_rate);
}

void say_dangerous(PlainWriter& out, const ProgressScreen& screen) {
  say_heading(out, words::dangerous_heading, words::dangerous_first(screen.dangerous_first));
  out.say(words::over_called_first(screen.over_called_first));
  if (screen.dangerous.empty()) out.say(words::no_dangerous);
  for (const practice::DangerousMiss& miss : screen.dangerous)
    say_line(out, miss.title,
             words::dangerous_words(
                 {miss.outcome, miss.by_advice, miss.key, miss.said, miss.was_certain, miss.changed_since}));
}

void say_process(PlainWriter& out, const ProgressScreen& screen) {
  say_heading(out, words::process_heading, words::process_note);
  for (const words::ProcessLine& line : words::process_lines(screen.process))
    say_line(out, line.name, line.value);
}

void say_calibration(PlainWriter& out, const ProgressScreen& screen) {
  out.blank();
  out.say(words::calibration_heading);
  for (const statistics::CalibrationLevel& level : screen.calibration.levels) {
    say_line(out, words::certainty_words[static_cast<std::size_t>(level.certainty - 1)],
             fmt::format("{}; {}", words::calibration_value(level), words::calibration_reading(level.reading)));
  }
  if (screen.calibration.unstated > 0) out.say(words::unstated_words(screen.calibration.unstated));
}

void say_scores(PlainWriter& out, const ProgressScreen& screen) {
  say_heading(out, words::scores_heading(screen.score_days),
              screen.scores.empty() ? words::no_scores : words::scores_note);
  for (const practice::ScoreDay& day : screen.scores)
    say_line(out, day.days_ago == 0 ? std::string(words::today) : words::short_date(day.day),
             words::score_day_value(day.mean, day.cases, day.repeated));
}

void say_families(PlainWriter& out, const ProgressScreen& screen) {
  out.blank();
  out.say(words::families_heading);
  for (const statistics::FamilyMastery& family : screen.families)
    say_line(out, words::with_capital(family.family), words::family_words(family));
  if (!screen.families_never.empty()) out.say(words::families_never(screen.families_never));
}

void say_forecast(PlainWriter& out, const ProgressScreen& screen) {
  say_heading(out, words::forecast_heading(screen.due.size()), words::forecast_value(screen.due));
  for (std::size_t day = 0; day < screen.due.size(); ++day) {
    if (screen.due[day] > 0)
      say_line(out, words::day_ahead(screen.today, day), words::case_count(words::to_count(screen.due[day])));
  }
}

}  // namespace

void say_progress(PlainWriter& out, const ProgressScreen& screen) {
  out.blank();
  out.say(words::progress_headline(screen.readings[practice::headline_level]));
  if (screen.attempts == 0) return out.say(words::progress_empty);
  out.say(words::reading_sentence(screen.readings[practice::headline_level]));
  out.say(words::progress_counts(screen.answers, screen.cases, screen.levels[practice::headline_level].detection));
  say_confusion(out, screen);
  say_safety(out, screen);
  say_dangerous(out, screen);
  say_calibration(out, screen);
  say_scores(out, screen);
  say_process(out, screen);
  say_families(out, screen);
  say_forecast(out, screen);
  out.blank();
}

}  // namespace nc::terminal
