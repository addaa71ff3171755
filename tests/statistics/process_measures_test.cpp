#include "statistics/process_measures.hpp"

#include <catch2/catch.hpp>

#include "record/past_attempts.hpp"

namespace nc::statistics {
namespace {

record::PastAttempt attempt(const char* case_id, std::vector<record::VisitProcess> process) {
  record::PastAttempt made = record::past_attempt({case_id});
  made.process = std::move(process);
  return made;
}

ProcessMeasures measured(const std::vector<record::PastAttempt>& past) {
  return measure_process(in_order(past));
}

}  // namespace

TEST_CASE("how a trainee worked is counted over the visits of first attempts at different cases") {
  const ProcessMeasures measures = measured({
      attempt("a", {{true, true, 4, 10000, 1}, {true, false, 2, 30000, 0}}),
      attempt("b", {{false, false, 0, 80000, 2}}),
      attempt("a", {{true, true, 9, 1000, 9}}),
  });
  CHECK(measures.visits == 3);
  CHECK(measures.asked_breathing == 2);
  CHECK(measures.asked_chest == 1);
  CHECK(measures.topics_a_visit == 2);
  CHECK(measures.median_seconds == 30);
  CHECK(measures.taken_back == 3);
}

TEST_CASE("an even number of times has the mean of the two in the middle, and none has none") {
  CHECK(measured({attempt("a", {{false, false, 0, 10000, 0}}), attempt("b", {{false, false, 0, 20000, 0}})})
            .median_seconds == 15);
  CHECK_FALSE(measured({attempt("a", {{false, false, 0, std::nullopt, 0}})}).median_seconds.has_value());
  CHECK(measured({}).visits == 0);
}

}  // namespace nc::statistics
