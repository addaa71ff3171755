#include "exchange/answer_sheet.hpp"

#include <catch2/catch.hpp>

#include "exchange/generators.hpp"
#include "testing/property.hpp"

namespace nc::exchange {
namespace {

using Messages = std::vector<std::string>;

Messages messages_of(std::string_view text) {
  Messages messages;
  for (const SheetFault& fault : parse_answer_sheet(text).faults)
    messages.push_back(fault.message);
  return messages;
}

std::string with_visit(const std::string& visit) {
  return "{\"case\":\"x\",\"visits\":[" + visit + "]}";
}

}  // namespace

TEST_CASE("the sheet of the contract is read") {
  const ParsedSheet parsed =
      parse_answer_sheet(R"({"case":"id","visits":[{"asked":["breathing"],"symptoms":{"ache":"expected"},
    "decision":"monitor","advice":["adv-hydrate"],"certainty":2}]})");
  REQUIRE(parsed.sheet.has_value());
  CHECK(parsed.sheet->case_id == cases::CaseId("id"));
  REQUIRE(parsed.sheet->visits.size() == 1);
  const scoring::VisitAnswers& visit = parsed.sheet->visits.front();
  CHECK(visit.asked == std::set<cases::Topic>{cases::Topic::breathing});
  CHECK(visit.symptoms.at(cases::SymptomId("ache")) == guidance::Urgency::expected);
  CHECK(visit.decision == guidance::Urgency::monitor);
  CHECK(visit.advice == std::set<guidance::AdviceId>{guidance::AdviceId("adv-hydrate")});
  CHECK(visit.certainty == 2);
}

TEST_CASE("within a visit everything may be left out or null") {
  CHECK(parse_answer_sheet(with_visit("{}")).sheet.has_value());
  const ParsedSheet parsed = parse_answer_sheet(
      with_visit(R"({"asked":null,"symptoms":null,"decision":null,"advice":null,"certainty":null})"));
  REQUIRE(parsed.sheet.has_value());
  CHECK(parsed.sheet->visits.front() == scoring::VisitAnswers{});
  CHECK(parse_answer_sheet(R"({"case":"x","visits":[]})").sheet->visits.empty());
}

TEST_CASE("a sheet that is no JSON is refused with line and column") {
  const ParsedSheet parsed = parse_answer_sheet("{\"case\":\"x\",\n  \"visits\": [é]}");
  REQUIRE(parsed.faults.size() == 1);
  CHECK(parsed.faults.front().line == 2);
  CHECK(parsed.faults.front().column == 14);
  CHECK_FALSE(parsed.sheet.has_value());
}

TEST_CASE("an empty sheet, and bytes that are no UTF-8, are refused at a place") {
  CHECK(parse_answer_sheet("").faults.front().line == 1);
  CHECK(parse_answer_sheet("{\"case\":\"\xff\"}").faults.front().line == 1);
  CHECK(parse_answer_sheet("{} {}").faults.front().line == 1);
}

TEST_CASE("a number too large for any program is a fault and no crash") {
  CHECK_FALSE(parse_answer_sheet(with_visit("{\"certainty\":1e999}")).sheet.has_value());
  CHECK_FALSE(parse_answer_sheet(with_visit("{\"certainty\":99999999999999999999}")).sheet.has_value());
}

TEST_CASE("very deep nesting is a fault and no crash") {
  CHECK_FALSE(parse_answer_sheet(std::string(200000, '[')).sheet.has_value());
  CHECK_FALSE(parse_answer_sheet(std::string(100000, '[') + std::string(100000, ']')).sheet.has_value());
}

TEST_CASE("all faults are reported in one pass, each with its visit") {
  CHECK(messages_of(R"({"case":7,"visit":1,"visits":[{"decision":"emergancy","certainty":4},
    {"asked":["weather"],"symptoms":{"ache":"not-covered"},"advice":["a","a",1],"sure":1}, 3]})") ==
        Messages{"unknown key 'visit'; did you mean 'visits'?", "'case' must be the id of the case",
                 "visit 1: 'decision' must be one of expected, monitor, contact, emergency, not 'emergancy'",
                 "visit 1: 'certainty' must be 1, 2 or 3", "visit 2: unknown key 'sure'",
                 "visit 2: 'weather' is no topic that can be asked about",
                 "visit 2: the answer to symptom 'ache' must be one of expected, monitor, contact, emergency, not "
                 "'not-covered'",
                 "visit 2: 'advice' must hold only texts", "visit 2: the advice 'a' is chosen twice",
                 "visit 3: a visit must be an object"});
}

TEST_CASE("parts of the wrong sort are named") {
  CHECK(messages_of("[]") == Messages{"the answer sheet must be a JSON object"});
  CHECK(messages_of("{}") == Messages{"'case' must be the id of the case", "'visits' must be a list of visits"});
  CHECK(messages_of(with_visit(R"({"asked":"breathing"})")) == Messages{"visit 1: 'asked' must be a list of texts"});
  CHECK(messages_of(with_visit(R"({"symptoms":[]})")) ==
        Messages{"visit 1: 'symptoms' must be an object from symptom to urgency"});
  CHECK(messages_of(with_visit(R"({"decision":1})")) ==
        Messages{"visit 1: 'decision' must be one of expected, monitor, contact, emergency"});
  CHECK(messages_of(with_visit(R"({"certainty":1.5})")) == Messages{"visit 1: 'certainty' must be 1, 2 or 3"});
}

TEST_CASE("a key that stands twice is a fault, because one answer would silently win") {
  CHECK(messages_of(with_visit(R"({"decision":"expected","decision":"emergency"})")) ==
        Messages{"the key 'decision' stands twice in one object"});
  CHECK(
      parse_answer_sheet(R"({"case":"x","visits":[{"decision":"contact"},{"decision":"contact"}]})").sheet.has_value());
}

TEST_CASE("control characters of a sheet are made visible in the message") {
  const Messages messages = messages_of("{\"case\":\"x\",\"visits\":[],\"\\u001b[31m\":1}");
  REQUIRE(messages.size() == 1);
  CHECK(messages.front().find('\x1b') == std::string::npos);
}

TEST_CASE("any text gives a sheet or faults, never both and never a crash") {
  nc::testing::prop("for any text", [] {
    const ParsedSheet parsed = parse_answer_sheet(*any_text());
    RC_ASSERT(parsed.sheet.has_value() == parsed.faults.empty());
  });
}

}  // namespace nc::exchange
