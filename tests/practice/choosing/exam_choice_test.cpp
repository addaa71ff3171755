#include "practice/choosing/exam_choice.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "staging/shipped_content.hpp"
#include "testing/property.hpp"

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using cases::CaseId;
using guidance::Region;
using guidance::Urgency;
using staging::shipped_content;

namespace {

using Ids = std::vector<CaseId>;
using Classes = std::map<Urgency, int>;

const CaseCard& card_of(const Content& content, const CaseId& id) {
  const CaseCard* card = find_card(content, id);
  REQUIRE(card != nullptr);
  return *card;
}

Classes classes_of(const Content& content, const Ids& ids) {
  Classes classes;
  for (const CaseId& id : ids)
    ++classes[highest_key(card_of(content, id))];
  return classes;
}

std::set<std::string> forms_of(const Content& content, const Ids& ids) {
  std::set<std::string> forms;
  for (const CaseId& id : ids)
    forms.emplace(form_of(card_of(content, id)));
  return forms;
}

bool holds_twins(const Content& content, const Ids& ids) {
  return std::any_of(ids.begin(), ids.end(), [&](const CaseId& a) {
    return std::any_of(ids.begin(), ids.end(),
                       [&](const CaseId& b) { return are_twins(card_of(content, a), card_of(content, b)); });
  });
}

Ids pool_of(const Content& content) {
  Ids pool;
  for (const CaseCard& card : content.catalogue)
    if (card.use == cases::CaseUse::exam) pool.push_back(card.case_id());
  return pool;
}

std::set<CaseId> as_set(const Ids& ids) {
  return {ids.begin(), ids.end()};
}

bool share_any(const Ids& a, const Ids& b) {
  return std::any_of(a.begin(), a.end(),
                     [&b](const CaseId& id) { return std::find(b.begin(), b.end(), id) != b.end(); });
}

/// Draws some cases of the pool, as if they had been debriefed.
Ids draw_some(const Ids& pool) {
  Ids some;
  for (const CaseId& id : pool)
    if (*rc::gen::arbitrary<bool>()) some.push_back(id);
  return some;
}

/// The five classes of a form of twenty.
const Classes whole_form{{Urgency::emergency, 5},
                         {Urgency::contact, 5},
                         {Urgency::monitor, 5},
                         {Urgency::expected, 4},
                         {Urgency::not_covered, 1}};

/// The shipped cases, the first `kept` of the pool for exams and the others for practice.
SharedContent content_with_exam_cases(std::size_t kept) {
  const SharedContent shipped = shipped_content();
  const Ids pool = pool_of(*shipped);
  const std::set<CaseId> exam(pool.begin(), pool.begin() + static_cast<std::ptrdiff_t>(kept));
  std::vector<cases::Case> library(shipped->cases.begin(), shipped->cases.end());
  for (cases::Case& one : library)
    one.use = exam.count(one.id) != 0 ? cases::CaseUse::exam : cases::CaseUse::practice;
  return std::make_shared<const Content>(make_content(shipped->guidance, std::move(library)));
}

}  // namespace

TEST_CASE("every trainee with the same seed and nothing debriefed gets the same exam, in the same order") {
  const SharedContent content = shipped_content();
  const Ids exam = choose_exam(*content, {}, {}, 20, 11);
  CHECK(choose_exam(*content, {}, {}, 20, 11) == exam);
  // What was done in practice is nobody else's exam.
  Ids practised;
  for (const CaseCard& card : content->catalogue)
    if (card.use == cases::CaseUse::practice) practised.push_back(card.case_id());
  CHECK(choose_exam(*content, practised, {}, 20, 11) == exam);
  CHECK(choose_exam(*content, {}, {}, 20, 12) != exam);
}

TEST_CASE("an exam of twenty is a whole form, and the seed decides which one and in which order") {
  const SharedContent content = shipped_content();
  std::map<std::string, std::set<Ids>> orders;
  for (std::uint64_t seed = 1; seed <= 60; ++seed) {
    const Ids exam = choose_exam(*content, {}, {}, 20, seed);
    REQUIRE(exam.size() == 20);
    const std::set<std::string> forms = forms_of(*content, exam);
    REQUIRE(forms.size() == 1);
    CHECK(classes_of(*content, exam) == whole_form);
    orders[*forms.begin()].insert(exam);
  }
  CHECK(orders.size() == 3);
  for (const auto& [form, seen] : orders)
    CHECK(seen.size() > 1);
}

TEST_CASE("a shorter exam takes an even part of the form, of each class as many as the form holds or one apart") {
  const SharedContent content = shipped_content();
  nc::testing::prop("any count below twenty", [&content] {
    const int count = *rc::gen::inRange(1, 20);
    const Ids exam = choose_exam(*content, {}, {}, count, *rc::gen::arbitrary<std::uint64_t>());
    RC_ASSERT(exam.size() == static_cast<std::size_t>(count));
    RC_ASSERT(forms_of(*content, exam).size() == 1U);
    Classes classes = classes_of(*content, exam);
    for (const auto& [urgency, held] : whole_form) {
      const int least = held * count / 20;
      RC_ASSERT(classes[urgency] >= least);
      RC_ASSERT(classes[urgency] <= least + 1);
    }
  });
}

TEST_CASE(
    "an exam never holds a case that was debriefed, nor a case of practice, nor one twice, nor both of two twins") {
  const SharedContent content = shipped_content();
  const Ids pool = pool_of(*content);
  const std::set<CaseId> kept = as_set(pool);
  nc::testing::prop("any seed, count and record", [&] {
    const Ids debriefed = draw_some(pool);
    const int count = *rc::gen::inRange(1, 80);
    const Ids exam = choose_exam(*content, debriefed, {}, count, *rc::gen::arbitrary<std::uint64_t>());
    RC_ASSERT(as_set(exam).size() == exam.size());
    RC_ASSERT(std::all_of(exam.begin(), exam.end(), [&kept](const CaseId& id) { return kept.count(id) != 0; }));
    RC_ASSERT(!share_any(exam, debriefed));
    RC_ASSERT(!holds_twins(*content, exam));
    const std::size_t most = count_exam_pool(*content, debriefed, {}).most;
    RC_ASSERT(exam.size() == std::min(static_cast<std::size_t>(count), most));
  });
}

TEST_CASE("a debriefed case is replaced by one of the same class of another form") {
  const SharedContent content = shipped_content();
  for (const std::uint64_t seed : {1U, 2U, 3U, 4U}) {
    const Ids exam = choose_exam(*content, {}, {}, 20, seed);
    for (const CaseId& gone : exam) {
      const Ids other = choose_exam(*content, {gone}, {}, 20, seed);
      CHECK(classes_of(*content, other) == whole_form);
      std::set<CaseId> left = as_set(exam);
      left.erase(gone);
      for (const CaseId& id : other)
        left.erase(id);
      CHECK(left.empty());  // the rest of the form is still there
    }
  }
}

TEST_CASE("three exams of twenty with any seeds use the pool up, and each is as hard as a form") {
  const SharedContent content = shipped_content();
  nc::testing::prop("any three seeds", [&content] {
    Ids debriefed;
    for (int exam = 0; exam < 3; ++exam) {
      const Ids next = choose_exam(*content, debriefed, {}, 20, *rc::gen::arbitrary<std::uint64_t>());
      RC_ASSERT(next.size() == 20U);
      RC_ASSERT(classes_of(*content, next) == whole_form);
      debriefed.insert(debriefed.end(), next.begin(), next.end());
    }
    RC_ASSERT(choose_exam(*content, debriefed, {}, 20, 1).empty());
    const ExamPool pool = count_exam_pool(*content, debriefed, {});
    RC_ASSERT(pool.debriefed == pool.kept);
    RC_ASSERT(pool.most == 0U);
  });
}

TEST_CASE("regions and difficulty leave out cases of an exam, what a search or a family finds does not") {
  const SharedContent content = shipped_content();
  CaseFilter filter;
  filter.regions.insert(Region::neck);
  filter.difficulty = 2;
  const Ids exam = choose_exam(*content, {}, filter, 5, 9);
  REQUIRE(exam.size() == 5);
  for (const CaseId& id : exam) {
    CHECK(card_of(*content, id).regions.contains(Region::neck));
    CHECK(card_of(*content, id).difficulty == 2);
  }
  const ExamPool pool = count_exam_pool(*content, {exam.front()}, filter);
  CHECK(pool.kept == pool_of(*content).size());
  CHECK(pool.fitting < pool.kept);
  CHECK(pool.debriefed == 1);
  filter.search = "breath";
  filter.family = "lung";
  filter.status = PracticeStatus::missed;
  CHECK(choose_exam(*content, {}, filter, 5, 9) == exam);
  CHECK(count_exam_pool(*content, {}, filter).fitting == pool.fitting);
}

TEST_CASE("a library that keeps no case for exams has no exam, and one that keeps a few has a short one") {
  const SharedContent none = content_with_exam_cases(0);
  CHECK(choose_exam(*none, {}, {}, 10, 3).empty());
  CHECK(count_exam_pool(*none, {}, {}).kept == 0);
  const SharedContent few = content_with_exam_cases(3);
  const ExamPool pool = count_exam_pool(*few, {}, {});
  CHECK(pool.kept == 3);
  CHECK(choose_exam(*few, {}, {}, 10, 3).size() == pool.most);
  CHECK(choose_exam(*few, {}, {}, 0, 3).empty());
  CHECK(choose_exam(*few, {}, {}, -3, 3).empty());
}
