#include "statistics/triage.hpp"

#include <cmath>

#include <catch2/catch.hpp>

#include "statistics/decisions.hpp"
#include "testing/property.hpp"

namespace nc::statistics {
namespace {

using testing::decision;
using testing::repeated;
using testing::Urgency;
using testing::operator+;

constexpr std::array<Urgency, 4> answers = {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency};
constexpr std::array<Urgency, 3> levels = {Urgency::monitor, Urgency::contact, Urgency::emergency};

/// Every cell has another count: 1, 2, 3 … 16, row by row.
TriageTable numbered_table() {
  TriageTable table;
  int next = 0;
  for (auto& row : table.counts) {
    for (int& count : row)
      count = ++next;
  }
  return table;
}

}  // namespace

TEST_CASE("every decision is counted at its key and its answer") {
  std::vector<Decision> decisions;
  for (const Urgency key : answers) {
    for (const Urgency answer : answers)
      decisions =
          decisions + repeated(decision("a", key, answer), 4 * static_cast<int>(key) + static_cast<int>(answer));
  }
  const TriageTable table = count_decisions(decisions);
  for (const Urgency key : answers) {
    for (const Urgency answer : answers)
      CHECK(table.count(key, answer) == 4 * static_cast<int>(key) + static_cast<int>(answer));
  }
  CHECK(table.total() == 120);
}

TEST_CASE("no answer counts as the mildest, and what the documents do not cover is left out") {
  const TriageTable table = count_decisions({decision("a", Urgency::emergency, std::nullopt),
                                             decision("b", Urgency::emergency, Urgency::not_covered),
                                             decision("c", Urgency::not_covered, Urgency::emergency)});
  CHECK(table.count(Urgency::emergency, Urgency::expected) == 2);
  CHECK(table.total() == 2);
  CHECK(table.count(Urgency::not_covered, Urgency::emergency) == 0);
  CHECK(table.count(Urgency::emergency, Urgency::not_covered) == 0);
}

TEST_CASE("an answer that is accepted beside the key is a right call at every level, and the strict count keeps it") {
  Decision low = decision("a", Urgency::contact, Urgency::monitor);
  Decision high = decision("b", Urgency::monitor, Urgency::contact);
  low.accepted = high.accepted = true;
  const TriageTable table = count_decisions({low, high, decision("c", Urgency::contact, Urgency::monitor),
                                             decision("d", Urgency::monitor, Urgency::contact)});
  CHECK(table.total_accepted() == 2);
  const TriageMeasures contact = measure_triage(table, Urgency::contact);
  CHECK(contact.under_triage.events == 1);
  CHECK(contact.over_triage.events == 1);
  const TriageMeasures strictly = measure_triage(strict(table), Urgency::contact);
  CHECK(strictly.under_triage.events == 2);
  CHECK(strictly.over_triage.events == 2);
  CHECK(strictly.calls.signals == contact.calls.signals);
}

TEST_CASE("a level divides the table into four") {
  const TriageMeasures contact = measure_triage(numbered_table(), Urgency::contact);
  CHECK(contact.level == Urgency::contact);
  CHECK(contact.calls.hits == 11 + 12 + 15 + 16);
  CHECK(contact.calls.signals == 9 + 10 + 11 + 12 + 13 + 14 + 15 + 16);
  CHECK(contact.calls.false_alarms == 3 + 4 + 7 + 8);
  CHECK(contact.calls.noise == 36);
  const TriageMeasures emergency = measure_triage(numbered_table(), Urgency::emergency);
  CHECK(emergency.calls.hits == 16);
  CHECK(emergency.calls.signals == 58);
  CHECK(emergency.calls.false_alarms == 4 + 8 + 12);
  CHECK(emergency.calls.noise == 78);
  const TriageMeasures monitor = measure_triage(numbered_table(), Urgency::monitor);
  CHECK(monitor.calls.signals == 126);
  CHECK(monitor.calls.noise == 10);
}

TEST_CASE("eight of ten emergencies seen and four of twenty others called") {
  TriageTable table;
  table.counts[3] = {1, 0, 1, 8};
  table.counts[0] = {10, 4, 0, 2};
  table.counts[2] = {0, 0, 2, 2};
  const TriageMeasures measures = measure_triage(table, Urgency::emergency);
  CHECK(measures.sensitivity.value.value() == Approx(0.8));
  CHECK(measures.under_triage.value.value() == Approx(0.2));
  CHECK(measures.under_triage.events == 2);
  CHECK(measures.under_triage.trials == 10);
  CHECK(measures.specificity.value.value() == Approx(0.8));
  CHECK(measures.over_triage.value.value() == Approx(0.2));
  CHECK(measures.over_triage.trials == 20);
  CHECK(measures.detection.value().sensitivity_index == Approx(1.5395).margin(5e-5));
  CHECK(measures.detection.value().criterion == Approx(0.0219).margin(5e-5));
}

TEST_CASE("ten emergencies without a miss leave a quarter of them open") {
  TriageTable table;
  table.counts[3][3] = 10;
  const TriageMeasures measures = measure_triage(table, Urgency::emergency);
  CHECK(measures.under_triage.highest.value() == Approx(0.259).margin(5e-4));
  CHECK(measures.sensitivity.lowest.value() == Approx(0.741).margin(5e-4));
  CHECK_FALSE(measures.specificity.value.has_value());
  CHECK_FALSE(measures.over_triage.highest.has_value());
  CHECK_FALSE(measures.detection.has_value());
}

TEST_CASE("an empty table says nothing") {
  for (const Urgency level : levels) {
    const TriageMeasures measures = measure_triage({}, level);
    CHECK_FALSE(measures.sensitivity.value.has_value());
    CHECK_FALSE(measures.under_triage.value.has_value());
    CHECK_FALSE(measures.specificity.value.has_value());
    CHECK_FALSE(measures.over_triage.value.has_value());
    CHECK_FALSE(measures.detection.has_value());
  }
}

TEST_CASE("missing and calling are shares of those who needed the level and of those who did not") {
  nc::testing::prop("for any decisions", [] {
    const std::vector<Decision> decisions = *testing::any_decisions();
    const TriageTable table = count_decisions(decisions);
    for (const Urgency level : levels) {
      const TriageMeasures measures = measure_triage(table, level);
      RC_ASSERT(measures.calls.signals + measures.calls.noise == table.total());
      RC_ASSERT(measures.sensitivity.value.has_value() == (measures.calls.signals > 0));
      RC_ASSERT(measures.specificity.value.has_value() == (measures.calls.noise > 0));
      if (measures.calls.signals == 0) continue;
      RC_ASSERT(std::abs(*measures.sensitivity.value + *measures.under_triage.value - 1) < 1e-12);
      RC_ASSERT(std::abs(*measures.sensitivity.lowest + *measures.under_triage.highest - 1) < 1e-9);
    }
  });
}

TEST_CASE("a higher level has fewer signals and fewer calls") {
  nc::testing::prop("for any decisions", [] {
    const TriageTable table = count_decisions(*testing::any_decisions());
    CallCounts lower = measure_triage(table, Urgency::expected).calls;
    RC_ASSERT(lower.signals == table.total());
    RC_ASSERT(lower.hits == table.total());
    for (const Urgency level : levels) {
      const CallCounts calls = measure_triage(table, level).calls;
      RC_ASSERT(calls.signals <= lower.signals);
      RC_ASSERT(calls.hits + calls.false_alarms <= lower.hits + lower.false_alarms);
      lower = calls;
    }
  });
}

TEST_CASE("where emergencies are rare most calls are false ones") {
  const PredictiveValues rare = predictive_values(0.9, 0.9, 0.01);
  CHECK(rare.positive.value() == Approx(0.009 / (0.009 + 0.099)));
  CHECK(rare.negative.value() == Approx(0.891 / (0.891 + 0.001)));
  CHECK(predictive_values(0.9, 0.9, 0.5).positive.value() == Approx(0.9));
}

TEST_CASE("a value that divides by nothing is undefined") {
  CHECK_FALSE(predictive_values(0, 1, 0.3).positive.has_value());
  CHECK(predictive_values(0, 1, 0.3).negative.value() == Approx(0.7));
  CHECK_FALSE(predictive_values(1, 0, 0.3).negative.has_value());
  CHECK(predictive_values(1, 0, 0.3).positive.value() == Approx(0.3));
  CHECK(predictive_values(0.9, 0.9, 0).positive == 0.0);
  CHECK(predictive_values(0.9, 0.9, 1).negative == 0.0);
  for (const double wrong : {-0.1, 1.1, std::nan("")}) {
    CHECK_FALSE(predictive_values(wrong, 0.9, 0.1).positive.has_value());
    CHECK_FALSE(predictive_values(0.9, wrong, 0.1).positive.has_value());
    CHECK_FALSE(predictive_values(0.9, 0.9, wrong).negative.has_value());
  }
}

TEST_CASE("at the prevalence of the sample the predictive values are shares of the calls") {
  nc::testing::prop("for any counts", [] {
    const int hits = *rc::gen::inRange(1, 200);
    const int misses = *rc::gen::inRange(0, 200);
    const int false_alarms = *rc::gen::inRange(0, 200);
    const int rejections = *rc::gen::inRange(1, 200);
    const double signals = hits + misses;
    const double noise = false_alarms + rejections;
    const PredictiveValues values = predictive_values(hits / signals, rejections / noise, signals / (signals + noise));
    RC_ASSERT(std::abs(*values.positive - hits / static_cast<double>(hits + false_alarms)) < 1e-9);
    RC_ASSERT(std::abs(*values.negative - rejections / static_cast<double>(rejections + misses)) < 1e-9);
  });
}

}  // namespace nc::statistics
