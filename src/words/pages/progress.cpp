#include "words/pages/progress.hpp"

#include <array>
#include <cmath>
#include <utility>

#include <fmt/format.h>

#include "words/pages/debrief.hpp"
#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::words {
namespace {

using guidance::Urgency;
using statistics::TriageReading;

constexpr Message none_met = msg("none met yet");
constexpr Message called_too_low = msg("called too low");
constexpr Message called_too_high = msg("called too high");
constexpr Message called_the_same = msg("the same");
constexpr Message accepted_too = msg("accepted too");

/// A share that a bound only just reaches must not be pushed over by a rounding error.
constexpr double rounding = 1e-9;

int floor_percent(double share) {
  return static_cast<int>(std::floor(share * 100 + rounding));
}
int ceil_percent(double share) {
  return static_cast<int>(std::ceil(share * 100 - rounding));
}
int round_percent(double share) {
  return static_cast<int>(std::floor(share * 100 + 0.5));
}

std::string signed_number(double number, int decimals) {
  const double unit = std::pow(10, decimals);
  const double tidy = std::round(number * unit) / unit;
  return fmt::format("{}{:.{}f}", tidy < 0 ? "−" : "", std::abs(tidy), decimals);
}

std::string_view direction(Urgency key, Urgency answer) {
  if (answer < key) return called_too_low;
  return answer > key ? called_too_high : called_the_same;
}

}  // namespace

std::string confusion_cell_name(Urgency key, Urgency answer) {
  return fill(form("Documents: {0}. You: {1}"), urgency_word(key), urgency_word(answer));
}

ConfusionCell cell_of(const statistics::TriageTable& table, Urgency key, Urgency answer) {
  const auto row = static_cast<std::size_t>(key);
  const auto column = static_cast<std::size_t>(answer);
  return {table.counts[row][column], table.accepted[row][column], key, answer};
}

std::string confusion_cell_value(const ConfusionCell& cell) {
  const int rest = cell.count - cell.accepted;
  const std::string called = fmt::format("{}, {}", rest, direction(cell.key, cell.answer));
  if (cell.accepted == 0) return called;
  const std::string too = fmt::format("{}, {}", cell.accepted, accepted_too);
  return rest == 0 ? too : fmt::format("{}; {}", called, too);
}

std::string confusion_cell(const ConfusionCell& cell) {
  if (cell.count == 0) return "·";
  if (cell.key == cell.answer) return fmt::format("{}", cell.count);
  const int rest = cell.count - cell.accepted;
  const std::string called = fmt::format("{} {}", cell.answer < cell.key ? "↓" : "↑", rest);
  if (cell.accepted == 0) return called;
  const std::string too = fmt::format("(+{})", cell.accepted);
  return rest == 0 ? too : called + ' ' + too;
}

std::string uncovered_words(int count) {
  return fill_count(counted("{0} visit that the documents do not cover: not counted.",
                            "{0} visits that the documents do not cover: not counted."),
                    to_count(count));
}

std::string unstated_words(int count) {
  return fill_count(counted("How sure was not said for {0} decision.", "How sure was not said for {0} decisions."),
                    to_count(count));
}

std::string confusion_value(const statistics::TriageTable& table) {
  std::array<int, 3> sums{};
  for (std::size_t key = 0; key < 4; ++key) {
    for (std::size_t answer = 0; answer < 4; ++answer)
      sums[answer == key ? 0 : (answer < key ? 1 : 2)] += table.counts[key][answer] - table.accepted[key][answer];
  }
  const int accepted = table.total_accepted();
  return fmt::format("{} {}, {} {}, {} {}{}", called_the_same, sums[0], called_too_low, sums[1], called_too_high,
                     sums[2], accepted == 0 ? "" : fmt::format(", {} {}", accepted_too, accepted));
}

std::string_view caught_name(Urgency level) {
  if (level == Urgency::emergency) return msg("Emergencies caught");
  return level == Urgency::contact ? msg("Contact or above caught") : msg("Monitor or above caught");
}

std::string_view over_name(Urgency level) {
  if (level == Urgency::emergency) return msg("Called an emergency, too high");
  return level == Urgency::contact ? msg("Called contact or above, too high")
                                   : msg("Called monitor or above, too high");
}

std::string caught_words(const statistics::Rate& rate) {
  if (!rate.lowest) return std::string(none_met);
  return fill(form("{0} of {1}, at least {2} %"), rate.events, rate.trials, floor_percent(*rate.lowest));
}

std::string over_words(const statistics::Rate& rate) {
  if (!rate.highest) return std::string(none_met);
  return fill(form("{0} of {1}, at most {2} %"), rate.events, rate.trials, ceil_percent(*rate.highest));
}

std::string strict_words(int accepted, std::span<const statistics::TriageMeasures> levels,
                         std::span<const statistics::TriageMeasures> strict_levels) {
  if (accepted == 0) return {};
  std::string each;
  for (std::size_t at = strict_levels.size(); at-- > 0;) {
    const statistics::TriageMeasures& strict = strict_levels[at];
    if (strict.sensitivity.events != levels[at].sensitivity.events)
      each += fmt::format(" {}: {}.", caught_name(strict.level), caught_words(strict.sensitivity));
    if (strict.over_triage.events != levels[at].over_triage.events)
      each += fmt::format(" {}: {}.", over_name(strict.level), over_words(strict.over_triage));
  }
  return fill_count(
      counted("{0} answer that is not the key is accepted too and counts as right. With the key alone:{1}",
              "{0} answers that are not the key are accepted too and count as right. With the key "
              "alone:{1}"),
      to_count(accepted), each);
}

std::string detection_words(const std::optional<statistics::Detection>& detection) {
  if (!detection) return fmt::format("d′ {0}, c {0}", no_number);
  return fmt::format("d′ {}, c {}", signed_number(detection->sensitivity_index, 1),
                     signed_number(detection->criterion, 2));
}

std::string detection_of_levels(std::span<const statistics::TriageMeasures> levels) {
  std::string each;
  for (auto level = levels.rbegin(); level != levels.rend(); ++level)
    each += fmt::format("{}{}: {}", each.empty() ? "" : "; ", urgency_word(level->level),
                        detection_words(level->detection));
  return fill(form("d′: how well told apart, 0 is chance. c: above 0 calls too seldom, below 0 too often. {0}."), each);
}

std::string emergency_sentence(const statistics::Rate& missed, double shown_miss_limit, int clean_needed) {
  const int limit = round_percent(shown_miss_limit);
  if (!missed.highest)
    return fill(form("No emergency met yet. To show that you miss fewer than {0} % takes {1} different ones without a "
                     "miss."),
                limit, clean_needed);
  if (*missed.highest < shown_miss_limit)
    return fill_count(counted("{0} different emergency, {1} missed: that shows that you miss fewer than {2} %.",
                              "{0} different emergencies, {1} missed: that shows that you miss fewer than {2} %."),
                      to_count(missed.trials), missed.events, limit);
  return fill_count(counted("{0} emergency cannot show that you miss fewer than {1} %. That takes {2} different ones "
                            "without a miss.",
                            "{0} emergencies cannot show that you miss fewer than {1} %. That takes {2} different ones "
                            "without a miss."),
                    to_count(missed.trials), limit, clean_needed);
}

std::string library_sentence(int emergencies, int to_practise, const std::optional<double>& best) {
  if (!best) return std::string(msg("The library holds no emergency."));
  if (to_practise < emergencies)
    return fill_count(
        counted("The library holds {0} emergency, which is kept for exams. Met once and not missed, it shows at best "
                "that you miss fewer than {1} %.",
                "The library holds {0} emergencies, {2} of them to practise and the others for exams. Each met once "
                "and none missed, they show at best that you miss fewer than {1} %."),
        to_count(emergencies), ceil_percent(*best), to_practise);
  return fill_count(counted("The library holds {0} emergency. Met once and not missed, it shows at best that you miss "
                            "fewer than {1} %.",
                            "The library holds {0} emergencies. Each met once and none missed, they show at best that "
                            "you miss fewer than {1} %."),
                    to_count(emergencies), ceil_percent(*best));
}

std::vector<ProcessLine> process_lines(const statistics::ProcessMeasures& process) {
  if (process.visits == 0) return {};
  const auto of_visits = [&process](int count) {
    return part_of(fmt::format("{}", count), fmt::format("{}", process.visits));
  };
  std::vector<ProcessLine> lines{
      {msg("Asked about breathing before deciding"), of_visits(process.asked_breathing)},
      {msg("Asked about the chest before deciding"), of_visits(process.asked_chest)},
      {msg("Topics asked about"), fill(form("{0} a visit"), number_text(process.topics_a_visit))},
  };
  if (process.median_seconds)
    lines.push_back(
        {msg("Time to decide"), fill_count(counted("{0} second, the median", "{0} seconds, the median"),
                                           to_count(static_cast<int>(std::lround(*process.median_seconds))))});
  lines.push_back({msg("Answers taken back"), fmt::format("{}", process.taken_back)});
  return lines;
}

std::string_view progress_headline(TriageReading reading) {
  constexpr std::array<Message, 8> headlines{
      msg("Nothing to show yet"),
      msg("Not enough answers yet to say"),
      msg("Warning signs and ordinary reactions look alike to you"),
      msg("You wait too long where the documents call for help"),
      msg("You miss warning signs"),
      msg("You call for help where the documents do not"),
      msg("You catch warning signs and seldom call without one"),
      msg("You tell warning signs from ordinary reactions"),
  };
  return headlines[static_cast<std::size_t>(reading)];
}

std::string_view reading_sentence(TriageReading reading) {
  constexpr std::array<Message, 8> sentences{
      Message(""),
      msg("What is below may still be chance: these answers allow a good eye and a poor one, waiting too long and "
          "calling "
          "too "
          "soon."),
      msg("You cannot tell them apart yet: you call for help about as often without a warning sign as with one."),
      msg("Too relaxed: you call for help too seldom, and more than 5 % of warning signs are missed, even where chance "
          "is "
          "allowed for."),
      msg("More than 5 % are missed even where chance is allowed for. Whether you are too relaxed or cannot tell them "
          "apart "
          "cannot be said yet."),
      msg("Too alarmed: more than 35 % of what needs no call is called, even where chance is allowed for."),
      msg("Fewer than 5 % of warning signs are missed and fewer than 35 % of the rest are called, even where chance is "
          "allowed "
          "for."),
      msg("Your eye is good. Whether you are too relaxed or too alarmed cannot be said from these answers."),
  };
  return sentences[static_cast<std::size_t>(reading)];
}

std::string progress_counts(int answers, int cases, const std::optional<statistics::Detection>& contact_or_above) {
  const std::string counted_cases = case_count(to_count(cases));
  const std::string detection = detection_words(contact_or_above);
  return fill_count(
      counted("{0} first answer on {1} · contact or above: {2}", "{0} first answers on {1} · contact or above: {2}"),
      to_count(answers), counted_cases, detection);
}

std::string calibration_value(const statistics::CalibrationLevel& level) {
  const int from = round_percent(level.claimed_from);
  const int to = round_percent(level.claimed_to);
  if (!level.right.value) return fill(form("not said yet; the words claim {0} to {1} %"), from, to);
  return fill(form("right {0} of {1}, at least {2} %, at most {3} %; the words claim {4} to {5} %"), level.right.events,
              level.right.trials, floor_percent(*level.right.lowest), ceil_percent(*level.right.highest), from, to);
}

std::string share_short(const statistics::Rate& rate) {
  return rate.trials == 0 ? std::string(no_number)
                          : part_of(fmt::format("{}", rate.events), fmt::format("{}", rate.trials));
}

std::string share_percent(const std::optional<double>& share) {
  return share ? fmt::format("{} %", round_percent(*share)) : std::string(no_number);
}

std::string_view calibration_reading(statistics::CalibrationReading reading) {
  if (reading == statistics::CalibrationReading::too_sure) return msg("surer than right");
  return reading == statistics::CalibrationReading::too_unsure ? msg("righter than sure") : msg("cannot be said");
}

std::string scores_heading(int days) {
  return fill_count(counted("Score, last {0} day", "Score, last {0} days"), to_count(days));
}

std::string score_day_value(double mean, int cases, int repeated) {
  const std::string counted_cases = case_count(to_count(cases));
  const std::string score = score_number(mean);
  if (repeated == 0) return fill(form("{0} of 100; {1}"), score, counted_cases);
  return fill(form("{0} of 100; {1}, {2} of them again"), score, counted_cases, repeated);
}

std::string dangerous_first(const statistics::Rate& rate) {
  if (!rate.highest) return std::string(no_number);
  return fill(form("Unsafe or a critical miss at the first attempt: {0} of {1}, at most {2} %."), rate.events,
              case_count(to_count(rate.trials)), ceil_percent(*rate.highest));
}

std::string over_called_first(const statistics::Rate& rate) {
  if (!rate.highest) return std::string(no_number);
  return fill(form("Over-called at the first attempt: {0} of {1}."), rate.events, case_count(to_count(rate.trials)));
}

std::string dangerous_words(DangerousAnswer answer) {
  if (std::exchange(answer.changed_since, false))
    return fill(form("{0}. The case was changed since"), dangerous_words(answer));
  const std::string_view outcome = outcome_word(answer.outcome);
  if (answer.by_advice) return fill(form("{0}: by the advice"), outcome);
  const std::string_view key = urgency_word(answer.key);
  const std::string_view said = answer.said ? urgency_word(*answer.said) : std::string_view(no_answer);
  if (answer.was_certain) return fill(form("{0}: {1} was called {2}, and you were certain"), outcome, key, said);
  return fill(form("{0}: {1} was called {2}"), outcome, key, said);
}

std::string day_ahead(Day now, std::size_t days) {
  if (days == 0) return std::string(today);
  return short_date(now + static_cast<std::int64_t>(days));
}

std::string forecast_heading(std::size_t days) {
  return fill_count(counted("What comes back in the next {0} day", "What comes back in the next {0} days"), days);
}

std::string forecast_value(std::span<const int> due) {
  int sum = 0;
  for (const int count : due)
    sum += count;
  return fill(form("{0}, {1} of them today"), case_count(to_count(sum)), due.empty() ? 0 : due.front());
}

std::string family_words(const statistics::FamilyMastery& family) {
  if (!family.first.lowest) return std::string(no_number);
  return fill(form("{0} of {1} at first, at least {2} %; latest {3} of {4}"), family.first.events, family.first.trials,
              floor_percent(*family.first.lowest), family.latest.events, family.latest.trials);
}

std::string families_never(const std::vector<std::string>& families) {
  if (families.empty()) return {};
  std::string list;
  for (const std::string& family : families)
    list += (list.empty() ? "" : ", ") + family;
  return fill(form("Not met yet: {0}."), list);
}

}  // namespace nc::words
