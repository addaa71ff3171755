#include "cases/case_outline.hpp"

#include <algorithm>

#include <catch2/catch.hpp>

#include "cases/vocabulary.hpp"
#include "testing/shipped_cases.hpp"
#include "toml/settle.hpp"

using namespace nc;

namespace {

bool holds(std::span<const std::string_view> keys, std::string_view key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

}  // namespace

TEST_CASE("the outline has every finding that a symptom may state") {
  for (const toml::TableOutline& table : cases::case_outline()) {
    if (table.header != "visit.symptom") continue;
    CHECK(table.keys.size() == cases::symptom_findings().size() + 3);
    for (const auto finding : cases::symptom_findings())
      CHECK(holds(table.keys, guidance::to_text(finding)));
  }
}

TEST_CASE("the outline has every class that may tempt") {
  for (const toml::TableOutline& table : cases::case_outline()) {
    if (table.header != "debrief.tempts") continue;
    CHECK(table.keys.size() == cases::urgency_words().size());
    for (const std::string& urgency : cases::urgency_words())
      CHECK(holds(table.keys, urgency));
  }
}

TEST_CASE("what an author may write for a key leads to a key of the same table") {
  for (const toml::TableOutline& table : cases::case_outline()) {
    for (const toml::KeyHint& hint : table.hints) {
      INFO(table.header << ": " << hint.written);
      CHECK(holds(table.keys, hint.key));
      CHECK_FALSE(holds(table.keys, hint.written));
    }
  }
}

TEST_CASE("every shipped case fits the outline") {
  for (const auto& file : testing::shipped_cases()) {
    const toml::File opened(file.path, file.text, 100);
    REQUIRE(opened.root() != nullptr);
    INFO(file.path);
    CHECK(toml::fits(*opened.root(), cases::case_outline()));
  }
}
