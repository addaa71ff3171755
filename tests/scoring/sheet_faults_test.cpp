#include <catch2/catch.hpp>

#include "scoring/grade.hpp"
#include "scoring/sheet_faults.hpp"
#include "testing/property.hpp"
#include "testing/random_answers.hpp"

namespace nc::scoring {
namespace {

struct Sheet {
  guidance::Guidance guidance = shipped_guidance();
  cases::Case the_case = make_case({guidance::Region::neck}, {make_visit(20, {mild_ache()})});
  AnswerSheet answers = right_answers(guidance, the_case);

  VisitAnswers& visit() { return answers.visits.front(); }
  std::vector<std::string> faults() const { return find_sheet_faults(guidance, the_case, answers); }
};

using Faults = std::vector<std::string>;

}  // namespace

TEST_CASE("a right sheet has no fault") {
  CHECK(Sheet().faults().empty());
}

TEST_CASE("fewer visits than the case has are no fault: the rest was not answered") {
  Sheet sheet;
  sheet.answers.visits.clear();
  CHECK(sheet.faults().empty());
}

TEST_CASE("a sheet for another case, and one with too many visits, are named") {
  Sheet sheet;
  sheet.answers.case_id = cases::CaseId("other");
  sheet.answers.visits.resize(3);
  CHECK(sheet.faults() ==
        Faults{"the sheet answers the case 'other', not 'made-up'", "the sheet answers 3 visits, and the case has 1"});
}

TEST_CASE("an unknown symptom is named with the nearest known one") {
  Sheet sheet;
  sheet.visit().symptoms[cases::SymptomId("achy")] = guidance::Urgency::expected;
  CHECK(sheet.faults() == Faults{"visit 1: the patient reports no symptom 'achy'; did you mean 'ache'?"});
}

TEST_CASE("advice that is not offered is named with the nearest that is") {
  Sheet sheet;
  sheet.visit().advice.insert(guidance::AdviceId("adv-state-timelin"));
  CHECK(sheet.faults() ==
        Faults{"visit 1: the case does not offer the advice 'adv-state-timelin'; did you mean 'adv-state-timeline'?"});
}

TEST_CASE("an answer to a report that is only heard by asking needs the question") {
  Sheet sheet;
  sheet.the_case.visits.front().symptoms.front().heard = cases::Topic::self_care;
  CHECK(sheet.faults() ==
        Faults{"visit 1: symptom 'ache' is only heard when 'self-care' is asked about; add it to 'asked'"});
  sheet.visit().asked.insert(cases::Topic::self_care);
  CHECK(sheet.faults().empty());
}

TEST_CASE("more advice than can be chosen is a fault, and as much as can be is none") {
  Sheet sheet;
  const auto offered = derive_visit(sheet.guidance, sheet.the_case, sheet.the_case.visits.front()).offered;
  REQUIRE(offered.size() > 9);
  sheet.visit().advice = {offered.begin(), offered.begin() + 8};
  CHECK(sheet.faults().empty());
  sheet.visit().advice.insert(offered[8]);
  CHECK(sheet.faults() == Faults{"visit 1: 9 items of advice are chosen, and at most 8 can be"});
}

TEST_CASE("a certainty out of range and 'not covered' as an answer are faults, all at once") {
  Sheet sheet;
  sheet.visit().certainty = 4;
  sheet.visit().decision = guidance::Urgency::not_covered;
  sheet.visit().symptoms[cases::SymptomId("ache")] = guidance::Urgency::not_covered;
  CHECK(sheet.faults() ==
        Faults{"visit 1: 'not-covered' is no answer to symptom 'ache'; give expected, monitor, contact or emergency",
               "visit 1: 'not-covered' is no decision; give expected, monitor, contact or emergency",
               "visit 1: certainty 4 is not one of 1, 2, 3"});
}

TEST_CASE("control characters in a sheet are made visible in the message") {
  Sheet sheet;
  sheet.visit().advice.insert(guidance::AdviceId("\x1b[31mred"));
  REQUIRE(sheet.faults().size() == 1);
  CHECK(sheet.faults().front().find('\x1b') == std::string::npos);
}

TEST_CASE("answers that the faces can give have no fault") {
  const guidance::Guidance guidance = shipped_guidance();
  const std::vector<cases::Case> library = shipped_cases(guidance);
  nc::testing::prop("for any case and answers to it", [&] {
    const cases::Case& the_case = library[*rc::gen::inRange<std::size_t>(0, library.size())];
    RC_ASSERT(find_sheet_faults(guidance, the_case, random_answers(guidance, the_case)).empty());
  });
}

}  // namespace nc::scoring
