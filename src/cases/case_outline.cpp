#include "cases/case_outline.hpp"

#include <array>
#include <string_view>

namespace nc::cases {
namespace {

using std::string_view;
using toml::KeyHint;

constexpr auto top_keys = std::to_array<string_view>({"format", "id", "title", "regions", "difficulty", "status", "use",
                                                      "language", "authors", "reviewers", "tags", "twin"});
constexpr auto patient_keys = std::to_array<string_view>({"summary", "first_session"});
constexpr auto session_keys = std::to_array<string_view>({"target"});
constexpr auto visit_keys = std::to_array<string_view>({"hours", "words", "factor", "expect"});
constexpr auto asked_keys = std::to_array<string_view>({"topic", "words"});
constexpr auto symptom_keys =
    std::to_array<string_view>({"id", "quote", "heard", "breathing", "chest", "site", "nerve", "spasm", "pain", "trend",
                                "selfcare", "spread", "onset", "general", "provoked"});
constexpr auto of_visit = std::to_array<string_view>({"factor", "region", "regions", "hours"});
constexpr auto advice_keys = std::to_array<string_view>({"questions"});
constexpr auto of_guidance = std::to_array<string_view>({"offer"});
constexpr auto debrief_keys = std::to_array<string_view>({"point", "deciding", "next"});
constexpr auto tempts_keys = std::to_array<string_view>({"expected", "monitor", "contact", "emergency", "not-covered"});
constexpr auto test_keys = std::to_array<string_view>({"score", "outcome"});
constexpr auto tested_visit_keys = std::to_array<string_view>({"decision", "advice"});

/// What instructors write for a key of the top of the file.
constexpr auto top_hints = std::to_array<KeyHint>({{"name", "title"},
                                                   {"region", "regions"},
                                                   {"author", "authors"},
                                                   {"reviewer", "reviewers"},
                                                   {"tag", "tags"},
                                                   {"level", "difficulty"}});
constexpr auto patient_hints = std::to_array<KeyHint>({{"age", "summary"},
                                                       {"name", "summary"},
                                                       {"occupation", "summary"},
                                                       {"description", "summary"},
                                                       {"sex", "summary"}});
constexpr auto visit_hints = std::to_array<KeyHint>({{"hour", "hours"},
                                                     {"time", "hours"},
                                                     {"when", "hours"},
                                                     {"text", "words"},
                                                     {"says", "words"},
                                                     {"urgency", "expect"},
                                                     {"key", "expect"},
                                                     {"answer", "expect"},
                                                     {"decision", "expect"},
                                                     {"class", "expect"}});
constexpr auto asked_hints =
    std::to_array<KeyHint>({{"answer", "words"}, {"text", "words"}, {"about", "topic"}, {"question", "topic"}});
/// What instructors write for a finding.
constexpr auto symptom_hints = std::to_array<KeyHint>({
    {"numbness", "nerve"},    {"numb", "nerve"},         {"tingling", "nerve"},     {"weakness", "nerve"},
    {"nerves", "nerve"},      {"bruise", "site"},        {"bruising", "site"},      {"skin", "site"},
    {"redness", "site"},      {"swelling", "site"},      {"infection", "site"},     {"bleeding", "site"},
    {"cramp", "spasm"},       {"twitch", "spasm"},       {"ache", "pain"},          {"soreness", "pain"},
    {"severity", "pain"},     {"intensity", "pain"},     {"breath", "breathing"},   {"breathlessness", "breathing"},
    {"dyspnea", "breathing"}, {"dyspnoea", "breathing"}, {"chest-pain", "chest"},   {"chest_pain", "chest"},
    {"course", "trend"},      {"change", "trend"},       {"treatment", "selfcare"}, {"relief", "selfcare"},
    {"rest", "selfcare"},     {"location", "spread"},    {"area", "spread"},        {"start", "onset"},
    {"began", "onset"},       {"fatigue", "general"},    {"tiredness", "general"},  {"energy", "general"},
    {"exercise", "provoked"}, {"strain", "provoked"},    {"text", "quote"},         {"words", "quote"},
    {"topic", "heard"},
});
constexpr auto advice_hints = std::to_array<KeyHint>({{"question", "questions"}, {"asks", "questions"}});
constexpr auto debrief_hints = std::to_array<KeyHint>(
    {{"text", "point"}, {"words", "point"}, {"cue", "point"}, {"quote", "deciding"}, {"quotes", "deciding"}});
constexpr auto test_hints = std::to_array<KeyHint>({{"points", "score"}, {"expect", "outcome"}, {"result", "outcome"}});
constexpr auto tested_visit_hints = std::to_array<KeyHint>({{"expect", "decision"}, {"answer", "decision"}});

constexpr auto tables = std::to_array<toml::TableOutline>({
    {"", false, top_keys, {}, top_hints},
    {"patient", false, patient_keys, {}, patient_hints},
    {"session", false, session_keys, {}, {}},
    {"visit", true, visit_keys, {}, visit_hints},
    {"visit.asked", true, asked_keys, {}, asked_hints},
    {"visit.symptom", true, symptom_keys, of_visit, symptom_hints},
    {"visit.advice", false, advice_keys, of_guidance, advice_hints},
    {"debrief", false, debrief_keys, {}, debrief_hints},
    {"debrief.tempts", false, tempts_keys, {}, {}},
    {"test", true, test_keys, {}, test_hints},
    {"test.visits", true, tested_visit_keys, {}, tested_visit_hints},
});

// Format 1 is read from the record alone, where nobody is told of a mistake.
constexpr auto former_top_keys = std::to_array<string_view>(
    {"format", "id", "title", "regions", "difficulty", "status", "language", "authors", "reviewers", "tags", "twin"});
constexpr auto former_symptom_keys =
    std::to_array<string_view>({"id", "words", "breathing", "chest", "site", "nerve", "spasm", "pain", "trend",
                                "selfcare", "spread", "onset", "general", "provoked"});
constexpr auto former_advice_keys = std::to_array<string_view>({"questions", "offer"});
constexpr auto former_debrief_keys = std::to_array<string_view>({"point"});
constexpr auto former_tables = std::to_array<toml::TableOutline>({
    {"", false, former_top_keys, {}, {}},
    {"patient", false, patient_keys, {}, {}},
    {"session", false, session_keys, {}, {}},
    {"visit", true, visit_keys, {}, {}},
    {"visit.asked", true, asked_keys, {}, {}},
    {"visit.symptom", true, former_symptom_keys, of_visit, {}},
    {"visit.advice", false, former_advice_keys, {}, {}},
    {"debrief", false, former_debrief_keys, {}, {}},
});

}  // namespace

toml::Outline case_outline() {
  return tables;
}

toml::Outline former_case_outline() {
  return former_tables;
}

}  // namespace nc::cases
