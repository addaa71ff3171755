#include <algorithm>
#include <array>
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
constexpr const char* gym_sore_late = "region=neck pain=mild trend=improving selfcare=eased hours=60";

constexpr std::array<Urgency, 5> classes = {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency,
                                            Urgency::not_covered};

std::vector<QuestionId> question_ids(const std::vector<std::string>& questions) {
  std::vector<QuestionId> asked;
  for (const std::string& question : questions)
    asked.emplace_back(question);
  return asked;
}

/// The plan of a visit as it is for a class, whatever the key of the visit is.
AdvicePlan plan_under(const Guidance& guidance, Urgency urgency, std::string_view words,
                      const std::vector<std::string>& questions = {}) {
  const Findings found = findings(words);
  REQUIRE_FALSE(find_invalid(found));
  Derivation derivation = derive(guidance, found);
  derivation.key = urgency;
  return derive_advice(guidance, found, derivation, question_ids(questions));
}

AdvicePlan plan_for(const Guidance& guidance, std::string_view words, const std::vector<std::string>& questions = {}) {
  return plan_under(guidance, derive(guidance, findings(words)).key, words, questions);
}

std::string verdict(const AdvicePlan& plan, const std::string& id) {
  std::string verdicts;
  if (point_for(plan, id.c_str()) != nullptr) verdicts += " required";
  if (has(plan.harmful, id.c_str())) verdicts += " harmful";
  if (has(plan.contrary, id.c_str())) verdicts += " contrary";
  if (has(plan.not_covered, id.c_str())) verdicts += " not-covered";
  if (has(plan.acceptable, id.c_str())) verdicts += " fine";
  return verdicts.empty() ? "beside" : verdicts.substr(1);
}

/// The verdicts on an item under expected, monitor, contact, emergency and not-covered.
std::vector<std::string> verdicts(const Guidance& guidance, const std::string& id, std::string_view words,
                                  const std::vector<std::string>& questions = {}) {
  std::vector<std::string> result;
  for (const Urgency urgency : classes)
    result.push_back(verdict(plan_under(guidance, urgency, words, questions), id));
  return result;
}

}  // namespace

TEST_CASE("every item has its verdict under each class") {
  const Guidance guidance = shipped();
  struct Row {
    const char* id;
    Points verdicts;
  };
  const std::vector<Row> rows = {
      {"adv-reassure-expected", {"required", "contrary", "harmful", "harmful", "contrary"}},
      {"adv-state-timeline", {"required", "fine", "contrary", "contrary", "beside"}},
      {"adv-name-warning-sign", {"contrary", "contrary", "required", "fine", "contrary"}},
      {"adv-name-lung-sign", {"contrary", "contrary", "beside", "required", "contrary"}},
      {"adv-safety-net-lung", {"fine", "fine", "fine", "fine", "fine"}},
      {"adv-safety-net-other", {"required", "required", "fine", "beside", "fine"}},
      {"adv-tell-provider", {"fine", "required", "fine", "fine", "required"}},
      {"adv-recheck-point", {"beside", "required", "beside", "contrary", "fine"}},
      {"adv-disclose-get-clearance", {"beside", "beside", "beside", "beside", "beside"}},
      {"adv-back-off-and-watch", {"fine", "fine", "fine", "beside", "beside"}},
      {"adv-hydrate", {"fine", "fine", "fine", "beside", "beside"}},
      {"adv-light-activity", {"fine", "fine", "fine", "beside", "beside"}},
      {"adv-heat", {"fine", "fine", "fine", "beside", "beside"}},
      {"adv-ice", {"fine", "fine", "fine", "beside", "beside"}},
      {"adv-explain-more-sore", {"fine", "fine", "beside", "beside", "beside"}},
      {"adv-follow-own-provider", {"fine", "fine", "fine", "beside", "fine"}},
      {"bad-wait-and-see", {"fine", "contrary", "harmful", "harmful", "contrary"}},
      {"bad-dismiss-as-soreness", {"fine", "contrary", "harmful", "harmful", "contrary"}},
      {"bad-selfcare-only", {"fine", "contrary", "harmful", "harmful", "contrary"}},
      {"bad-total-rest", {"contrary", "contrary", "beside", "beside", "beside"}},
      {"bad-needle-again-uncleared", {"fine", "beside", "contrary", "contrary", "beside"}},
      {"bad-nsaid-without-asking", {"contrary", "contrary", "contrary", "beside", "contrary"}},
      {"bad-train-through", {"contrary", "contrary", "contrary", "beside", "contrary"}},
  };
  for (const Row& row : rows) {
    INFO(row.id);
    CHECK(verdicts(guidance, row.id, gym_sore) == row.verdicts);
  }
}

TEST_CASE("an expected reaction needs reassurance, the time line and what to look out for") {
  const AdvicePlan plan = plan_for(shipped(), gym_sore);
  CHECK(required(plan) == Points{"reassure-expected", "safety-net-other", "state-timeline"});
  CHECK(plan.harmful.empty());
}

TEST_CASE("nothing but a reaction that is reported can be called expected, and only soreness has a time line") {
  const Guidance guidance = shipped();
  CHECK(required(plan_for(guidance, "region=neck hours=20")) == Points{"safety-net-other"});
  CHECK(required(plan_for(guidance, "region=neck spasm=during hours=20")) == Points{"safety-net-other"});
  CHECK(required(plan_for(guidance, "region=neck site=minor hours=20")) ==
        Points{"reassure-expected", "safety-net-other"});
  CHECK(required(plan_for(guidance, "region=neck general=tired-or-energised hours=20")) ==
        Points{"reassure-expected", "safety-net-other"});
  const AdvicePlan nothing = plan_for(guidance, "region=neck hours=20");
  CHECK(verdict(nothing, "adv-reassure-expected") == "fine");
  CHECK(verdict(nothing, "adv-state-timeline") == "beside");
  CHECK(verdict(nothing, "bad-dismiss-as-soreness") == "contrary");
}

TEST_CASE("to wait is fine while the documents say that it passes, and wrong later") {
  const Guidance guidance = shipped();
  const auto waiting = [&guidance](const char* words) {
    return verdict(plan_under(guidance, Urgency::expected, words), "bad-wait-and-see");
  };
  CHECK(waiting("region=neck pain=mild trend=improving selfcare=eased hours=48") == "fine");
  CHECK(waiting("region=neck pain=mild trend=improving selfcare=eased hours=49") == "contrary");
}

TEST_CASE("a question about tablets is answered by asking the practitioner, with or without the usual choice") {
  const Guidance guidance = shipped();
  const AdvicePlan plan = plan_for(guidance, gym_sore, {"tablets"});
  CHECK(point_for(plan, "adv-ask-before-medicine") == point_for(plan, "adv-acetaminophen-after-asking"));
  CHECK(verdicts(guidance, "adv-ask-before-medicine", gym_sore, {"tablets"}) ==
        Points{"required", "required", "fine", "beside", "beside"});
}

TEST_CASE("alcohol and coffee are a question of the first 24 hours; later no document covers them") {
  const Guidance guidance = shipped();
  const std::string wired = "region=neck general=tired-or-energised hours=";
  const Points later = {"not-covered", "not-covered", "not-covered", "beside", "not-covered"};
  for (const char* hours : {"24", "30", "60"}) {
    CHECK(verdicts(guidance, "adv-no-alcohol-caffeine-24h", wired + hours, {"alcohol-or-coffee"}) == later);
    CHECK(verdicts(guidance, "bad-alcohol-ok", wired + hours, {"alcohol-or-coffee"}) == later);
  }
  CHECK(verdicts(guidance, "adv-no-alcohol-caffeine-24h", wired + "23", {"alcohol-or-coffee"}) ==
        Points{"required", "required", "fine", "beside", "beside"});
  CHECK(verdicts(guidance, "bad-alcohol-ok", wired + "23", {"alcohol-or-coffee"}) ==
        Points{"contrary", "contrary", "contrary", "beside", "contrary"});
}

TEST_CASE("up to 48 hours hard exercise waits, the whole 48 hours for those who train hard regularly") {
  const Guidance guidance = shipped();
  const Points point = {"required", "required", "fine", "beside", "beside"};
  const Points fine = {"fine", "fine", "fine", "beside", "beside"};
  CHECK(verdicts(guidance, "adv-avoid-strenuous-24-48h", gym_sore, {"training"}) == point);
  CHECK(verdicts(guidance, "adv-hard-trainer-48h-then-reduced", gym_sore, {"training-regular-hard"}) == point);
  CHECK(verdicts(guidance, "adv-avoid-strenuous-24-48h", gym_sore, {"training-regular-hard"}) == fine);
}

TEST_CASE("after 48 hours nobody is told to wait any more: what is right is to come back at a lower intensity") {
  const Guidance guidance = shipped();
  for (const char* question : {"training", "training-regular-hard"}) {
    CHECK(verdicts(guidance, "adv-hard-trainer-48h-then-reduced", gym_sore_late, {question}) ==
          Points{"required", "required", "fine", "beside", "beside"});
    CHECK(verdicts(guidance, "adv-avoid-strenuous-24-48h", gym_sore_late, {question}) ==
          Points{"beside", "beside", "beside", "beside", "beside"});
    CHECK(verdicts(guidance, "bad-train-through", gym_sore_late, {question}) ==
          Points{"contrary", "contrary", "contrary", "beside", "contrary"});
  }
}

TEST_CASE("heat and ice are one point when the patient asks about them, and ice alone for a sharp spot or a bruise") {
  const Guidance guidance = shipped();
  const AdvicePlan ache = plan_for(guidance, gym_sore, {"heat-or-ice"});
  CHECK(required(ache) == Points{"heat/ice", "reassure-expected", "safety-net-other", "state-timeline"});
  CHECK_FALSE(has(ache.acceptable, "adv-heat"));
  const AdvicePlan spot = plan_for(guidance, gym_sore, {"heat-or-ice-sharp-or-bruise"});
  CHECK(verdict(spot, "adv-ice") == "required");
  CHECK(verdict(spot, "adv-heat") == "fine");
}

TEST_CASE("heat or ice beside a sign of infection is not covered, whether there is pain and whether it is asked for") {
  const Guidance guidance = shipped();
  const std::vector<std::string> asked = {"heat-or-ice", "heat-or-ice-sharp-or-bruise"};
  for (const char* words : {"region=neck site=alarm hours=50",
                            "region=neck site=alarm spasm=short pain=mild trend=improving selfcare=eased hours=50"}) {
    for (const auto& questions : {std::vector<std::string>{}, asked}) {
      const AdvicePlan plan = plan_for(guidance, words, questions);
      CHECK(verdict(plan, "adv-heat") == "not-covered");
      CHECK(verdict(plan, "adv-ice") == "not-covered");
      CHECK(verdict(plan, "adv-hydrate") == "beside");
      CHECK(verdict(plan, "adv-light-activity") == "beside");
    }
  }
}

TEST_CASE("watching means a dated recheck, telling the provider and naming the other signs") {
  const AdvicePlan plan = plan_for(shipped(), "region=neck pain=moderate trend=unchanged selfcare=eased hours=55");
  CHECK(required(plan) == Points{"recheck-point", "safety-net-other", "tell-provider"});
}

TEST_CASE("a flare after exercise adds backing off") {
  const AdvicePlan plan = plan_for(
      shipped(), "region=upper-back pain=moderate trend=improving selfcare=eased hours=54 provoked=after-strenuous");
  CHECK(required(plan) ==
        Points{"back-off-and-watch", "recheck-point", "safety-net-lung", "safety-net-other", "tell-provider"});
}

TEST_CASE("a precaution told late adds disclosure and clearance, under contact as well") {
  const Guidance guidance = shipped();
  const char* words = "region=shoulder nerve=brief-resolved factor=needs-clearance hours=22";
  CHECK(required(plan_for(guidance, words)) ==
        Points{"disclose-get-clearance", "recheck-point", "safety-net-lung", "safety-net-other", "tell-provider"});
  CHECK(verdicts(guidance, "adv-disclose-get-clearance", words) ==
        Points{"beside", "required", "required", "beside", "required"});
  CHECK(verdicts(guidance, "bad-needle-again-uncleared", words) ==
        Points{"fine", "contrary", "contrary", "contrary", "beside"});
}

TEST_CASE("beside a warning sign the point is to name it, with comfort only for pain and spasm") {
  const Guidance guidance = shipped();
  const AdvicePlan cramp = plan_for(guidance, "region=neck spasm=long hours=10");
  CHECK(required(cramp) == Points{"name-warning-sign"});
  CHECK(verdict(cramp, "adv-heat") == "fine");
  CHECK(verdict(cramp, "adv-back-off-and-watch") == "beside");
  const AdvicePlan numb = plan_for(guidance, "region=neck nerve=beyond-or-weak hours=10", {"heat-or-ice"});
  CHECK(verdict(numb, "adv-hydrate") == "beside");
  CHECK(verdict(numb, "adv-heat") == "fine");
}

TEST_CASE("under an emergency only naming the lung sign counts, whatever is asked") {
  const Guidance guidance = shipped();
  for (const char* region : {"region=neck", "region=upper-back", "region=shoulder"}) {
    const AdvicePlan plan = plan_for(guidance, std::string("breathing=new-difficulty factor=needs-clearance ") + region,
                                     {"tablets", "heat-or-ice", "training"});
    CHECK(required(plan) == Points{"name-lung-sign"});
    CHECK(plan.required.front().lung_warning);
  }
}

TEST_CASE("the lung warning is required after the upper back and the shoulder, and for an ache of the chest wall") {
  const Guidance guidance = shipped();
  const Points warned = {"required", "required", "required", "fine", "required"};
  for (const char* words :
       {"region=upper-back", "region=shoulder", "region=neck region=shoulder", "region=neck chest=wall-ache"}) {
    CHECK(verdicts(guidance, "adv-safety-net-lung", words) == warned);
    const AdvicePlan plan = plan_under(guidance, Urgency::monitor, words);
    CHECK(point_for(plan, "adv-safety-net-lung")->lung_warning);
  }
  CHECK(verdict(plan_for(guidance, "region=neck chest=wall-ache"), "adv-name-lung-sign") == "fine");
}

TEST_CASE("an advice item cites its own statements, and where it says so those of the deciding rules") {
  const Guidance guidance = shipped();
  const auto cites = [&guidance](const char* item, const char* words) {
    const Findings found = findings(words);
    return texts(advice_cites(guidance, *find_advice(guidance, AdviceId(item)), found, derive(guidance, found)));
  };
  CHECK(cites("adv-no-alcohol-caffeine-24h", "region=neck") == Points{"d1-avoid-alcohol-caffeine-24h"});
  CHECK(cites("bad-wait-and-see", "spasm=long") == Points{"d2-warn-spasm-hours"});
  CHECK(cites("adv-name-warning-sign", "spasm=long") ==
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
  nc::testing::prop("an item is in one list only, under every class", [&] {
    const Findings found = *testing::valid_findings();
    const auto asked = *rc::gen::container<std::vector<QuestionId>>(rc::gen::elementOf(guidance.questions));
    Derivation derivation = derive(guidance, found);
    derivation.key = *rc::gen::elementOf(std::vector<Urgency>(classes.begin(), classes.end()));
    const AdvicePlan plan = derive_advice(guidance, found, derivation, asked);
    for (const AdviceItem& item : guidance.advice)
      RC_ASSERT(verdict(plan, item.id.text()).find(' ') == std::string::npos);
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
  nc::testing::prop("the advice for an accepted class is that of this class, and asks for something", [&] {
    const Findings found = *testing::valid_findings();
    Derivation derivation = derive(guidance, found);
    for (const Urgency accepted : derivation.accepted.members()) {
      derivation.key = accepted;
      const AdvicePlan plan = derive_advice(guidance, found, derivation, {});
      RC_ASSERT(!plan.required.empty());
      const bool names_sign = accepted == Urgency::contact;
      RC_ASSERT((verdict(plan, "adv-name-warning-sign") == "required") == names_sign);
      const bool sets_recheck = accepted == Urgency::monitor;
      RC_ASSERT((verdict(plan, "adv-recheck-point") == "required") == sets_recheck);
    }
  });
}

}  // namespace nc::guidance
