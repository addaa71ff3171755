#include "app/commands/case_schema.hpp"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "cases/vocabulary.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;

namespace {

nlohmann::json schema() {
  return nlohmann::json::parse(app::case_schema(testing::shipped_guidance()));
}

/// Every object of the schema that describes a table must refuse unknown keys, as the reader does.
void check_closed(const nlohmann::json& part) {
  if (part.is_object() && part.contains("properties")) {
    CHECK(part["additionalProperties"] == false);
    for (const auto& property : part["properties"]) {
      CHECK(property.contains("description"));
      check_closed(property);
    }
  }
  if (part.is_object() && part.contains("items")) check_closed(part["items"]);
}

}  // namespace

TEST_CASE("the schema refuses unknown keys in every table and explains every key") {
  check_closed(schema());
}

TEST_CASE("the words of the schema are the words the reader knows") {
  const auto keys = schema()["properties"];
  CHECK(keys["regions"]["items"]["enum"] == cases::region_words());
  CHECK(keys["status"]["enum"] == cases::status_words());
  const auto visit = keys["visit"]["items"]["properties"];
  CHECK(visit["asked"]["items"]["properties"]["topic"]["enum"] == cases::topic_words());
  CHECK(visit["expect"]["enum"] == cases::urgency_words());
  const auto symptom = visit["symptom"]["items"]["properties"];
  CHECK(symptom.size() == cases::symptom_findings().size() + 3);
  for (const auto finding : cases::symptom_findings())
    CHECK(symptom[std::string(guidance::to_text(finding))]["enum"] == cases::value_words(finding));
}

TEST_CASE("the schema ends with a newline") {
  CHECK(app::case_schema(testing::shipped_guidance()).back() == '\n');
}
