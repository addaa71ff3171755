#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

namespace nc::guidance {
namespace {

using testing::changed_files;
using testing::faults_in;
using Lines = std::vector<std::string>;

const ScoringPolicy::Cell& cell(const ScoringPolicy& policy, Urgency key, Urgency answer) {
  return policy.matrix[static_cast<std::size_t>(key)][static_cast<std::size_t>(answer)];
}

}  // namespace

TEST_CASE("weights, certainty and exam are the contract's numbers") {
  const ScoringPolicy policy = testing::shipped().scoring;
  CHECK(policy.decision_weight == 5);
  CHECK(policy.symptoms_weight == 2);
  CHECK(policy.advice_weight == 3);
  CHECK(policy.certainty_right == std::array<double, 3>{1, 2, 3});
  CHECK(policy.certainty_wrong == std::array<double, 3>{0, -2, -6});
  CHECK(policy.bonus_factor == 0.1);
  CHECK(policy.exam_cut == 70);
  CHECK(policy.exam_unsafe_allowed == 0);
  CHECK(policy.version == "2");
  CHECK(policy.critical_miss_cap == 0.0);
  CHECK(policy.unsafe_cap == 50.0);
  CHECK(policy.advice_by_class_given);
  CHECK(policy.unsafe_without_warning_below == Urgency::emergency);
}

TEST_CASE("the right answer is worth everything, whatever the key") {
  const ScoringPolicy policy = testing::shipped().scoring;
  for (const Urgency key : {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency}) {
    CHECK(cell(policy, key, key).credit == 1);
    CHECK_FALSE(cell(policy, key, key).unsafe);
    CHECK_FALSE(cell(policy, key, key).critical_miss);
  }
}

TEST_CASE("one step beside keeps half, or all when accepted, except below a warning sign") {
  const ScoringPolicy policy = testing::shipped().scoring;
  CHECK(cell(policy, Urgency::expected, Urgency::monitor).credit == 0.5);
  CHECK(cell(policy, Urgency::expected, Urgency::monitor).credit_if_accepted == 1);
  CHECK(cell(policy, Urgency::monitor, Urgency::expected).credit == 0.5);
  CHECK(cell(policy, Urgency::monitor, Urgency::contact).credit_if_accepted == 1);
  CHECK(cell(policy, Urgency::contact, Urgency::monitor).credit == 0);
  CHECK(cell(policy, Urgency::contact, Urgency::monitor).credit_if_accepted == 1);
  CHECK(cell(policy, Urgency::contact, Urgency::monitor).unsafe);
  CHECK(cell(policy, Urgency::contact, Urgency::emergency).credit == 0.5);
  CHECK(cell(policy, Urgency::contact, Urgency::emergency).credit_if_accepted == 1);
  CHECK(cell(policy, Urgency::monitor, Urgency::emergency).credit == 0);
  CHECK(cell(policy, Urgency::monitor, Urgency::emergency).credit_if_accepted == 1);
}

TEST_CASE(
    "what sends a patient for help without need is over-called, and a too low call needs a document to be unsafe") {
  const ScoringPolicy policy = testing::shipped().scoring;
  for (const Urgency key : {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency}) {
    for (const Urgency answer : {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency}) {
      INFO(to_text(key) << " " << to_text(answer));
      const bool high = (key == Urgency::expected && answer >= Urgency::contact) ||
                        (key == Urgency::monitor && answer == Urgency::emergency);
      CHECK(cell(policy, key, answer).over_called == high);
      CHECK(cell(policy, key, answer).needs_explicit_rule == (key == Urgency::contact && answer < key));
    }
  }
}

TEST_CASE("the urgency of one report alone is asked, and only from two on where the policy does not say") {
  CHECK(testing::shipped().scoring.symptoms_asked_from == 1);
  const std::vector<SourceFile> files = testing::changed_files("scoring.toml", "[symptoms]\nasked_from = 1\n", "");
  CHECK(faults_in(files).empty());
  CHECK(parse_guidance(files).guidance->scoring.symptoms_asked_from == 2);
  CHECK(faults_in(changed_files("scoring.toml", "asked_from = 1", "asked_from = 0")) ==
        Lines{"NC0510 scoring.toml 'asked_from' is 0; it must be 1 to 64"});
}

TEST_CASE("without caps, a class of advice and a need for the warning the policy is that of the first edition") {
  const std::vector<SourceFile> files =
      testing::changed_files("scoring.toml", "[caps]\ncritical_miss = 0\nunsafe = 50\n", "");
  CHECK(faults_in(files).empty());
  const LoadedGuidance loaded = parse_guidance(files);
  REQUIRE(loaded.guidance.has_value());
  CHECK_FALSE(loaded.guidance->scoring.critical_miss_cap.has_value());
  CHECK_FALSE(loaded.guidance->scoring.unsafe_cap.has_value());
}

TEST_CASE("a cap that is missing or too high, and an urgency that is none, are told") {
  CHECK(faults_in(changed_files("scoring.toml", "unsafe = 50\n", "")) ==
        Lines{"NC0508 scoring.toml 'unsafe' is missing"});
  CHECK(faults_in(changed_files("scoring.toml", "critical_miss = 0\n", "critical_miss = 101\n")) ==
        Lines{"NC0510 scoring.toml 'critical_miss' is 101; it must be 0 to 100"});
  CHECK(faults_in(changed_files("scoring.toml", "unsafe_without_warning_below = \"emergency\"",
                                "unsafe_without_warning_below = \"help\""))
            .size() == 1);
}

TEST_CASE("an emergency under-called is a critical miss, softened only for contact outside the lung regions") {
  const ScoringPolicy policy = testing::shipped().scoring;
  for (const Urgency answer : {Urgency::expected, Urgency::monitor, Urgency::contact}) {
    CHECK(cell(policy, Urgency::emergency, answer).critical_miss);
    CHECK(cell(policy, Urgency::emergency, answer).credit == 0);
    CHECK(cell(policy, Urgency::emergency, answer).unsafe_outside_lung_regions == (answer == Urgency::contact));
  }
  CHECK(policy.lung_regions.contains(Region::upper_back));
  CHECK(policy.lung_regions.contains(Region::shoulder));
  CHECK_FALSE(policy.lung_regions.contains(Region::neck));
}

TEST_CASE("a matrix with a hole, a wrong credit or a stray key is told") {
  CHECK(faults_in(changed_files("scoring.toml", "contact = { credit = 0, over_called = true }\n", "")) ==
        Lines{"NC0508 scoring.toml 'contact' is missing"});
  CHECK(faults_in(changed_files("scoring.toml", "credit_if_accepted = 1", "credit_if_accepted = 2")) ==
        Lines{"NC0510 scoring.toml 'credit_if_accepted' is 2; it must be 0 to 1"});
  CHECK(faults_in(changed_files("scoring.toml", "[matrix.monitor]", "[matrix.moniter]")).size() == 2);
  CHECK(faults_in(changed_files("scoring.toml", "critical_miss = true", "critical = true")) ==
        Lines{"NC0507 scoring.toml 'critical' is not a known key here"});
}

TEST_CASE("the decision always weighs something") {
  CHECK(faults_in(changed_files("scoring.toml", "decision = 5", "decision = 0")) ==
        Lines{"NC0531 scoring.toml the decision is always scored, so its weight must be above 0"});
}

TEST_CASE("marks are three numbers, and every part of the policy is there") {
  CHECK(faults_in(changed_files("scoring.toml", "right = [1, 2, 3]", "right = [1, 2]")) ==
        Lines{"NC0509 scoring.toml 'right' must be three numbers"});
  CHECK(faults_in(changed_files("scoring.toml", "wrong = [0, -2, -6]", "wrong = [0, -2, \"-6\"]")).size() == 1);
  CHECK(faults_in(changed_files("scoring.toml", "wrong = [0, -2, -6]\n", "")) ==
        Lines{"NC0508 scoring.toml 'wrong' is missing"});
  for (const char* name : {"weights", "certainty", "exam", "lung", "review"}) {
    const std::string header = "\n[" + std::string(name) + "]\n";
    const Lines faults = faults_in(changed_files("scoring.toml", header, "\n[x]\n"));
    INFO(name);
    CHECK(faults == Lines{"NC0508 scoring.toml '" + std::string(name) + "' is missing",
                          "NC0507 scoring.toml 'x' is not a known key here"});
  }
}

}  // namespace nc::guidance
