#include "practice/screens/progress_screen.hpp"

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "practice/session/notice.hpp"
#include "testing/player.hpp"
#include "testing/property.hpp"
#include "testing/random_record.hpp"

namespace nc::practice {
namespace {

using guidance::Urgency;

constexpr std::int64_t day_ms = 86'400'000;
constexpr UtcTime noon{20'000 * day_ms + day_ms / 2};

/// An attempt at a made-up case of one visit: what the documents say and what was said.
record::PastAttempt attempt_at(const std::string& case_id, Urgency key, std::optional<Urgency> said, UtcTime at) {
  record::PastAttempt attempt;
  attempt.attempt = record::AttemptId(case_id + "@" + std::to_string(at.ms));
  attempt.case_id = cases::CaseId(case_id);
  attempt.submitted_at = at;
  scoring::VisitScore visit;
  scoring::Item item;
  item.key = guidance::to_text(key);
  if (said) item.given = guidance::to_text(*said);
  item.weight = 1;
  const bool right = said == key;
  item.credit = right ? 1 : 0;
  item.verdict = right ? scoring::Verdict::right : scoring::Verdict::under_called;
  visit.decision_credit = item.credit;
  visit.items.push_back(item);
  attempt.score.visits.push_back(visit);
  attempt.score.score = 100 * item.credit;
  attempt.answers.visits.resize(1);
  return attempt;
}

/// So many different cases with this key and this answer.
void add(std::vector<record::PastAttempt>& past, int count, Urgency key, std::optional<Urgency> said) {
  for (int number = 0; number < count; ++number)
    past.push_back(attempt_at("case-" + std::to_string(past.size()), key, said, {noon.ms + number}));
}

ProgressScreen screen_of(std::vector<record::PastAttempt> past, const library::Content& content = {}) {
  return show_progress(content, {}, std::make_shared<std::vector<record::PastAttempt>>(std::move(past)), {},
                       LocalDays().of(noon));
}

testing::RecordShape any_shape() {
  testing::RecordShape shape;
  shape.seed = *rc::gen::inRange<std::uint64_t>(1, 1000);
  shape.attempts = *rc::gen::inRange(1, 40);
  shape.right = *rc::gen::inRange(0U, 101U);
  shape.now = noon;
  return shape;
}

}  // namespace

TEST_CASE("an empty record shows nothing but what is undefined") {
  const ProgressScreen screen = screen_of({});
  CHECK(screen.attempts == 0);
  CHECK(screen.readings[headline_level] == statistics::TriageReading::no_answers);
  CHECK_FALSE(screen.levels[headline_level].sensitivity.value);
  CHECK_FALSE(screen.levels[headline_level].detection);
  CHECK_FALSE(screen.dangerous_first.value);
  CHECK(screen.scores.empty());
  CHECK(screen.clean_emergencies_needed == 59);
}

TEST_CASE("ten emergencies without a miss are shown with what they still allow, 25.9 %, and 59 with less than 5 %") {
  std::vector<record::PastAttempt> past;
  add(past, 10, Urgency::emergency, Urgency::emergency);
  CHECK(*screen_of(past).levels[2].under_triage.highest == Approx(0.2589).margin(1e-4));
  add(past, 49, Urgency::emergency, Urgency::emergency);
  CHECK(*screen_of(past).levels[2].under_triage.highest < 0.05);
}

TEST_CASE("d′ and c of ten signs and twenty others are those of the definitions") {
  std::vector<record::PastAttempt> past;
  add(past, 10, Urgency::contact, Urgency::contact);
  add(past, 20, Urgency::expected, Urgency::expected);
  const ProgressScreen clean = screen_of(past);
  CHECK(clean.levels[headline_level].detection->sensitivity_index == Approx(3.6714).margin(1e-4));
  CHECK(clean.levels[headline_level].detection->criterion == Approx(0.1451).margin(1e-4));
  CHECK(clean.readings[headline_level] == statistics::TriageReading::apart);
  past.clear();
  add(past, 8, Urgency::emergency, Urgency::contact);
  add(past, 2, Urgency::contact, Urgency::monitor);
  add(past, 4, Urgency::monitor, Urgency::contact);
  add(past, 16, Urgency::monitor, Urgency::expected);
  const ProgressScreen mixed = screen_of(past);
  CHECK(mixed.levels[headline_level].detection->sensitivity_index == Approx(1.5395).margin(1e-4));
  CHECK(mixed.levels[headline_level].detection->criterion == Approx(0.0219).margin(1e-4));
  CHECK(mixed.readings[headline_level] == statistics::TriageReading::cannot_say);
}

TEST_CASE("a second attempt at a case changes no measure but ends its dangerous miss") {
  record::PastAttempt missed = attempt_at("a", Urgency::emergency, Urgency::monitor, noon);
  missed.score.outcome = scoring::Outcome::critical_miss;
  missed.score.visits.front().outcome = scoring::Outcome::critical_miss;
  missed.score.visits.front().items.front().dangerous = true;
  missed.answers.visits.front().certainty = 3;
  const ProgressScreen before = screen_of({missed});
  REQUIRE(before.dangerous.size() == 1);
  CHECK(before.dangerous.front().key == Urgency::emergency);
  CHECK(before.dangerous.front().said == Urgency::monitor);
  CHECK(before.dangerous.front().was_certain);
  const ProgressScreen after =
      screen_of({missed, attempt_at("a", Urgency::emergency, Urgency::emergency, {noon.ms + 1})});
  CHECK(after.dangerous.empty());
  CHECK(after.dangerous_first.events == 1);
  CHECK(after.levels[2].sensitivity.events == 0);
  CHECK(after.answers == 1);
  CHECK(after.attempts == 2);
}

TEST_CASE("a dangerous miss at a case that is kept for exams says that it cannot be practised again") {
  std::vector<record::PastAttempt> missed{attempt_at("neck-butcher", Urgency::emergency, Urgency::monitor, noon),
                                          attempt_at("neck-gas-fitter", Urgency::emergency, Urgency::monitor, noon)};
  for (record::PastAttempt& one : missed)
    one.score.outcome = scoring::Outcome::critical_miss;
  const ProgressScreen screen = screen_of(missed, *shipped_content());
  REQUIRE(screen.dangerous.size() == 2);
  for (const DangerousMiss& miss : screen.dangerous)
    CHECK(miss.kept_for_exams == (miss.case_id == cases::CaseId("neck-gas-fitter")));
}

TEST_CASE("an over-called case is no dangerous miss, and is counted by itself at the first attempt") {
  record::PastAttempt over_called = attempt_at("a", Urgency::expected, Urgency::emergency, noon);
  over_called.score.outcome = scoring::Outcome::over_called;
  over_called.score.visits.front().outcome = scoring::Outcome::over_called;
  const ProgressScreen screen = screen_of({over_called, attempt_at("b", Urgency::expected, Urgency::expected, noon)});
  CHECK(screen.dangerous.empty());
  CHECK(screen.dangerous_first.events == 0);
  CHECK(screen.over_called_first.events == 1);
  CHECK(screen.over_called_first.trials == 2);
}

TEST_CASE("the page says how many emergencies the library holds, and what these can show at best") {
  const ProgressScreen screen = screen_of({}, *shipped_content());
  REQUIRE(screen.emergencies_held > 0);
  CHECK(screen.emergencies_to_practise > 0);
  CHECK(screen.emergencies_to_practise < screen.emergencies_held);
  CHECK(screen.best_shown_miss == statistics::highest_chance(0, screen.emergencies_held));
}

TEST_CASE("how the trainee worked is counted at first attempts") {
  record::PastAttempt asked = attempt_at("a", Urgency::expected, Urgency::expected, noon);
  asked.process = {{true, false, 3, 12000, 1}};
  const ProgressScreen screen = screen_of({asked, asked});
  CHECK(screen.process.visits == 1);
  CHECK(screen.process.asked_breathing == 1);
  CHECK(screen.process.median_seconds == 12);
}

TEST_CASE("an unanswered warning sign counts as the mildest answer, an uncovered visit counts nowhere") {
  const ProgressScreen screen = screen_of({attempt_at("a", Urgency::emergency, std::nullopt, noon),
                                           attempt_at("b", Urgency::not_covered, Urgency::contact, noon)});
  CHECK(screen.table.count(Urgency::emergency, Urgency::expected) == 1);
  CHECK(screen.answers == 1);
  CHECK(screen.uncovered == 1);
}

TEST_CASE("scores are means of a day, the days in order, none older than shown, a clock ahead counted as today") {
  const ProgressScreen screen =
      screen_of({attempt_at("old", Urgency::monitor, Urgency::monitor, {noon.ms - 30 * day_ms}),
                 attempt_at("a", Urgency::monitor, Urgency::monitor, {noon.ms - 29 * day_ms}),
                 attempt_at("a", Urgency::monitor, Urgency::expected, {noon.ms - 1}),
                 attempt_at("b", Urgency::monitor, Urgency::monitor, {noon.ms + 5 * day_ms})});
  REQUIRE(screen.scores.size() == 2);
  CHECK(screen.scores.front().days_ago == 29);
  CHECK(screen.scores.front().mean == 100);
  CHECK(screen.scores.back().days_ago == 0);
  CHECK(screen.scores.back().mean == 50);
  CHECK(screen.scores.back().cases == 2);
  CHECK(screen.scores.back().repeated == 1);
}

TEST_CASE("the page is worked out when it is opened or the record changed, and not at every action") {
  Player player(shipped_content());
  player.act(OpenProgress{});
  const record::SharedPast before = player.screen<ProgressScreen>().past;
  CHECK(before == player.model().past);
  player.act(ToggleHelp{}).act(ToggleHelp{});
  CHECK(player.screen<ProgressScreen>().past == before);
  player.act(GoBack{});
  CHECK(player.shows<LibraryScreen>());
  player.act(StartCase{player.model().content->cases.front().id});
  while (player.model().stage != Stage::debriefing || player.model().past->empty()) {
    if (player.shows<CaseScreen>())
      player.answer_right();
    else
      player.act(Next{});
  }
  player.act(OpenProgress{});
  CHECK(player.screen<ProgressScreen>().attempts == 1);
  CHECK(player.screen<ProgressScreen>().past != before);
  player.act(GoBack{});
  CHECK(player.shows<DebriefScreen>());
}

TEST_CASE("progress cannot be seen during an exam, for it would be feedback") {
  Player player(shipped_content());
  player.act(StartExam{{}, 3, 0, 5}).act(OpenProgress{});
  CHECK(player.shows<CaseScreen>());
  REQUIRE(player.model().notice);
  CHECK(*player.model().notice == Notice{PlainNotice::progress_after_exam});
}

TEST_CASE("the counts of a screen add up, whatever the record") {
  const library::SharedContent content = shipped_content();
  nc::testing::prop("counts", [&content] {
    const testing::RecordShape shape = any_shape();
    const ProgressScreen screen =
        show_progress(*content, {}, testing::past_of(*content, shape), {}, LocalDays().of(shape.now));
    RC_ASSERT(screen.attempts == shape.attempts);
    RC_ASSERT(screen.table.total() == screen.answers);
    for (const auto& level : screen.levels) {
      RC_ASSERT(level.calls.signals + level.calls.noise == screen.answers);
      RC_ASSERT(level.sensitivity.events + level.under_triage.events == level.calls.signals);
      RC_ASSERT(level.specificity.events + level.over_triage.events == level.calls.noise);
    }
    int stated = screen.calibration.unstated;
    for (const auto& level : screen.calibration.levels)
      stated += level.right.trials;
    RC_ASSERT(stated == screen.answers);
    int shown = 0;
    for (const ScoreDay& day : screen.scores)
      shown += day.cases;
    RC_ASSERT(shown <= screen.attempts);
    for (const statistics::FamilyMastery& family : screen.families) {
      RC_ASSERT(family.first.trials == family.latest.trials);
      RC_ASSERT(family.first.trials > 0);
    }
    RC_ASSERT(static_cast<int>(screen.dangerous.size()) <= screen.cases);
  });
}

TEST_CASE("attempts count in the order of the record, whatever a clock was set to") {
  const library::SharedContent content = shipped_content();
  nc::testing::prop("order", [&content] {
    std::vector<record::PastAttempt> past = *testing::past_of(*content, any_shape());
    const ProgressScreen one_way = screen_of(past, *content);
    std::int64_t ms = noon.ms;
    for (record::PastAttempt& one : past)
      one.submitted_at.ms = ms -= 1000;
    const ProgressScreen other_way = screen_of(past, *content);
    RC_ASSERT(one_way.table.counts == other_way.table.counts);
    RC_ASSERT(one_way.dangerous.size() == other_way.dangerous.size());
    RC_ASSERT(one_way.dangerous_first.events == other_way.dangerous_first.events);
    for (std::size_t at = 0; at < one_way.families.size(); ++at) {
      RC_ASSERT(one_way.families[at].family == other_way.families[at].family);
      RC_ASSERT(one_way.families[at].latest.events == other_way.families[at].latest.events);
    }
    for (std::size_t at = 0; at < 3; ++at)
      RC_ASSERT(one_way.calibration.levels[at].right.events == other_way.calibration.levels[at].right.events);
  });
}

TEST_CASE("a family is right in a visit only when all of its points are, and one never met is named") {
  const library::SharedContent content = shipped_content();
  testing::RecordShape shape;
  shape.now = noon;
  shape.right = 100;
  shape.attempts = 1;
  const auto past = testing::past_of(*content, shape);
  std::vector<record::PastAttempt> wrong = *past;
  for (scoring::Item& item : wrong.front().score.visits.front().items)
    item.credit = 0;
  const ProgressScreen before = show_progress(*content, {}, past, {}, LocalDays().of(noon));
  const ProgressScreen after = screen_of(wrong, *content);
  REQUIRE_FALSE(before.families.empty());
  REQUIRE_FALSE(before.families_never.empty());
  CHECK(after.families.size() == before.families.size());
  int right = 0;
  for (const statistics::FamilyMastery& family : after.families)
    right += family.first.events;
  CHECK(right == 0);
  for (const std::string& never : before.families_never) {
    CHECK(std::none_of(before.families.begin(), before.families.end(),
                       [&never](const statistics::FamilyMastery& met) { return met.family == never; }));
  }
}

}  // namespace nc::practice
