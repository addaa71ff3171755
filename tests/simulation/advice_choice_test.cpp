#include "simulation/advice_choice.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "testing/graded_content.hpp"

using namespace nc;
using namespace nc::simulation;
using guidance::AdviceId;
using guidance::Urgency;

namespace {

using Items = std::set<AdviceId>;

UnreadVisit offering(std::vector<AdviceId> offered, Urgency key = Urgency::expected, Items required = {}) {
  UnreadVisit visit;
  visit.seen.key = key;
  visit.offered = std::move(offered);
  visit.required = std::move(required);
  return visit;
}

const AdviceId wait{"bad-wait-and-see"};
const AdviceId tell{"adv-tell-provider"};
const AdviceId other_net{"adv-safety-net-other"};

}  // namespace

TEST_CASE("nothing, the first, the first that are harmless and the longest are chosen, never too many") {
  auto guidance = scoring::shipped_guidance();
  guidance.sheet->most_chosen = 2;
  const UnreadVisit visit = offering({wait, tell, AdviceId("adv-hydrate"), other_net});
  const auto chosen = [&](AdviceChoice choice) { return choose_advice(guidance, choice, visit, Urgency::contact, {}); };
  CHECK(chosen(AdviceChoice::none).empty());
  CHECK(chosen(AdviceChoice::first) == Items{wait, tell});
  CHECK(chosen(AdviceChoice::harmless) == Items{tell, AdviceId("adv-hydrate")});
  CHECK(chosen(AdviceChoice::longest).count(other_net) == 1);
  CHECK(chosen(AdviceChoice::longest).size() == 2);
}

TEST_CASE("the usual advice is what most others of the class require where it is offered") {
  const auto guidance = scoring::shipped_guidance();
  const std::vector<UnreadVisit> others = {offering({tell, wait, other_net}, Urgency::monitor, {tell, other_net}),
                                           offering({tell, wait, other_net}, Urgency::monitor, {tell}),
                                           offering({tell, wait, other_net}, Urgency::contact, {wait})};
  const UsualAdvice usual = usual_advice({&others[0], &others[1], &others[2]});
  const UnreadVisit visit = offering({wait, tell, other_net});
  CHECK(choose_advice(guidance, AdviceChoice::usual, visit, Urgency::monitor, usual) == Items{tell});
  CHECK(choose_advice(guidance, AdviceChoice::usual, visit, Urgency::contact, usual) == Items{wait});
  CHECK(choose_advice(guidance, AdviceChoice::usual, visit, Urgency::emergency, usual).empty());
}

TEST_CASE("every way to choose has a word of its own") {
  std::set<std::string_view> words;
  for (const AdviceChoice choice : advice_choices)
    words.insert(to_text(choice));
  CHECK(words.size() == advice_choices.size());
}
