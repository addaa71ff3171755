#include "exchange/json_lines.hpp"

#include <catch2/catch.hpp>

#include "exchange/generators.hpp"
#include "exchange/row_json.hpp"
#include "testing/property.hpp"

namespace nc::exchange {
namespace {

template <class Row>
bool same(const std::vector<Row>& a, const std::vector<Row>& b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (row_to_json(a[i]) != row_to_json(b[i])) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("a row is one line with the columns in their order, numbers as numbers and null for what is absent") {
  AnswerRow row;
  row.attempt_id = "=a";
  row.item = "decision";
  row.key = "contact";
  row.accepted = "monitor|contact";
  row.credit = 1;
  row.weight = 0.625;
  row.verdict = "missing";
  CHECK(to_jsonl(std::vector<AnswerRow>{row}) ==
        "{\"attempt_id\":\"=a\",\"visit\":1,\"item\":\"decision\",\"key\":\"contact\",\"accepted\":\"monitor|contact\","
        "\"given\":null,"
        "\"credit\":1.0,\"weight\":0.625,\"verdict\":\"missing\",\"rules\":\"\",\"cites\":\"\",\"documents\":\"\","
        "\"critical\":false,"
        "\"dangerous\":false,\"given_at\":null,\"sitting_id\":\"\",\"trainee_id\":\"\",\"case_id\":\"\",\"cohort\":"
        "\"\",\"mode\":\"\","
        "\"lung_warning\":false,\"asked_breathing\":null,\"asked_chest\":null,\"topics_asked\":null,"
        "\"seconds_to_decide\":null,\"taken_back\":null,\"flags\":\"\"}\n");
}

TEST_CASE("certainty is a number for one visit, text for several, null for none") {
  AttemptRow row;
  CHECK(row_to_json(row)["certainty"].is_null());
  row.certainty = std::int64_t{2};
  CHECK(row_to_json(row)["certainty"] == 2);
  row.certainty = "2|";
  CHECK(row_to_json(row)["certainty"] == "2|");
}

TEST_CASE("attempts come back from JSON Lines exactly, formulas and apostrophes too") {
  nc::testing::prop("for any rows", [] {
    const auto rows = make_rows<AttemptRow>(make_attempt_row, any_text());
    const auto read = parse_attempts_jsonl(to_jsonl(rows));
    RC_ASSERT(read.has_value());
    RC_ASSERT(same(rows, *read));
  });
}

TEST_CASE("answers come back from JSON Lines exactly") {
  nc::testing::prop("for any rows", [] {
    const auto rows = make_rows<AnswerRow>(make_answer_row, any_text());
    const auto read = parse_answers_jsonl(to_jsonl(rows));
    RC_ASSERT(read.has_value());
    RC_ASSERT(same(rows, *read));
  });
}

TEST_CASE("a row is exactly one line whatever its texts hold") {
  nc::testing::prop("for any rows", [] {
    const auto rows = make_rows<AnswerRow>(make_answer_row, any_text());
    const std::string text = to_jsonl(rows);
    RC_ASSERT(static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n')) == rows.size());
  });
}

TEST_CASE("a line that is no row is named") {
  const std::string line = to_jsonl(std::vector<AnswerRow>{AnswerRow{}});
  CHECK(parse_answers_jsonl(line + "{}\n").error().message == "line 2 is not a row of this export");
  CHECK_FALSE(parse_answers_jsonl("not json\n").has_value());
  CHECK_FALSE(parse_answers_jsonl("[]\n").has_value());
  CHECK_FALSE(parse_attempts_jsonl(line).has_value());
  CHECK(parse_answers_jsonl("").value().empty());
}

TEST_CASE("a value of the wrong type is not read") {
  nlohmann::ordered_json object = row_to_json(AnswerRow{});
  object["credit"] = "1";
  CHECK_FALSE(parse_answers_jsonl(dump_line(object)).has_value());
  object["credit"] = 1;
  CHECK(parse_answers_jsonl(dump_line(object)).has_value());
  object["extra"] = 1;
  CHECK_FALSE(parse_answers_jsonl(dump_line(object)).has_value());
}

}  // namespace nc::exchange
