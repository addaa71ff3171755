#include "scoring/advice_mark.hpp"

#include <catch2/catch.hpp>

#include "guidance/derive_advice.hpp"
#include "scoring/policy.hpp"
#include "testing/property.hpp"

namespace nc::scoring {
namespace {

using guidance::AdviceId;
using guidance::AdviceKind;
using guidance::StatementId;
using guidance::Urgency;

guidance::AdviceItem library_item(const char* id, AdviceKind kind, const char* statement,
                                  bool cites_deciding_rules = false) {
  guidance::AdviceItem item;
  item.id = AdviceId(id);
  item.kind = kind;
  item.cites = {{StatementId(statement), {}}};
  item.cites_deciding_rules = cites_deciding_rules;
  return item;
}

/// A small library: two points, a 'one of' point, and one item of each other sort.
guidance::Guidance small_guidance() {
  guidance::Guidance guidance;
  guidance.scoring = contract_policy();
  guidance.documents = {{guidance::DocumentId("D0"), "first.txt", "", ""},
                        {guidance::DocumentId("D1"), "second.txt", "", ""}};
  for (const char* id : {"s0", "s1"}) {
    guidance::Statement statement;
    statement.id = StatementId(id);
    statement.document = guidance::DocumentId(id[1] == '0' ? "D0" : "D1");
    guidance.statements.push_back(statement);
  }
  guidance::DecisionRule rule;
  rule.id = guidance::RuleId("R1");
  rule.cites = {{StatementId("s1"), {}}};
  guidance.rules = {rule};
  guidance.advice = {
      library_item("act", AdviceKind::helpful, "s0", true), library_item("tell", AdviceKind::helpful, "s0"),
      library_item("heat", AdviceKind::helpful, "s0"),      library_item("ice", AdviceKind::helpful, "s1"),
      library_item("fine", AdviceKind::helpful, "s0"),      library_item("loose", AdviceKind::helpful, "s0"),
      library_item("against", AdviceKind::contrary, "s1"),  library_item("bad", AdviceKind::harmful, "s1"),
  };
  return guidance;
}

cases::VisitKey key_with(Urgency urgency) {
  cases::VisitKey key;
  key.decision.key = urgency;
  key.decision.deciding = {guidance::RuleId("R1")};
  key.advice.required = {{{AdviceId("act")}, true, true, false},
                         {{AdviceId("tell")}, false, true, true},
                         {{AdviceId("heat"), AdviceId("ice")}, false, true, false}};
  key.advice.acceptable = {AdviceId("fine")};
  key.advice.contrary = {AdviceId("against")};
  key.advice.harmful = {AdviceId("bad")};
  for (const char* id : {"loose", "act", "bad", "tell", "heat", "against", "ice", "fine"})
    key.offered.emplace_back(id);
  return key;
}

/// Grades the advice by the plan of the key, after a decision that needs no lung warning.
AdviceMark mark_by_key(const cases::VisitKey& key, const VisitAnswers& answers) {
  return mark_advice(small_guidance(), key, {key.decision.key, key.advice}, answers);
}

AdviceMark mark(Urgency key, std::initializer_list<const char*> chosen) {
  VisitAnswers answers;
  for (const char* id : chosen)
    answers.advice.insert(AdviceId(id));
  return mark_by_key(key_with(key), answers);
}

/// The small library with one required point for each of monitor and contact.
guidance::Guidance guidance_by_class() {
  guidance::Guidance guidance = small_guidance();
  for (const auto& [urgency, id] : {std::pair{Urgency::monitor, "tell"}, std::pair{Urgency::contact, "act"}}) {
    guidance::AdviceRow row;
    row.keys.insert(urgency);
    row.required = {{{AdviceId(id)}, false, true}};
    if (urgency == Urgency::contact) row.harmful = {AdviceId("bad")};
    guidance.advice_rows.push_back(row);
  }
  return guidance;
}

/// A key of monitor that accepts contact too.
cases::VisitKey monitor_or_contact(const guidance::Guidance& guidance) {
  cases::VisitKey key = key_with(Urgency::monitor);
  key.decision.accepted.insert(Urgency::monitor);
  key.decision.accepted.insert(Urgency::contact);
  key.advice = guidance::derive_advice(guidance, key.findings, key.decision, {});
  return key;
}

const Item& find_item(const AdviceMark& mark, const std::string& name) {
  for (const Item& item : mark.items) {
    if (item.name == name) return item;
  }
  FAIL("no item " << name);
  return mark.items.front();
}

}  // namespace

TEST_CASE("all required advice has full credit") {
  CHECK(mark(Urgency::contact, {"act", "tell", "heat"}).credit == 1.0);
  CHECK(mark(Urgency::contact, {"act", "tell", "ice"}).credit == 1.0);
}

TEST_CASE("both of a 'one of' point are one point") {
  const AdviceMark both = mark(Urgency::contact, {"act", "tell", "heat", "ice"});
  CHECK(both.credit == 1.0);
  CHECK(both.items.size() == 3);
  CHECK(find_item(both, "advice:heat|ice").accepted == "heat|ice");
  CHECK(find_item(both, "advice:heat|ice").given == "chosen");
}

TEST_CASE("each required point that is missing costs its share") {
  CHECK(mark(Urgency::monitor, {"act"}).credit == Approx(1.0 / 3));
  CHECK(mark(Urgency::monitor, {}).credit == 0.0);
  CHECK(find_item(mark(Urgency::monitor, {}), "advice:tell").verdict == Verdict::missing);
  CHECK(find_item(mark(Urgency::monitor, {}), "advice:tell").given == "not-chosen");
}

TEST_CASE("contrary and harmful advice each cost one point, down to nothing") {
  CHECK(mark(Urgency::monitor, {"act", "tell", "against"}).credit == Approx(1.0 / 3));
  CHECK(mark(Urgency::monitor, {"act", "tell", "bad"}).credit == Approx(1.0 / 3));
  CHECK(mark(Urgency::monitor, {"act", "tell", "heat", "bad", "against"}).credit == Approx(1.0 / 3));
  CHECK(mark(Urgency::monitor, {"act", "bad", "against"}).credit == 0.0);
}

TEST_CASE("acceptable advice and advice in no list count nothing") {
  const AdviceMark got = mark(Urgency::monitor, {"act", "tell", "ice", "fine", "loose"});
  CHECK(got.credit == 1.0);
  CHECK(find_item(got, "advice:fine").verdict == Verdict::acceptable);
  CHECK(find_item(got, "advice:fine").weight == 0);
  CHECK(find_item(got, "advice:loose").verdict == Verdict::not_scored);
  CHECK(find_item(got, "advice:loose").weight == 0);
}

TEST_CASE("items come in plan order, then the other chosen ones in the order offered") {
  const AdviceMark got = mark(Urgency::monitor, {"fine", "bad", "loose"});
  std::vector<std::string> names;
  for (const Item& item : got.items)
    names.push_back(item.name);
  CHECK(names == std::vector<std::string>{"advice:act", "advice:tell", "advice:heat|ice", "advice:loose", "advice:bad",
                                          "advice:fine"});
}

TEST_CASE("harmful advice under contact or emergency is unsafe, elsewhere it only costs") {
  CHECK(mark(Urgency::contact, {"act", "tell", "ice", "bad"}).danger == Outcome::unsafe);
  CHECK(mark(Urgency::emergency, {"act", "tell", "ice", "bad"}).danger == Outcome::unsafe);
  CHECK(find_item(mark(Urgency::contact, {"bad", "act"}), "advice:bad").dangerous);
  CHECK(mark(Urgency::monitor, {"act", "bad"}).danger == Outcome::safe);
  CHECK(mark(Urgency::expected, {"act", "bad"}).danger == Outcome::safe);
}

TEST_CASE("contrary advice is never unsafe") {
  CHECK(mark(Urgency::emergency, {"act", "tell", "ice", "against"}).danger == Outcome::safe);
}

TEST_CASE("critical advice left out is unsafe under contact and emergency only") {
  CHECK(mark(Urgency::contact, {"tell", "ice"}).danger == Outcome::unsafe);
  CHECK(mark(Urgency::emergency, {"tell", "ice"}).danger == Outcome::unsafe);
  CHECK(find_item(mark(Urgency::emergency, {}), "advice:act").dangerous);
  CHECK_FALSE(find_item(mark(Urgency::emergency, {}), "advice:tell").dangerous);
  CHECK(mark(Urgency::monitor, {"tell", "ice"}).danger == Outcome::safe);
}

TEST_CASE("advice that was not offered counts as not chosen") {
  cases::VisitKey key = key_with(Urgency::contact);
  key.offered = {AdviceId("tell")};
  VisitAnswers answers;
  answers.advice = {AdviceId("act"), AdviceId("bad"), AdviceId("made-up")};
  const AdviceMark got = mark_by_key(key, answers);
  CHECK(got.credit == 0.0);
  CHECK(got.items.size() == 3);
}

TEST_CASE("the lung warning is reported as required and as given") {
  CHECK(mark(Urgency::monitor, {}).lung_warning_required);
  CHECK_FALSE(mark(Urgency::monitor, {"act"}).lung_warning_given);
  CHECK(mark(Urgency::monitor, {"tell"}).lung_warning_given);
  cases::VisitKey key = key_with(Urgency::monitor);
  key.advice.required[1].lung_warning = false;
  VisitAnswers answers;
  answers.advice = {AdviceId("tell")};
  CHECK_FALSE(mark_by_key(key, answers).lung_warning_required);
  CHECK_FALSE(mark_by_key(key, answers).lung_warning_given);
}

TEST_CASE("a required point that is not scored is shown and weighs nothing") {
  cases::VisitKey key = key_with(Urgency::not_covered);
  for (guidance::RequiredAdvice& point : key.advice.required)
    point.scored = point.one_of.front() == AdviceId("tell");
  VisitAnswers answers;
  answers.advice = {AdviceId("tell")};
  const AdviceMark got = mark_by_key(key, answers);
  CHECK(got.credit == 1.0);
  CHECK(find_item(got, "advice:act").verdict == Verdict::not_scored);
  CHECK(find_item(got, "advice:act").weight == 0);
}

TEST_CASE("without a scored point the advice part is absent") {
  cases::VisitKey key = key_with(Urgency::not_covered);
  key.advice.required.clear();
  CHECK_FALSE(mark_by_key(key, {}).credit.has_value());
}

TEST_CASE("the lung warning left out is unsafe under every key where it is needed, and only there") {
  for (const Urgency key : {Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::not_covered}) {
    const cases::VisitKey visit = key_with(key);
    VisitAnswers answers;
    answers.advice = {AdviceId("act"), AdviceId("heat")};
    const JudgedAdvice needed{key, visit.advice, true};
    const AdviceMark left_out = mark_advice(small_guidance(), visit, needed, answers);
    CHECK(left_out.danger == Outcome::unsafe);
    CHECK(find_item(left_out, "advice:tell").dangerous);
    CHECK(mark_by_key(visit, answers).danger == Outcome::safe);
    answers.advice.insert(AdviceId("tell"));
    CHECK(mark_advice(small_guidance(), visit, needed, answers).danger == Outcome::safe);
  }
}

TEST_CASE("the lung warning is needed by who is sent to less than immediate help, or to nothing") {
  guidance::Guidance guidance = guidance_by_class();
  const cases::VisitKey key = monitor_or_contact(guidance);
  const auto needed = [&](std::optional<Urgency> given) {
    return judged_advice(guidance, {}, key, given).needs_lung_warning;
  };
  for (const Urgency given : {Urgency::expected, Urgency::monitor, Urgency::contact})
    CHECK(needed(given));
  CHECK(needed(std::nullopt));
  CHECK_FALSE(needed(Urgency::emergency));
  guidance.scoring.unsafe_without_warning_below.reset();
  CHECK_FALSE(needed(Urgency::expected));
}

TEST_CASE("advice is judged by the class that was given where it is accepted, else by the key") {
  guidance::Guidance guidance = guidance_by_class();
  const cases::VisitKey key = monitor_or_contact(guidance);
  const auto required = [&](std::optional<Urgency> given) {
    const JudgedAdvice judged = judged_advice(guidance, {}, key, given);
    REQUIRE(judged.plan.required.size() == 1);
    return std::string(guidance::to_text(judged.urgency)) + " " + judged.plan.required.front().one_of.front().text();
  };
  CHECK(required(Urgency::monitor) == "monitor tell");
  CHECK(required(Urgency::contact) == "contact act");
  CHECK(required(Urgency::expected) == "monitor tell");
  CHECK(required(Urgency::emergency) == "monitor tell");
  CHECK(required(std::nullopt) == "monitor tell");
  guidance.scoring.advice_by_class_given = false;
  CHECK(required(Urgency::contact) == "monitor tell");
}

TEST_CASE("advice that is harmful for the class given is unsafe though the key is milder") {
  const guidance::Guidance guidance = guidance_by_class();
  const cases::VisitKey key = monitor_or_contact(guidance);
  VisitAnswers answers;
  answers.advice = {AdviceId("act"), AdviceId("tell"), AdviceId("bad")};
  const auto danger_after = [&](Urgency given) {
    JudgedAdvice judged = judged_advice(guidance, {}, key, given);
    judged.needs_lung_warning = false;
    return mark_advice(guidance, key, judged, answers).danger;
  };
  CHECK(danger_after(Urgency::contact) == Outcome::unsafe);
  CHECK(danger_after(Urgency::monitor) == Outcome::safe);
}

TEST_CASE("nobody is asked for a point of the class given of which the visit offers nothing") {
  const guidance::Guidance guidance = guidance_by_class();
  cases::VisitKey key = monitor_or_contact(guidance);
  key.offered = {AdviceId("tell")};
  CHECK(judged_advice(guidance, {}, key, Urgency::contact).plan.required.empty());
  key.offered = {};
  CHECK(judged_advice(guidance, {}, key, Urgency::monitor).plan.required.size() == 1);
}

TEST_CASE("every advice item carries its statements and their documents") {
  const AdviceMark got = mark(Urgency::contact, {"bad"});
  const Item& act = find_item(got, "advice:act");
  CHECK(act.rules == std::vector<guidance::RuleId>{guidance::RuleId("R1")});
  CHECK(act.cites == std::vector<StatementId>{StatementId("s1"), StatementId("s0")});
  CHECK(act.documents == std::vector<guidance::DocumentId>{guidance::DocumentId("D0"), guidance::DocumentId("D1")});
  CHECK(find_item(got, "advice:bad").cites == std::vector<StatementId>{StatementId("s1")});
  CHECK(find_item(got, "advice:heat|ice").cites.size() == 2);
}

TEST_CASE("advice credit follows its rule for any choice") {
  nc::testing::prop("credit = max(0, required - contrary - harmful) / required", [] {
    const cases::VisitKey key =
        key_with(*rc::gen::element(Urgency::expected, Urgency::monitor, Urgency::contact, Urgency::emergency));
    VisitAnswers answers;
    for (const AdviceId& id : key.offered) {
      if (*rc::gen::arbitrary<bool>()) answers.advice.insert(id);
    }
    const auto has = [&](const char* id) { return answers.advice.count(AdviceId(id)) != 0 ? 1 : 0; };
    const int hits = has("act") + has("tell") + (has("heat") + has("ice") > 0 ? 1 : 0);
    const int wrong = has("bad") + has("against");
    const AdviceMark got = mark_by_key(key, answers);
    RC_ASSERT(got.credit.value() == Approx(std::max(0, hits - wrong) / 3.0).margin(1e-12));
  });
}

}  // namespace nc::scoring
