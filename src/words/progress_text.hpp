#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "practice/screens/progress_screen.hpp"
#include "words/message.hpp"

// What the Progress screen says, on the window and in the terminal. Lower bounds are rounded down and upper bounds up,
// so that rounding never claims more than the sample shows.

namespace nc::words {

inline constexpr Message progress = msg("Progress");
inline constexpr Message practise_dangerous = msg("Practise dangerous misses");
inline constexpr Message progress_empty =
    msg("Work a case; what you answered first is then shown here against the documents.");
inline constexpr Message none_met = msg("none met yet");
inline constexpr std::string_view undefined = "–";

// What you said against the documents.
inline constexpr Message confusion_heading = msg("What you said against the documents");
inline constexpr Message confusion_note = msg("Rows: the documents. Columns: you. First answers only.");
inline constexpr Message called_too_low = msg("called too low");
inline constexpr Message called_too_high = msg("called too high");
inline constexpr Message called_the_same = msg("the same");
inline constexpr Message confusion_legend = msg("↓ called too low   ↑ called too high\nFramed: a warning sign missed");
/// Visits that the documents do not cover, in no measure.
std::string uncovered_words(int count);
std::string confusion_cell_name(guidance::Urgency key, guidance::Urgency answer);
/// '3, called too low'
std::string confusion_cell_value(int count, guidance::Urgency key, guidance::Urgency answer);
/// '·' for 0, else the number with an arrow where it is not the same.
std::string confusion_cell(int count, guidance::Urgency key, guidance::Urgency answer);
/// 'The same 64, called too low 10, called too high 10'
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
/// 'Called emergency without one', 'Called contact or above without need', …
std::string_view over_name(guidance::Urgency level);
/// '9 of 11, at least 53 %'; without trials 'none met yet'
std::string caught_words(const statistics::Rate& rate);
/// '7 of 53, at most 23 %'
std::string over_words(const statistics::Rate& rate);
/// 'd′ 2.4, c 0.31' or '–'
std::string detection_words(const std::optional<statistics::Detection>& detection);
/// 'd′ (told apart) and c (above 0: relaxed, below 0: alarmed). Emergency d′ 2.5, c 0.36; …'
std::string detection_of_levels(const practice::ProgressScreen& screen);
/// Whether the emergencies met can show that fewer than 5 % are missed, and what would.
std::string emergency_sentence(const practice::ProgressScreen& screen);

// The head of the page.
std::string_view progress_headline(const practice::ProgressScreen& screen);
/// Why the headline says so, in plain words.
std::string_view reading_sentence(statistics::TriageReading reading);
/// '87 first answers on 36 cases · contact or above: d′ 2.4, c 0.31'
std::string progress_counts(const practice::ProgressScreen& screen);

// Certainty.
inline constexpr Message calibration_heading = msg("How sure you were, how right you were");
inline constexpr Message calibration_note =
    msg("Bar: how often you were right. Dashed frame: what the words claim. Line: exact bounds, 95 % each.");
/// Decisions without a certainty.
std::string unstated_words(int count);
/// 'right 12 of 20, at least 38 %, at most 80 %; the words claim 67 to 80 %'
std::string calibration_value(const statistics::CalibrationLevel& level);
/// '12 of 20' or '–'
std::string share_short(const statistics::Rate& rate);
/// '60 %' or '–'
std::string share_percent(const std::optional<double>& share);
std::string_view calibration_reading(statistics::CalibrationReading reading);

// Scores.
inline constexpr Message no_scores = msg("No case with a score in these days.");
inline constexpr Message today = msg("today");
inline constexpr Message scores_note = msg("Mean of the cases finished on a day, repeated ones too.");
std::string scores_heading(int days);
/// '23 Oct'
std::string short_date(UtcTime day);
/// '72 of 100; 3 cases, 1 of them again'
std::string score_day_value(const practice::ScoreDay& day);

// Dangerous misses.
inline constexpr Message dangerous_heading = msg("Dangerous misses still open");
inline constexpr Message no_dangerous = msg("The latest attempt at every case was safe.");
inline constexpr Message work_again = msg("Work it again");
/// 'Unsafe or a critical miss at first: 5 of 36 cases, at most 28 %'
std::string dangerous_first(const statistics::Rate& rate);
/// 'Documents: Emergency. You: Monitor, certain.'
std::string dangerous_words(const practice::DangerousMiss& miss);

// What comes back when.
inline constexpr Message forecast_note = msg("By spaced review; what is overdue counts today.");
inline constexpr Message forecast_none = msg("No case comes back in these days.");
/// 'today' or the date so many days after it.
std::string day_ahead(UtcTime today_begins, std::size_t days);
std::string forecast_heading(std::size_t days);
/// '12 cases, 3 of them today'
std::string forecast_value(std::span<const int> due);
/// '3 cases'
std::string due_count(int count);

// Families.
inline constexpr Message families_heading = msg("What rests on which statements");
inline constexpr Message families_note =
    msg("Visits in which every point that rests on the family was right at the first attempt; the mark beside is the "
        "latest "
        "attempt. Weakest first, by what the answers still allow.");
/// '4 of 6 at first, at least 27 %; latest 5 of 6'
std::string family_words(const statistics::FamilyMastery& family);
/// 'Not met yet: ice, spasm.'; empty when all were.
std::string families_never(const std::vector<std::string>& families);

}  // namespace nc::words
