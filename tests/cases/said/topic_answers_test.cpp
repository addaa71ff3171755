#include "cases/said/topic_answers.hpp"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "cases/vocabulary.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

TEST_CASE("every topic has an answer at every visit of the library") {
  const auto guidance = shipped_guidance();
  for (const auto& file : shipped_cases()) {
    const auto parsed = cases::parse_case(file.text, file.path, guidance);
    REQUIRE(parsed.the_case);
    for (const auto& visit : parsed.the_case->visits) {
      for (std::size_t at = 0; at < cases::topic_count; ++at) {
        const auto topic = static_cast<cases::Topic>(at);
        INFO(file.path << ": " << cases::to_text(topic));
        CHECK_FALSE(cases::answers_about(guidance, *parsed.the_case, visit, topic).empty());
      }
    }
  }
}

TEST_CASE("every value of every topic has several sentences, none of them the words of a definition") {
  const auto guidance = shipped_guidance();
  std::set<std::string> topics;
  for (const auto& answers : guidance.neutral_answers) {
    topics.insert(answers.topic);
    const auto& terms = guidance::finding_terms()[static_cast<std::size_t>(answers.finding)];
    const auto& words = guidance.finding_words.at(static_cast<std::size_t>(answers.finding));
    for (std::size_t value = 0; value < terms.value_count; ++value) {
      INFO(answers.topic << ": " << terms.values[value]);
      CHECK(answers.says[value].size() >= 3);
      for (const std::string& sentence : answers.says[value])
        CHECK((words.values[value].size() < 5 || sentence.find(words.values[value]) == std::string::npos));
    }
  }
  CHECK(topics.size() == cases::topic_count);
}

TEST_CASE("the author's words come before a neutral sentence, which differs from case to case") {
  const auto guidance = shipped_guidance();
  auto parsed = cases::parse_case(plain_case(), "plain.toml", guidance);
  REQUIRE(parsed.the_case);
  cases::Case& one = *parsed.the_case;
  CHECK(cases::answers_about(guidance, one, one.visits.front(), cases::Topic::chest) ==
        std::vector<std::string>{"Nothing there."});
  std::set<std::string> said;
  for (int at = 0; at < 30; ++at) {
    one.id = cases::CaseId("case-" + std::to_string(at));
    const auto words = cases::answers_about(guidance, one, one.visits.front(), cases::Topic::spasm);
    REQUIRE(words.size() == 1);
    CHECK(words == cases::answers_about(guidance, one, one.visits.front(), cases::Topic::spasm));
    said.insert(words.front());
  }
  CHECK(said.size() >= 3);
}
