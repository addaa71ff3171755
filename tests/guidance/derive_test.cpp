#include "guidance/derive.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "guidance/generators.hpp"
#include "guidance/verify.hpp"
#include "testing/property.hpp"
#include "testing/shipped_guidance.hpp"

namespace nc::guidance {

using testing::findings;
using testing::shipped;
using testing::texts;
using testing::verdict;

namespace {

/// Mild soreness that is easing.
std::string sore(int hours) {
  return "pain=mild trend=improving selfcare=eased hours=" + std::to_string(hours) + " ";
}

}  // namespace

TEST_CASE("new trouble with breathing is an emergency in any region and after any delay") {
  const Guidance guidance = shipped();
  for (const char* where : {"region=neck", "region=upper-back", "region=shoulder"}) {
    for (const char* when : {" hours=0", " hours=30", " hours=400"}) {
      CHECK(verdict(guidance, "breathing=new-difficulty " + std::string(where) + when) == "emergency (E1)");
    }
  }
}

TEST_CASE("chest pain is an emergency, however mild the soreness beside it") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, "chest=chest-pain " + sore(20)) == "emergency (E2)");
  CHECK(verdict(guidance, "chest=chest-pain breathing=new-difficulty hours=1") == "emergency (E1, E2)");
}

TEST_CASE("a lung sign after the neck alone rests on one document") {
  const Guidance guidance = shipped();
  const auto cites = [&](const char* words) { return texts(derive(guidance, findings(words)).cites); };
  const std::vector<std::string> one{"d4-warn-lung-torso", "d4-signs-immediate-consult"};
  CHECK(cites("breathing=new-difficulty region=neck") == one);
  CHECK(cites("chest=chest-pain region=shoulder") == std::vector<std::string>{"d1-warn-lung", one[0], one[1]});
  CHECK(cites("chest=chest-pain region=upper-back") ==
        std::vector<std::string>{"d1-warn-lung", one[0], one[1], "d3-rare-pneumothorax-chest-back"});
  CHECK(cites("breathing=new-difficulty chest=chest-pain region=neck region=shoulder").front() == "d1-warn-lung");
}

TEST_CASE("an ache of the chest wall is watched, and more caution is right as well") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, "chest=wall-ache region=upper-back") == "monitor or contact or emergency (M9)");
  CHECK(verdict(guidance, "chest=wall-ache site=alarm") == "contact or emergency (C1)");
  const auto cites = [&](const char* words) { return texts(derive(guidance, findings(words)).cites); };
  CHECK(cites("chest=wall-ache region=neck") ==
        std::vector<std::string>{"d4-tender-bruised-feel", "d4-warn-lung-torso"});
  CHECK(cites("chest=wall-ache region=shoulder").size() == 3);
}

TEST_CASE("one sign of infection is a reason to contact the provider") {
  CHECK(verdict(shipped(), "site=alarm hours=40") == "contact (C1)");
}

TEST_CASE("a larger flat bruise is watched, a small one is expected") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, "site=large-bruise") == "monitor or contact (M8)");
  CHECK(verdict(guidance, "site=minor") == "expected (X2)");
  CHECK(verdict(guidance, "site=minor " + sore(30)) == "expected (X1a, X2)");
}

TEST_CASE("numbness past the treated area, or weakness, is a reason to contact even when it was brief") {
  CHECK(verdict(shipped(), "nerve=beyond-or-weak hours=1") == "contact (C2)");
}

TEST_CASE("numbness in the treated area: gone is watched, still there is contact, after a day it is certain") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, "nerve=brief-resolved") == "monitor (M7)");
  CHECK(verdict(guidance, "nerve=local-ongoing hours=23") == "contact or monitor (C4)");
  CHECK(verdict(guidance, "nerve=local-persistent hours=24") == "contact (C3)");
}

TEST_CASE("markedly worse pain is a reason to contact at any hour and level") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, "pain=mild trend=marked-worse selfcare=eased hours=3") == "contact (C5)");
  CHECK(verdict(guidance, "pain=severe trend=marked-worse selfcare=not-eased hours=40") == "contact (C5, C6)");
}

TEST_CASE(
    "severe pain that self-care does not ease is contact; eased or not tried it is watched closely up to 72 hours") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, "pain=severe trend=unchanged selfcare=not-eased hours=10") == "contact (C6)");
  CHECK(verdict(guidance, "pain=severe trend=unchanged selfcare=not-tried hours=72") == "monitor or contact (M4)");
  CHECK(verdict(guidance, "pain=severe trend=slight-rise selfcare=eased hours=48") == "monitor or contact (M4)");
  CHECK(verdict(guidance, "pain=severe trend=slight-rise selfcare=eased hours=49") == "contact (C12b)");
}

TEST_CASE("severe pain past 72 hours is contact, easing or not") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, "pain=severe trend=unchanged selfcare=eased hours=73") == "contact (C7)");
  CHECK(verdict(guidance, "pain=severe trend=improving selfcare=eased hours=96") == "contact or monitor (C11)");
  CHECK(verdict(guidance, "pain=severe trend=improving selfcare=eased hours=97") == "contact (C9b)");
}

TEST_CASE("mild soreness that is easing: expected, then watched, then contact") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, sore(48)) == "expected (X1a)");
  CHECK(verdict(guidance, sore(49)) == "monitor or expected (M1)");
  CHECK(verdict(guidance, sore(72)) == "monitor or expected (M1)");
  CHECK(verdict(guidance, sore(73)) == "monitor or contact (M3)");
  CHECK(verdict(guidance, sore(96)) == "monitor or contact (M3)");
  CHECK(verdict(guidance, sore(97)) == "contact or monitor (C9a)");
}

TEST_CASE("soreness that does not ease: watched to 72 hours, then contact, and from 96 hours nothing less") {
  const Guidance guidance = shipped();
  const std::string steady = "pain=moderate trend=unchanged selfcare=eased hours=";
  CHECK(verdict(guidance, steady + "48") == "expected (X1a)");
  CHECK(verdict(guidance, steady + "72") == "monitor (M2)");
  CHECK(verdict(guidance, steady + "73") == "contact or monitor (C8a)");
  CHECK(verdict(guidance, steady + "96") == "contact or monitor (C8a)");
  CHECK(verdict(guidance, steady + "97") == "contact (C8b)");
}

TEST_CASE("a slight rise is expected within 48 hours and a reason to contact after them") {
  const Guidance guidance = shipped();
  const std::string rising = "pain=moderate trend=slight-rise selfcare=not-tried hours=";
  CHECK(verdict(guidance, rising + "48") == "expected or monitor (X1b)");
  CHECK(verdict(guidance, rising + "49") == "contact or monitor (C12a)");
  CHECK(verdict(guidance, rising + "73") == "contact (C12b)");
}

TEST_CASE("a flare after hard exercise is watched with a lighter load") {
  const Guidance guidance = shipped();
  const std::string flare = "pain=mild selfcare=eased provoked=after-strenuous ";
  CHECK(verdict(guidance, flare + "trend=unchanged hours=30") == "monitor (M5a)");
  CHECK(verdict(guidance, flare + "trend=slight-rise hours=60") == "monitor or contact (M5b)");
  CHECK(verdict(guidance, flare + "trend=slight-rise hours=80") == "contact (C12b)");
}

TEST_CASE("a twitch in the session is expected, a short spasm watched, a long one a reason to contact") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, "spasm=during") == "expected (X4)");
  CHECK(verdict(guidance, "spasm=short") == "monitor or expected (M6)");
  CHECK(verdict(guidance, "spasm=long") == "contact (C10)");
}

TEST_CASE("tiredness is expected for 48 hours and then watched") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, "general=tired-or-energised hours=48") == "expected (X3)");
  CHECK(verdict(guidance, "general=tired-or-energised hours=49") == "monitor or expected (M13)");
}

TEST_CASE("late, wide or precaution: each is watched") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, sore(60) + "onset=late") == "monitor or contact (M1, M10)");
  CHECK(verdict(guidance, sore(30) + "spread=wide") == "monitor or expected (M11)");
  CHECK(verdict(guidance, "factor=needs-clearance") == "monitor or contact (M12)");
}

TEST_CASE("a question without a complaint is expected") {
  CHECK(verdict(shipped(), "region=neck") == "expected (X5)");
}

TEST_CASE("an uncovered complaint is not covered where it stands alone or beside what is expected") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, "general=uncovered") == "not-covered (N1)");
  CHECK(verdict(guidance, "general=uncovered " + sore(10)) == "not-covered (N1)");
  const Derivation uncovered = derive(guidance, findings("general=uncovered " + sore(10)));
  CHECK(texts(uncovered.also_present) == std::vector<std::string>{"X1a"});
}

TEST_CASE("an uncovered complaint hides neither a warning sign nor what is watched") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, "general=uncovered site=alarm") == "contact (C1)");
  const Derivation urgent = derive(guidance, findings("general=uncovered chest=chest-pain site=minor"));
  CHECK(texts(urgent.also_present) == std::vector<std::string>{"X2"});
  CHECK(verdict(guidance,
                "general=uncovered pain=severe trend=unchanged selfcare=eased factor=needs-clearance hours=10") ==
        "monitor or contact or emergency (M4, M12, N1)");
}

TEST_CASE("beside what is watched an uncovered complaint makes more caution right and never less") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, "spasm=short") == "monitor or expected (M6)");
  CHECK(verdict(guidance, "spasm=short general=uncovered") == "monitor or contact or emergency (M6, N1)");
  const Derivation derivation = derive(guidance, findings("spasm=short general=uncovered"));
  CHECK(texts(derivation.cites).back() == "d0-communicate-concerns");
}

TEST_CASE("a higher answer needs any rule that holds, a lower one all that decide") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, "nerve=brief-resolved factor=needs-clearance") == "monitor or contact (M7, M12)");
  CHECK(verdict(guidance, "spasm=short nerve=brief-resolved") == "monitor (M6, M7)");
  CHECK(verdict(guidance, "spasm=short " + sore(60)) == "monitor or expected (M1, M6)");
  CHECK(verdict(guidance, "nerve=local-ongoing factor=needs-clearance hours=5") == "contact or monitor (C4)");
}

TEST_CASE("where only deciding rules may accept a higher class, one that is also present accepts none") {
  Guidance guidance = shipped();
  CHECK(verdict(guidance, "chest=wall-ache site=alarm") == "contact or emergency (C1)");
  guidance.settling.higher_by_any_matching = false;
  CHECK(verdict(guidance, "chest=wall-ache site=alarm") == "contact (C1)");
}

TEST_CASE("a first session or a medicine that no document lists changes no class") {
  const Guidance guidance = shipped();
  CHECK(verdict(guidance, sore(30) + "factor=explains-soreness") == verdict(guidance, sore(30)));
  CHECK(verdict(guidance, "site=large-bruise factor=not-listed") == verdict(guidance, "site=large-bruise"));
}

TEST_CASE("the deciding rules bring their resolutions, once each") {
  const Derivation derivation = derive(shipped(), findings("chest=chest-pain breathing=new-difficulty region=neck"));
  CHECK(texts(derivation.resolutions) ==
        std::vector<std::string>{"res-top-class", "res-lung-region", "res-lung-symptoms"});
}

TEST_CASE("a table without rules decides nothing") {
  const Derivation derivation = derive(Guidance{}, Findings{});
  CHECK(derivation.deciding.empty());
  CHECK(derivation.key == Urgency::not_covered);
}

TEST_CASE("properties of every derivation") {
  const Guidance guidance = shipped();
  nc::testing::prop("the key is accepted and something decides", [&guidance] {
    const Derivation derivation = derive(guidance, *testing::valid_findings());
    RC_ASSERT(derivation.accepted.contains(derivation.key));
    RC_ASSERT(!derivation.deciding.empty());
    RC_ASSERT(!derivation.cites.empty());
  });
  nc::testing::prop("the treated region never changes the class, the rules or what is accepted", [&guidance] {
    Findings one = *testing::valid_findings();
    const Derivation before = derive(guidance, one);
    one.regions = (*testing::valid_findings()).regions;
    const Derivation after = derive(guidance, one);
    RC_ASSERT(before.key == after.key);
    RC_ASSERT(before.accepted == after.accepted);
    RC_ASSERT(before.deciding == after.deciding);
    RC_ASSERT(before.also_present == after.also_present);
  });
  nc::testing::prop("emergency accepts only itself and contact never accepts expected", [&guidance] {
    const Derivation derivation = derive(guidance, *testing::valid_findings());
    RC_ASSERT(derivation.key != Urgency::emergency || derivation.accepted.members().size() == 1);
    RC_ASSERT(derivation.key != Urgency::contact || !derivation.accepted.contains(Urgency::expected));
  });
  nc::testing::prop("a worse finding never lowers the class", [&guidance] {
    const Findings found = *testing::valid_findings();
    const auto& terms = *rc::gen::elementOf(finding_terms());
    Findings worse = found;
    if (!is_monotonic(terms.finding) || found[terms.finding] + 1U >= terms.value_count) return;
    ++worse[terms.finding];
    const Urgency before = derive(guidance, found).key;
    const Urgency after = derive(guidance, worse).key;
    if (find_invalid(worse) || before == Urgency::not_covered || after == Urgency::not_covered) return;
    RC_ASSERT(after >= before);
  });
  nc::testing::prop("a later hour never lowers the class", [&guidance] {
    const Findings found = *testing::valid_findings();
    Findings later = found;
    later.hours += *rc::gen::inRange(0, 100);
    const Urgency before = derive(guidance, found).key;
    const Urgency after = derive(guidance, later).key;
    if (find_invalid(later) || before == Urgency::not_covered || after == Urgency::not_covered) return;
    RC_ASSERT(after >= before);
  });
}

}  // namespace nc::guidance
