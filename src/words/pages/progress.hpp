#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "scoring/grade.hpp"
#include "statistics/calibration.hpp"
#include "statistics/family_mastery.hpp"
#include "statistics/process_measures.hpp"
#include "statistics/triage_reading.hpp"
#include "support/local_days.hpp"
#include "words/message.hpp"

// What is said of a record's measures, in the window and in the terminal. Lower bounds are rounded down and upper
// bounds up, so that rounding never claims more than the sample shows.

namespace nc::words {

inline constexpr Message practise_dangerous = msg("Practise dangerous misses");
inline constexpr Message progress_empty =
    msg("Work a case; what you answered first is then shown here against the documents.");

// The head of the page.
std::string_view progress_headline(statistics::TriageReading reading);
/// Why the headline says so, in plain words.
std::string_view reading_sentence(statistics::TriageReading reading);
/// '87 first answers on 36 cases · contact or above: d′ 2.4, c 0.31'
std::string progress_counts(int answers, int cases, const std::optional<statistics::Detection>& contact_or_above);

// What you said against the documents.
inline constexpr Message confusion_heading = msg("What you said against the documents");
inline constexpr Message confusion_note = msg("Rows: the documents. Columns: you. First answers only.");
inline constexpr Message confusion_legend =
    msg("↓ called too low   ↑ called too high   (+) accepted too\nFramed: a warning sign missed");
/// Visits that the documents do not cover, in no measure.
std::string uncovered_words(int count);
/// 'Documents: Contact. You: Monitor'
std::string confusion_cell_name(guidance::Urgency key, guidance::Urgency answer);
/// One cell: the answers that were given, and how many of them are accepted beside the key.
struct ConfusionCell {
  int count = 0;
  int accepted = 0;
  guidance::Urgency key = guidance::Urgency::expected;
  guidance::Urgency answer = guidance::Urgency::expected;
};
ConfusionCell cell_of(const statistics::TriageTable& table, guidance::Urgency key, guidance::Urgency answer);
/// '3, called too low'; '3, accepted too'; '1, called too high; 2, accepted too'
std::string confusion_cell_value(const ConfusionCell& cell);
/// '·' for 0, else the number, with an arrow where it is called too low or too high: '64', '↓ 3', '(+2)', '↑ 1 (+2)'.
std::string confusion_cell(const ConfusionCell& cell);
/// 'the same 64, called too low 10, called too high 10, accepted too 6'
std::string confusion_value(const statistics::TriageTable& table);

// Safety.
inline constexpr Message safety_heading = msg("Safety");
inline constexpr Message safety_note = msg(
    "Caught: visits whose key is at the level or above, and you put them there (sensitivity; the rest is "
    "under-triage). "
    "Called too high: all other visits, and you put them there (over-triage). Bars show what the answers still allow: "
    "exact bounds, 95 % each.");
/// 'Emergencies caught', 'Contact or above caught', 'Monitor or above caught'
std::string_view caught_name(guidance::Urgency level);
/// 'Called an emergency, too high', 'Called contact or above, too high' …
std::string_view over_name(guidance::Urgency level);
/// '9 of 11, at least 52 %'; 'none met yet' without trials.
std::string caught_words(const statistics::Rate& rate);
/// '7 of 53, at most 24 %'; 'none met yet' without trials.
std::string over_words(const statistics::Rate& rate);
/// 'd′ 2.4, c 0.31'; dashes for nothing.
std::string detection_words(const std::optional<statistics::Detection>& detection);
/// What d′ and c mean, and both of each level, the most urgent level first; `levels` begins with the least urgent.
std::string detection_of_levels(std::span<const statistics::TriageMeasures> levels);
/// How many answers were accepted beside the key and so count as right, and what is otherwise at the levels when only
/// the key does; empty without such answers.
std::string strict_words(int accepted, std::span<const statistics::TriageMeasures> levels,
                         std::span<const statistics::TriageMeasures> strict_levels);
/// Whether the emergencies met can show that fewer than `shown_miss_limit` (0 to 1) are missed, and how many different
/// ones without a miss would. `missed` is the under-triage of emergencies.
std::string emergency_sentence(const statistics::Rate& missed, double shown_miss_limit, int clean_needed);
/// 'The library holds 9 emergencies. Each met once and none missed, they show at best that you miss fewer than 29 %.';
/// `best` (0 to 1) is what they allow then.
std::string library_sentence(int emergencies, int to_practise, const std::optional<double>& best);

// How the trainee worked.
inline constexpr Message process_heading = msg("How you worked");
inline constexpr Message process_note = msg("At first attempts. Never scored.");
/// One line of it, such as 'Asked about breathing' and '12 of 15'.
struct ProcessLine {
  std::string_view name;
  std::string value;
};
/// All lines, in the order in which they are shown; nothing without a visit.
std::vector<ProcessLine> process_lines(const statistics::ProcessMeasures& process);

// Certainty.
inline constexpr Message calibration_heading = msg("How sure you were, how right you were");
inline constexpr Message calibration_note =
    msg("Bar: how often you were right. Dashed frame: what the words claim. Line: exact bounds, 95 % each.");
/// Decisions without a certainty.
std::string unstated_words(int count);
/// 'right 12 of 20, at least 38 %, at most 80 %; the words claim 67 to 80 %'
std::string calibration_value(const statistics::CalibrationLevel& level);
/// '12 of 20', or a dash without trials.
std::string share_short(const statistics::Rate& rate);
/// '60 %' for 0.6, or a dash.
std::string share_percent(const std::optional<double>& share);
/// 'surer than right', 'righter than sure', 'cannot be said'
std::string_view calibration_reading(statistics::CalibrationReading reading);

// Scores.
inline constexpr Message no_scores = msg("No case with a score in these days.");
inline constexpr Message today = msg("today");
inline constexpr Message scores_note = msg("Mean of the cases finished on a day, repeated ones too.");
/// 'Score, last 30 days'
std::string scores_heading(int days);
/// Of one day: '72 of 100; 3 cases, 1 of them again'.
std::string score_day_value(double mean, int cases, int repeated);

// Dangerous misses.
inline constexpr Message dangerous_heading = msg("Dangerous misses still open");
inline constexpr Message no_dangerous = msg("No latest attempt at a case endangered the patient.");
inline constexpr Message work_again = msg("Work it again");
/// 'Unsafe or a critical miss at the first attempt: 5 of 36 cases, at most 28 %.'
std::string dangerous_first(const statistics::Rate& rate);
/// 'Over-called at the first attempt: 3 of 36 cases.'
std::string over_called_first(const statistics::Rate& rate);
/// What was dangerous in a case: its advice, or a decision.
struct DangerousAnswer {
  scoring::Outcome outcome = scoring::Outcome::unsafe;
  bool by_advice = false;  ///< the decision was safe; the rest says nothing then
  guidance::Urgency key = guidance::Urgency::expected;
  std::optional<guidance::Urgency> said;  ///< nothing: no decision was given
  bool was_certain = false;
  bool changed_since = false;
};
/// 'Critical miss: Emergency was called Monitor, and you were certain'
std::string dangerous_words(DangerousAnswer answer);

// What comes back when.
inline constexpr Message forecast_note = msg("By spaced review; what is overdue counts today.");
inline constexpr Message forecast_none = msg("No case comes back in these days.");
/// 'today' or the date so many days after it.
std::string day_ahead(Day now, std::size_t days);
/// 'What comes back in the next 30 days'
std::string forecast_heading(std::size_t days);
/// '12 cases, 3 of them today'; `due` has a count for each day, today first.
std::string forecast_value(std::span<const int> due);

// Families of statements.
inline constexpr Message families_heading = msg("What rests on which statements");
inline constexpr Message families_note =
    msg("Visits in which every point that rests on the family was right at the first attempt; the mark beside is the "
        "latest "
        "attempt. Weakest first, by what the answers still allow.");
/// '4 of 6 at first, at least 27 %; latest 5 of 6'; a dash without trials.
std::string family_words(const statistics::FamilyMastery& family);
/// 'Not met yet: ice, spasm.'; empty when all were.
std::string families_never(const std::vector<std::string>& families);

}  // namespace nc::words
