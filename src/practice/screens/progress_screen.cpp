#include "practice/screens/progress_screen.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "practice/session/grounds.hpp"
#include "review/plan.hpp"
#include "statistics/record_decisions.hpp"

namespace nc::practice {
namespace {

using guidance::Urgency;

constexpr std::array levels{Urgency::monitor, Urgency::contact, Urgency::emergency};

void measure(ProgressScreen& screen, const library::Content& content) {
  const std::vector<statistics::Decision> first = statistics::first_attempts(statistics::decisions_of(*screen.past));
  screen.table = statistics::count_decisions(first);
  screen.answers = screen.table.total();
  screen.uncovered = static_cast<int>(first.size()) - screen.answers;
  const statistics::TriageLimits limits;
  for (std::size_t at = 0; at < levels.size(); ++at) {
    screen.levels[at] = statistics::measure_triage(screen.table, levels[at]);
    screen.strict_levels[at] = statistics::measure_triage(statistics::strict(screen.table), levels[at]);
    screen.readings[at] = statistics::read_triage(screen.levels[at], limits);
  }
  screen.shown_miss_limit = limits.under_triage;
  screen.clean_emergencies_needed = statistics::trials_to_rule_out(limits.under_triage).value_or(0);
  screen.calibration = statistics::calibrate(content.guidance.scoring, first);
}

/// The visit that made the case what it is.
DangerousMiss miss_of(const library::Content& content, const record::PastAttempt& attempt) {
  const library::CaseCard* the_case = library::find_card(content, attempt.case_id);
  DangerousMiss miss{attempt.case_id,
                     the_case == nullptr ? attempt.case_id.text() : std::string(the_case->title),
                     attempt.score.outcome,
                     {},
                     {},
                     false,
                     false,
                     attempt.submitted_at,
                     the_case != nullptr && the_case->use == cases::CaseUse::exam};
  for (std::size_t visit = 0; visit < attempt.score.visits.size(); ++visit) {
    const scoring::VisitScore& score = attempt.score.visits[visit];
    const scoring::Item* item = statistics::decision_item(score);
    if (score.outcome != attempt.score.outcome || item == nullptr) continue;
    miss.key = statistics::key_of(*item);
    miss.said = guidance::parse_urgency(item->given);
    miss.by_advice = !item->dangerous;
    miss.was_certain = item->dangerous && statistics::certainty_at(attempt, visit) == scoring::certainty_max;
    break;
  }
  return miss;
}

void list_dangerous(ProgressScreen& screen, const library::Content& content, const statistics::PastPointers& ordered) {
  std::map<std::string, const record::PastAttempt*> latest;
  int first_dangerous = 0;
  int first_over_called = 0;
  for (const record::PastAttempt* attempt : ordered) {
    const bool is_first = latest.count(attempt->case_id.text()) == 0;
    if (is_first && scoring::is_dangerous(attempt->score.outcome)) ++first_dangerous;
    if (is_first && attempt->score.outcome == scoring::Outcome::over_called) ++first_over_called;
    latest[attempt->case_id.text()] = attempt;
  }
  screen.attempts = static_cast<int>(ordered.size());
  screen.cases = static_cast<int>(latest.size());
  screen.dangerous_first = statistics::make_rate(first_dangerous, screen.cases);
  screen.over_called_first = statistics::make_rate(first_over_called, screen.cases);
  for (const auto& [id, attempt] : latest) {
    if (scoring::is_dangerous(attempt->score.outcome)) screen.dangerous.push_back(miss_of(content, *attempt));
  }
  std::stable_sort(screen.dangerous.begin(), screen.dangerous.end(), [](const auto& a, const auto& b) {
    return a.outcome != b.outcome ? a.outcome > b.outcome : b.at < a.at;
  });
}

/// Says of every miss whether its case was changed since the latest attempt at it.
void note_changes(ProgressScreen& screen, const library::Content& content, const record::FormerContent& former,
                  const statistics::PastPointers& ordered) {
  std::map<std::string, std::string> hashes;
  for (const record::PastAttempt* attempt : ordered)
    hashes[attempt->case_id.text()] = attempt->case_hash;
  for (DangerousMiss& miss : screen.dangerous)
    miss.changed_since = was_changed_since(content, former, {miss.case_id, hashes[miss.case_id.text()]});
}

/// What the emergencies of the library can show at best: each of them met once, and none missed.
void count_emergencies(ProgressScreen& screen, const library::Content& content) {
  for (const library::CaseCard& card : content.catalogue) {
    if (!card.keys.contains(Urgency::emergency)) continue;
    ++screen.emergencies_held;
    screen.emergencies_to_practise += card.use == cases::CaseUse::practice ? 1 : 0;
  }
  screen.best_shown_miss = statistics::highest_chance(0, screen.emergencies_held);
}

/// An attempt that a clock set back put into the future counts as today's.
void list_scores(ProgressScreen& screen, const statistics::PastPointers& ordered, const LocalDays& local) {
  std::map<int, ScoreDay> days;
  std::set<std::string> met;
  for (const record::PastAttempt* attempt : ordered) {
    const bool repeated = !met.insert(attempt->case_id.text()).second;
    const int ago = days_between(local.of(attempt->submitted_at), screen.today);
    if (!attempt->score.score || ago >= screen.score_days) continue;
    ScoreDay& day = days[-ago];
    day.days_ago = ago;
    day.day = screen.today + -ago;
    day.mean += (*attempt->score.score - day.mean) / ++day.cases;
    if (repeated) ++day.repeated;
  }
  for (const auto& [place, day] : days)
    screen.scores.push_back(day);
}

}  // namespace

ProgressScreen show_progress(const library::Content& content, const record::FormerContent& former,
                             const record::SharedPast& past, const LocalDays& days, Day today) {
  ProgressScreen screen;
  screen.past = past;
  screen.today = today;
  measure(screen, content);
  screen.at_rate = statistics::measure_at_rate(content.guidance.scoring.prevalence, *past);
  const statistics::PastPointers ordered = statistics::in_order(*past);
  list_dangerous(screen, content, ordered);
  note_changes(screen, content, former, ordered);
  list_scores(screen, ordered, days);
  count_emergencies(screen, content);
  screen.process = statistics::measure_process(ordered);
  screen.due = review::due_forecast(review::results_of(content.guidance.scoring.review, *past, days), today);
  statistics::Mastery mastery = statistics::family_mastery(content.guidance, ordered);
  screen.families = std::move(mastery.met);
  screen.families_never = std::move(mastery.never);
  return screen;
}

}  // namespace nc::practice
