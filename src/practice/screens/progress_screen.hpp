#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "library/content.hpp"
#include "record/former_content.hpp"
#include "record/past_attempt.hpp"
#include "statistics/calibration.hpp"
#include "statistics/family_mastery.hpp"
#include "statistics/process_measures.hpp"
#include "statistics/rate_measure.hpp"
#include "statistics/triage_reading.hpp"
#include "support/local_days.hpp"

// The measures of a trainee's record, as the page Progress shows them. They count distinct cases at the first attempt,
// except where a part says otherwise, because a second attempt measures the memory of a debrief. Attempts of an exam
// that is still open are not in Model::past and so not in any measure.

namespace nc::practice {

/// A case whose latest attempt was unsafe or a critical miss.
struct DangerousMiss {
  cases::CaseId case_id;
  std::string title;
  scoring::Outcome outcome = scoring::Outcome::unsafe;
  guidance::Urgency key = guidance::Urgency::expected;  ///< key of the visit that had this outcome
  std::optional<guidance::Urgency> said;                ///< what was decided there; nothing when nothing was
  bool by_advice = false;                               ///< the decision was safe, and only the advice was not
  bool was_certain = false;                             ///< the decision was given with certainty 3
  UtcTime at;                                           ///< when the attempt was submitted
  bool kept_for_exams = false;                          ///< it cannot be practised again
  bool changed_since = false;                           ///< the case means something else today than it did then
};

/// The cases that were finished on one of the trainee's days, at first and at later attempts.
struct ScoreDay {
  int days_ago = 0;  ///< 0: today
  Day day;
  double mean = 0;   ///< mean of the cases' scores, 0 to 100
  int cases = 0;     ///< how many of these cases have a score
  int repeated = 0;  ///< how many of them were not worked on for the first time
};

/// Everything that the page shows, without any wording. What is not defined is nothing, never 0.
struct ProgressScreen {
  record::SharedPast past;  ///< the past attempts that all of this was worked out from
  Day today;                ///< the day that it was worked out for
  int answers = 0;          ///< how many first decisions are in `table`
  int cases = 0;            ///< how many distinct cases were attempted
  int attempts = 0;         ///< how many attempts there are
  int uncovered = 0;        ///< first decisions at visits that the documents do not cover; in no measure
  statistics::TriageTable table;
  std::array<statistics::TriageMeasures, 3> levels;  ///< monitor, contact, emergency
  /// The same with nothing right but the key; of interest when answers were accepted beside it.
  std::array<statistics::TriageMeasures, 3> strict_levels;
  /// Says what can be concluded at each of these levels. The headline is about that of `headline_level`.
  std::array<statistics::TriageReading, 3> readings{};
  /// So many different emergencies without a miss would show that fewer than `shown_miss_limit` are missed.
  int clean_emergencies_needed = 0;
  double shown_miss_limit = 0;      ///< share of misses that is still accepted, 0 to 1 (see statistics::TriageLimits)
  int emergencies_held = 0;         ///< how many different cases of the library hold an emergency
  int emergencies_to_practise = 0;  ///< how many of these are no cases for exams
  /// The share of missed emergencies that working all of these once without a miss would still allow, 0 to 1; nothing
  /// when the library holds none.
  std::optional<double> best_shown_miss;
  statistics::ProcessMeasures process;  ///< how the trainee worked; never scored
  statistics::RateMeasure at_rate;      ///< what calls of emergency are worth where emergencies are rare
  statistics::Calibration calibration;
  statistics::Rate dangerous_first;      ///< how many cases were unsafe or a critical miss at the first attempt
  statistics::Rate over_called_first;    ///< how many cases were over-called at the first attempt
  std::vector<DangerousMiss> dangerous;  ///< critical misses first, then the latest first
  std::vector<ScoreDay> scores;          ///< the days with a score among the last `score_days`, oldest first
  int score_days = 30;
  std::vector<int> due;  ///< how many cases become due on each of the next 30 days, today first
  std::vector<statistics::FamilyMastery> families;  ///< families that were met (see statistics::Mastery::met)
  std::vector<std::string> families_never;          ///< families that were never met, in the order of the guidance
};

/// The level that the headline is about, as an index into ProgressScreen::levels: contact, which separates a call for
/// help from none.
inline constexpr std::size_t headline_level = 1;

/// Returns the page for a record. The same record and day give the same page, whatever the order of attempts of the
/// same moment.
ProgressScreen show_progress(const library::Content& content, const record::FormerContent& former,
                             const record::SharedPast& past, const LocalDays& days, Day today);

}  // namespace nc::practice
