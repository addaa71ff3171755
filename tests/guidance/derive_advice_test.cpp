#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "guidance/derive.hpp"
#include "guidance/derive_advice.hpp"
#include "guidance/generators.hpp"
#include "testing/property.hpp"
#include "testing/shipped_guidance.hpp"

namespace nc::guidance {

using testing::findings;
using testing::shipped;
using testing::texts;

namespace {

AdvicePlan plan_for(const Guidance& guidance, std::string_view words, const std::vector<std::string>& questions = {}) {
  std::vector<QuestionId> asked;
  for (const std::string& question : questions)
    asked.emplace_back(question);
  const Findings found = findings(words);
  REQUIRE_FALSE(find_invalid(found));
  return derive_advice(guidance, found, derive(guidance, found), asked);
}

/// The required points, `a/b` where one of several earns it, without the shared beginning of the ids; sorted.
std::vector<std::string> required(const AdvicePlan& plan) {
  std::vector<std::string> result;
  for (const RequiredAdvice& point : plan.required) {
    std::string text;
    for (const AdviceId& id : point.one_of)
      text += (text.empty() ? "" : "/") + id.text().substr(4);
    result.push_back(text);
  }
  std::sort(result.begin(), result.end());
  return result;
}

bool has(const std::vector<AdviceId>& list, const char* id) {
  return std::find(list.begin(), list.end(), AdviceId(id)) != list.end();
}

const RequiredAdvice* point_for(const AdvicePlan& plan, const char* id) {
  const auto found = std::find_if(plan.required.begin(), plan.required.end(),
                                  [id](const RequiredAdvice& point) { return has(point.one_of, id); });
  return found == plan.required.end() ? nullptr : &*found;
}

using Points = std::vector<std::string>;

constexpr const char* gym_sore = "region=neck pain=moderate trend=unchanged selfcare=not-tried hours=20";

}  // namespace

TEST_CASE("an expected reaction needs reassurance, the time line and what to look out for") {
  const AdvicePlan plan = plan_for(shipped(), gym_sore);
  CHECK(required(plan) == Points{"reassure-expected", "safety-net-other", "state-timeline"});
  CHECK(has(plan.acceptable, "adv-hydrate"));
  CHECK(has(plan.contrary, "bad-total-rest"));
  CHECK(plan.harmful.empty());
}

TEST_CASE("heat and ice are one point when the patient asks about them") {
  const AdvicePlan plan = plan_for(shipped(), gym_sore, {"heat-or-ice"});
  CHECK(required(plan) == Points{"heat/ice", "reassure-expected", "safety-net-other", "state-timeline"});
  CHECK_FALSE(has(plan.acceptable, "adv-heat"));
}

TEST_CASE("for one sharp spot or a small bruise ice is the point and heat is fine") {
  const AdvicePlan plan = plan_for(shipped(), gym_sore, {"heat-or-ice-sharp-or-bruise"});
  CHECK(point_for(plan, "adv-ice") != nullptr);
  CHECK(has(plan.acceptable, "adv-heat"));
}

TEST_CASE("a question about tablets is answered by asking the practitioner, with or without the usual choice") {
  const AdvicePlan plan = plan_for(shipped(), gym_sore, {"tablets"});
  CHECK(point_for(plan, "adv-ask-before-medicine") == point_for(plan, "adv-acetaminophen-after-asking"));
  CHECK(point_for(plan, "adv-ask-before-medicine") != nullptr);
  CHECK(has(plan.contrary, "bad-nsaid-without-asking"));
}

TEST_CASE("alcohol and coffee are a point for the first 24 hours only") {
  const Guidance guidance = shipped();
  const std::string wired = "region=neck general=tired-or-energised hours=";
  CHECK(point_for(plan_for(guidance, wired + "23", {"alcohol-or-coffee"}), "adv-no-alcohol-caffeine-24h") != nullptr);
  CHECK(point_for(plan_for(guidance, wired + "24", {"alcohol-or-coffee"}), "adv-no-alcohol-caffeine-24h") == nullptr);
}

TEST_CASE("somebody who trains hard regularly waits the whole 48 hours") {
  const Guidance guidance = shipped();
  CHECK(point_for(plan_for(guidance, gym_sore, {"training"}), "adv-avoid-strenuous-24-48h") != nullptr);
  const AdvicePlan hard = plan_for(guidance, gym_sore, {"training-regular-hard"});
  CHECK(point_for(hard, "adv-hard-trainer-48h-then-reduced") != nullptr);
  CHECK(point_for(hard, "adv-avoid-strenuous-24-48h") == nullptr);
}

TEST_CASE("watching means a dated recheck, telling the provider and naming the other signs") {
  const AdvicePlan plan = plan_for(shipped(), "region=neck pain=moderate trend=unchanged selfcare=eased hours=55");
  CHECK(required(plan) == Points{"recheck-point", "safety-net-other", "tell-provider"});
  CHECK(point_for(plan, "adv-recheck-point")->critical);
  CHECK(has(plan.acceptable, "adv-contact-provider-now"));
}

TEST_CASE("a flare after exercise adds backing off") {
  const AdvicePlan plan = plan_for(
      shipped(), "region=upper-back pain=moderate trend=improving selfcare=eased hours=54 provoked=after-strenuous");
  CHECK(required(plan) ==
        Points{"back-off-and-watch", "recheck-point", "safety-net-lung", "safety-net-other", "tell-provider"});
}

TEST_CASE("a precaution told late adds disclosure and clearance, under contact as well") {
  const Guidance guidance = shipped();
  const AdvicePlan plan = plan_for(guidance, "region=shoulder nerve=brief-resolved factor=needs-clearance hours=22");
  CHECK(required(plan) ==
        Points{"disclose-get-clearance", "recheck-point", "safety-net-lung", "safety-net-other", "tell-provider"});
  CHECK(has(plan.contrary, "bad-needle-again-uncleared"));
  CHECK(required(plan_for(guidance, "region=neck site=alarm factor=needs-clearance")) ==
        Points{"contact-provider-now", "disclose-get-clearance"});
}

TEST_CASE("a warning sign makes contacting the provider the critical point, with comfort only beside it") {
  const AdvicePlan plan =
      plan_for(shipped(), "region=neck spasm=long pain=moderate trend=unchanged selfcare=not-eased hours=10");
  CHECK(required(plan) == Points{"contact-provider-now"});
  CHECK(plan.required.front().critical);
  CHECK(has(plan.acceptable, "adv-heat"));
  CHECK(has(plan.harmful, "bad-selfcare-only"));
  CHECK(has(plan.contrary, "bad-train-through"));
}

TEST_CASE("an infected site without pain gets no comfort measure") {
  const AdvicePlan plan = plan_for(shipped(), "region=neck site=alarm");
  CHECK_FALSE(has(plan.acceptable, "adv-heat"));
  CHECK(has(plan.acceptable, "adv-medical-attention-now"));
}

TEST_CASE("a question beside a warning sign is no point, but wrong answers stay wrong") {
  const AdvicePlan plan =
      plan_for(shipped(), "region=neck site=alarm hours=20",
               {"tablets", "alcohol-or-coffee", "training", "training-regular-hard", "heat-or-ice"});
  CHECK(required(plan) == Points{"contact-provider-now"});
  for (const char* id :
       {"adv-acetaminophen-after-asking", "adv-no-alcohol-caffeine-24h", "adv-avoid-strenuous-24-48h", "adv-ice"}) {
    CHECK(has(plan.acceptable, id));
  }
  for (const char* id : {"bad-nsaid-without-asking", "bad-alcohol-ok", "bad-total-rest"})
    CHECK(has(plan.contrary, id));
}

TEST_CASE("under an emergency only medical attention and naming the sign count, whatever is asked") {
  const Guidance guidance = shipped();
  for (const char* region : {"region=neck", "region=upper-back", "region=shoulder"}) {
    const AdvicePlan plan = plan_for(guidance, std::string("breathing=new-difficulty factor=needs-clearance ") + region,
                                     {"tablets", "heat-or-ice", "training"});
    CHECK(required(plan) == Points{"medical-attention-now", "name-lung-sign"});
    CHECK(point_for(plan, "adv-medical-attention-now")->critical);
    for (const RequiredAdvice& point : plan.required)
      CHECK(point.lung_warning);
    for (const char* id : {"bad-wait-and-see", "bad-dismiss-as-soreness", "bad-selfcare-only", "bad-train-through"}) {
      CHECK(has(plan.harmful, id));
    }
    CHECK(plan.contrary.empty());
  }
}

TEST_CASE("a complaint that no document covers earns a point for telling the provider, and nothing is wrong") {
  const AdvicePlan plan = plan_for(shipped(), "region=neck general=uncovered hours=1", {"tablets"});
  CHECK(required(plan) == Points{"tell-provider"});
  CHECK(plan.contrary.empty());
  CHECK(plan.harmful.empty());
}

TEST_CASE("an ache of the chest wall needs the lung warning after the neck as well") {
  const AdvicePlan plan = plan_for(shipped(), "region=neck chest=wall-ache");
  REQUIRE(point_for(plan, "adv-safety-net-lung") != nullptr);
  CHECK(point_for(plan, "adv-safety-net-lung")->lung_warning);
}

TEST_CASE("an advice item cites its own statements, and where it says so those of the deciding rules") {
  const Guidance guidance = shipped();
  const auto cites = [&guidance](const char* item, const char* words) {
    const Findings found = findings(words);
    return texts(advice_cites(guidance, *find_advice(guidance, AdviceId(item)), found, derive(guidance, found)));
  };
  CHECK(cites("adv-no-alcohol-caffeine-24h", "region=neck") == Points{"d1-avoid-alcohol-caffeine-24h"});
  CHECK(cites("bad-wait-and-see", "spasm=long") == Points{"d2-warn-spasm-hours"});
  CHECK(cites("adv-contact-provider-now", "spasm=long") ==
        Points{"d2-warn-spasm-hours", "d2-signs-immediate-attention", "d4-signs-immediate-consult"});
  CHECK(cites("adv-name-lung-sign", "region=neck breathing=new-difficulty") ==
        Points{"d4-warn-lung-torso", "d1-know-rare-signs"});
  CHECK(cites("adv-name-lung-sign", "region=shoulder breathing=new-difficulty").front() == "d1-warn-lung");
}

TEST_CASE("properties of every advice plan") {
  const Guidance guidance = shipped();
  const auto any_plan = [&guidance](const Findings& found) {
    const auto asked = *rc::gen::container<std::vector<QuestionId>>(rc::gen::elementOf(guidance.questions));
    return derive_advice(guidance, found, derive(guidance, found), asked);
  };
  nc::testing::prop("every upper-back and shoulder visit requires the lung warning, scored", [&] {
    Findings found = *testing::valid_findings();
    found.regions.insert(*rc::gen::element(Region::upper_back, Region::shoulder));
    const AdvicePlan plan = any_plan(found);
    RC_ASSERT(std::any_of(plan.required.begin(), plan.required.end(),
                          [](const RequiredAdvice& point) { return point.lung_warning && point.scored; }));
  });
  nc::testing::prop("an item is in one list only", [&] {
    const AdvicePlan plan = any_plan(*testing::valid_findings());
    std::multiset<std::string> all;
    for (const auto* list : {&plan.acceptable, &plan.contrary, &plan.harmful}) {
      for (const AdviceId& id : *list)
        all.insert(id.text());
    }
    std::set<std::string> in_points;
    for (const RequiredAdvice& point : plan.required) {
      for (const AdviceId& id : point.one_of)
        in_points.insert(id.text());
    }
    all.insert(in_points.begin(), in_points.end());
    for (const std::string& id : all)
      RC_ASSERT(all.count(id) == 1U);
  });
  nc::testing::prop("no two points ask for the same advice, and there is always one", [&] {
    const AdvicePlan plan = any_plan(*testing::valid_findings());
    std::set<std::vector<AdviceId>> points;
    for (const RequiredAdvice& point : plan.required)
      RC_ASSERT(points.insert(point.one_of).second);
    RC_ASSERT(!points.empty());
  });
  nc::testing::prop("harmful items are wrong exactly where a warning sign decides", [&] {
    const Findings found = *testing::valid_findings();
    const Urgency key = derive(guidance, found).key;
    const bool urgent = key == Urgency::contact || key == Urgency::emergency;
    RC_ASSERT(any_plan(found).harmful.empty() != urgent);
  });
}

}  // namespace nc::guidance
