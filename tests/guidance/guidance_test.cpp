#include "guidance/guidance.hpp"

#include <algorithm>
#include <set>
#include <tuple>

#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

namespace nc::guidance {

TEST_CASE("the shipped guidance holds five documents, 136 statements and what was made of them") {
  const Guidance guidance = testing::shipped();
  CHECK(guidance.documents.size() == 5);
  CHECK(guidance.statements.size() == 136);
  CHECK(guidance.resolutions.size() == 26);
  CHECK(guidance.gaps.size() == 32);
  CHECK(guidance.rules.size() == 38);
  CHECK(guidance.advice.size() == 29);
  CHECK(guidance.questions.size() == 6);
  CHECK(guidance.windows.size() == 4);
}

TEST_CASE("the statements are spread over the documents as the inventory counts them") {
  const Guidance guidance = testing::shipped();
  const std::vector<std::size_t> expected{19, 38, 33, 20, 26};
  for (std::size_t i = 0; i < guidance.documents.size(); ++i) {
    const auto count =
        std::count_if(guidance.statements.begin(), guidance.statements.end(),
                      [&](const Statement& statement) { return statement.document == guidance.documents[i].id; });
    CHECK(static_cast<std::size_t>(count) == expected[i]);
  }
}

TEST_CASE("54 statements may decide a class, 83 may support advice, 47 are never scored") {
  const Guidance guidance = testing::shipped();
  int decide = 0;
  int support = 0;
  int unscored = 0;
  for (const Statement& statement : guidance.statements) {
    decide += statement.use.decides_class ? 1 : 0;
    support += statement.use.supports_advice ? 1 : 0;
    unscored += !statement.use.decides_class && !statement.use.supports_advice ? 1 : 0;
    CHECK(statement.use.decides_class + statement.use.supports_advice + statement.use.feedback_only +
              statement.use.outside_scope >
          0);
  }
  CHECK(decide == 54);
  CHECK(support == 83);
  CHECK(unscored == 47);
}

TEST_CASE("a statement's id names its document") {
  for (const Statement& statement : testing::shipped().statements) {
    INFO(statement.id);
    CHECK(statement.id.text().substr(1, 1) == statement.document.text().substr(1, 1));
  }
}

TEST_CASE("things are found by their id, and nothing by an unknown one") {
  const Guidance guidance = testing::shipped();
  CHECK(find_document(guidance, DocumentId("D1"))->file == "001_f719260c0662e1fb.txt");
  CHECK(find_statement(guidance, StatementId("d1-warn-lung"))->place == "Signs of Concern, bullet 4");
  CHECK(find_resolution(guidance, ResolutionId("res-onset"))->positions.size() == 5);
  CHECK(find_gap(guidance, GapId("gap-faint")) != nullptr);
  CHECK(find_rule(guidance, RuleId("C8a"))->urgency == Urgency::contact);
  CHECK(find_advice(guidance, AdviceId("bad-wait-and-see"))->kind == AdviceKind::harmful);
  CHECK(find_document(guidance, DocumentId("D9")) == nullptr);
  CHECK(find_statement(guidance, StatementId("")) == nullptr);
  CHECK(find_rule(guidance, RuleId("C8")) == nullptr);
}

TEST_CASE("a rule is explicit when the documents name its sign, and decides its class and those beside it") {
  DecisionRule rule;
  rule.urgency = Urgency::not_covered;
  rule.decides_beside.insert(Urgency::monitor);
  CHECK(decides(rule, Urgency::not_covered));
  CHECK(decides(rule, Urgency::monitor));
  CHECK_FALSE(decides(rule, Urgency::contact));
  for (const auto& [strength, word, is_held] : {std::tuple{RuleStrength::explicit_rule, "explicit", true},
                                                std::tuple{RuleStrength::explicit_sign, "explicit-sign", true},
                                                std::tuple{RuleStrength::implied, "implied", false}}) {
    rule.strength = strength;
    CHECK(to_text(strength) == word);
    CHECK(is_explicit(rule) == is_held);
  }
}

TEST_CASE("documents of citations come once each, in the order of the documents") {
  const Guidance guidance = testing::shipped();
  const std::vector<StatementId> cited{StatementId("d4-warn-lung-torso"), StatementId("d1-warn-lung"),
                                       StatementId("d1-warn-nerve"), StatementId("nothing")};
  CHECK(testing::texts(documents_of(guidance, cited)) == std::vector<std::string>{"D1", "D4"});
}

TEST_CASE("a gap is shown beside few rules, and a rule beside few gaps, except an uncovered complaint") {
  const Guidance guidance = testing::shipped();
  for (const DecisionRule& rule : guidance.rules) {
    const auto shown = std::count_if(guidance.gaps.begin(), guidance.gaps.end(), [&rule](const Gap& gap) {
      return std::find(gap.rules.begin(), gap.rules.end(), rule.id) != gap.rules.end();
    });
    INFO(rule.id);
    CHECK(shown <= (rule.urgency == Urgency::not_covered ? 6 : 5));
  }
}

TEST_CASE("an advice text gives no verdict away and is no other item's text") {
  std::set<std::string> texts;
  for (const AdviceItem& item : testing::shipped().advice) {
    INFO(item.text);
    CHECK(texts.insert(item.text).second);
    for (const char* word : {"wrong", "harmful", "dangerous", "incorrect", "should not", "contrary"}) {
      CHECK(item.text.find(word) == std::string::npos);
    }
  }
}

}  // namespace nc::guidance
