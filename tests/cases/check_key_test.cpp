#include <algorithm>

#include <catch2/catch.hpp>

#include "cases/parse.hpp"
#include "cases/vocabulary.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

TEST_CASE("every wrong expectation in the library is refused, naming both urgencies and the deciding rules") {
  const auto guidance = shipped_guidance();
  int refused = 0;
  for (const auto& file : shipped_cases()) {
    const auto original = cases::parse_case(file.text, file.path, guidance);
    REQUIRE(original.the_case);
    if (original.the_case->visits.size() != 1) continue;
    const auto& visit = original.the_case->visits.front();
    const auto key = cases::derive_visit(guidance, *original.the_case, visit);
    const std::string derived(guidance::to_text(key.decision.key));
    for (const auto& word : cases::urgency_words()) {
      const auto text = with(file.text, "\nexpect = \"" + derived + "\"", "\nexpect = \"" + word + "\"");
      const auto parsed = cases::parse_case(text, file.path, guidance);
      INFO(file.path << " expecting " << word << "\n" << render_diagnostics(parsed.diagnostics));
      CHECK(parsed.the_case.has_value() == (word == derived));
      if (word == derived) continue;
      REQUIRE(parsed.diagnostics.size() == 1);
      const std::string& message = parsed.diagnostics.front().message;
      CHECK(message.find("'" + word + "'") != std::string::npos);
      CHECK(message.find("'" + derived + "'") != std::string::npos);
      for (const auto& rule : key.decision.deciding)
        CHECK(message.find(rule.text()) != std::string::npos);
      ++refused;
    }
  }
  CHECK(refused > 100);
}

TEST_CASE("a key is not judged while its findings are unreadable") {
  const auto guidance = shipped_guidance();
  auto text = with(plain_case(), "hours = 20", "hours = 20\nexpect = \"emergency\"");
  text = with(text, "pain = \"mild\"", "pain = \"mlid\"");
  CHECK(numbers_of(cases::parse_case(text, "plain.toml", guidance).diagnostics) == std::vector<int>{111});
}
