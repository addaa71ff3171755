#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "library/content.hpp"
#include "record/past_attempt.hpp"
#include "statistics/calibration.hpp"
#include "statistics/family_mastery.hpp"
#include "statistics/rate_measure.hpp"
#include "statistics/triage_reading.hpp"

// The measures over a trainee's record, as the Progress screen shows them on every face. Distinct cases and first
// attempts throughout, except where a part says otherwise: a second attempt measures the memory of a debrief. Attempts
// of an exam that is still open are not in the record (Model::past) and so in nothing here.

namespace nc::practice {

/// A case whose latest attempt was not safe.
struct DangerousMiss {
  cases::CaseId case_id;
  std::string title;
  scoring::Outcome outcome = scoring::Outcome::unsafe;
  guidance::Urgency key = guidance::Urgency::expected;  ///< of the visit with that outcome
  std::optional<guidance::Urgency> said;                ///< the decision there; nothing: none was given
  bool by_advice = false;                               ///< the decision was safe and the advice was not
  bool was_certain = false;                             ///< certainty 3 on it
  UtcTime at;
};

/// The cases finished on one day in UTC, first attempts and repeated ones.
struct ScoreDay {
  int days_ago = 0;  ///< 0: today
  UtcTime day;       ///< its beginning
  double mean = 0;   ///< of the cases' scores, 0 to 100
  int cases = 0;     ///< that have a score
  int repeated = 0;  ///< of them not worked for the first time
};

/// Everything that the screen shows; no wording. Undefined is nothing, never 0.
struct ProgressScreen {
  record::SharedPast past;  ///< what it was built from
  UtcTime today;            ///< the beginning of the day for which it was built, in UTC
  int answers = 0;          ///< first decisions that count: `table` holds as many
  int cases = 0;            ///< distinct cases among all attempts
  int attempts = 0;
  int uncovered = 0;  ///< first decisions on visits that the documents do not cover: in no measure
  statistics::TriageTable table;
  std::array<statistics::TriageMeasures, 3> levels;     ///< monitor, contact, emergency
  std::array<statistics::TriageReading, 3> readings{};  ///< of the same levels; the headline is that of contact
  int clean_emergencies_needed = 0;  ///< different ones without a miss that show fewer than `shown_miss_limit` missed
  double shown_miss_limit = 0;       ///< under-triage that the field accepts (TriageLimits)
  statistics::RateMeasure at_rate;   ///< what calls of emergency would be worth where these are rare
  statistics::Calibration calibration;
  statistics::Rate dangerous_first;      ///< cases whose first attempt was not safe
  std::vector<DangerousMiss> dangerous;  ///< critical misses first, then the latest first
  std::vector<ScoreDay> scores;          ///< days of the last `score_days` with a score, oldest first
  int score_days = 30;
  std::vector<int> due;                             ///< cases that come back on each of the next 30 days, today first
  std::vector<statistics::FamilyMastery> families;  ///< met ones; those of which the sample allows least first
  std::vector<std::string> families_never;          ///< families of the guidance never met, in its order
};

/// Level `contact`: what separates a call for help from none, and so what the headline is about.
inline constexpr std::size_t headline_level = 1;

/// The screen of a record. Pure: the same record and day give the same screen, and the order of attempts of one moment
/// changes nothing.
ProgressScreen show_progress(const library::Content& content, const record::SharedPast& past, UtcTime now);

/// The beginning of a moment's day in UTC.
UtcTime day_of(UtcTime moment);

}  // namespace nc::practice
