#include <catch2/catch.hpp>

#include "cases/case.hpp"
#include "cases/parse.hpp"
#include "guidance/findings.hpp"
#include "support/random.hpp"
#include "testing/shipped_cases.hpp"

// The sheet of advice is the same whatever is the matter with the patient, so that what is offered tells nobody what is
// right.

using namespace nc;
using namespace nc::testing;
using guidance::Finding;

namespace {

/// Every finding of every report with every value in turn, alone; and how often that changed the key.
struct Changes {
  int changed_keys = 0;
  int changed_sheets = 0;
};

bool is_same_sheet(const cases::VisitKey& a, const cases::VisitKey& b) {
  if (a.offered != b.offered || a.sheet.size() != b.sheet.size()) return false;
  for (std::size_t at = 0; at < a.sheet.size(); ++at)
    if (a.sheet[at].heading != b.sheet[at].heading || a.sheet[at].items != b.sheet[at].items) return false;
  return true;
}

void compare(const guidance::Guidance& guidance, const cases::VisitKey& before, const cases::Case& changed,
             std::size_t place, Changes& changes) {
  const cases::VisitKey after = cases::derive_visit(guidance, changed, changed.visits[place]);
  if (after.decision.key != before.decision.key) ++changes.changed_keys;
  if (!is_same_sheet(before, after)) ++changes.changed_sheets;
}

void change_each_finding(const guidance::Guidance& guidance, const cases::Case& the_case, std::size_t place,
                         Changes& changes) {
  const cases::VisitKey before = cases::derive_visit(guidance, the_case, the_case.visits[place]);
  cases::Case changed = the_case;
  cases::Visit& visit = changed.visits[place];
  for (const guidance::FindingTerms& terms : guidance::finding_terms()) {
    for (std::uint8_t value = 0; value < terms.value_count; ++value) {
      for (cases::Symptom& symptom : visit.symptoms) {
        const std::uint8_t was = symptom.findings[terms.finding];
        symptom.findings[terms.finding] = value;
        compare(guidance, before, changed, place, changes);
        symptom.findings[terms.finding] = was;
      }
    }
  }
  const std::size_t factors = guidance::finding_terms()[static_cast<std::size_t>(Finding::factor)].value_count;
  for (visit.factor = 0; visit.factor < factors; ++visit.factor)
    compare(guidance, before, changed, place, changes);
}

/// A visit of any regions, hours and questions, with up to three reports that find anything.
cases::Case random_case(const guidance::Guidance& guidance, SeededRandom& random, int number) {
  cases::Case made;
  made.id = cases::CaseId("case-" + std::to_string(number));
  for (const auto region : {guidance::Region::neck, guidance::Region::upper_back, guidance::Region::shoulder})
    if (random.below(2) == 0) made.regions.insert(region);
  cases::Visit visit;
  visit.hours = static_cast<int>(random.below(150));
  for (const guidance::QuestionId& question : guidance.questions)
    if (random.below(4) == 0) visit.questions.push_back(question);
  for (std::uint64_t left = random.below(4); left > 0; --left) {
    cases::Symptom symptom;
    symptom.id = cases::SymptomId("report-" + std::to_string(left));
    visit.symptoms.push_back(symptom);
  }
  made.visits = {visit};
  return made;
}

void find_anything(cases::Case& the_case, SeededRandom& random) {
  cases::Visit& visit = the_case.visits.front();
  const auto any = [&random](const guidance::FindingTerms& terms) {
    return static_cast<std::uint8_t>(random.below(terms.value_count));
  };
  visit.factor = any(guidance::finding_terms()[static_cast<std::size_t>(Finding::factor)]);
  for (cases::Symptom& symptom : visit.symptoms)
    for (const guidance::FindingTerms& terms : guidance::finding_terms())
      symptom.findings[terms.finding] = any(terms);
}

}  // namespace

TEST_CASE("no finding of any report of a shipped visit changes what is offered there, or its order") {
  const auto guidance = shipped_guidance();
  Changes changes;
  for (const CaseFile& file : shipped_cases()) {
    const auto parsed = cases::parse_case(file.text, file.path, guidance);
    REQUIRE(parsed.the_case);
    for (std::size_t place = 0; place < parsed.the_case->visits.size(); ++place)
      change_each_finding(guidance, *parsed.the_case, place, changes);
  }
  CHECK(changes.changed_sheets == 0);
  CHECK(changes.changed_keys > 1000);
}

TEST_CASE("of 10,000 random visits none is offered anything else when the patient has something else") {
  const auto guidance = shipped_guidance();
  SeededRandom random(stable_hash("whatever is the matter"));
  Changes changes;
  for (int number = 0; number < 10000; ++number) {
    cases::Case the_case = random_case(guidance, random, number);
    find_anything(the_case, random);
    const cases::VisitKey before = cases::derive_visit(guidance, the_case, the_case.visits.front());
    find_anything(the_case, random);
    compare(guidance, before, the_case, 0, changes);
  }
  CHECK(changes.changed_sheets == 0);
  CHECK(changes.changed_keys > 1000);
}
