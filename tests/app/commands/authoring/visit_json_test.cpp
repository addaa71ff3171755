#include "app/commands/authoring/visit_json.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

using namespace nc;
using guidance::AdviceId;

namespace {

guidance::AdvicePlan some_plan() {
  guidance::AdvicePlan plan;
  guidance::RequiredAdvice alone;
  alone.one_of = {AdviceId("a")};
  guidance::RequiredAdvice either;
  either.one_of = {AdviceId("b"), AdviceId("c")};
  either.lung_warning = true;
  plan.required = {alone, either};
  plan.acceptable = {AdviceId("d")};
  plan.contrary = {AdviceId("e")};
  plan.harmful = {AdviceId("f")};
  plan.not_covered = {AdviceId("g")};
  return plan;
}

}  // namespace

TEST_CASE("a piece of advice has the verdict of the list in which it stands, or is beside the point") {
  const auto plan = some_plan();
  CHECK(app::verdict_of(plan, AdviceId("a")) == "required");
  CHECK(app::verdict_of(plan, AdviceId("c")) == "required");
  CHECK(app::verdict_of(plan, AdviceId("d")) == "fine");
  CHECK(app::verdict_of(plan, AdviceId("e")) == "contrary");
  CHECK(app::verdict_of(plan, AdviceId("f")) == "harmful");
  CHECK(app::verdict_of(plan, AdviceId("g")) == "not-covered");
  CHECK(app::verdict_of(plan, AdviceId("h")) == "beside");
}

TEST_CASE("only pieces of which one is enough have the number of a point") {
  const auto plan = some_plan();
  CHECK_FALSE(app::shared_point(plan, AdviceId("a")));
  CHECK(app::shared_point(plan, AdviceId("b")) == 2);
  CHECK(app::shared_point(plan, AdviceId("c")) == 2);
  CHECK_FALSE(app::shared_point(plan, AdviceId("d")));
}

TEST_CASE("a plan has the lung warning when one of its points is that") {
  CHECK(app::has_lung_warning(some_plan()));
  CHECK_FALSE(app::has_lung_warning({}));
}

TEST_CASE("classes and regions are written by their names") {
  guidance::UrgencySet classes;
  classes.insert(guidance::Urgency::emergency);
  classes.insert(guidance::Urgency::monitor);
  CHECK(app::accepted_words(classes) == std::vector<std::string>{"monitor", "emergency"});
  guidance::RegionSet regions;
  regions.insert(guidance::Region::shoulder);
  regions.insert(guidance::Region::neck);
  CHECK(app::region_names(regions) == std::vector<std::string>{"neck", "shoulder"});
}
