#include <string>

#include "cases/reading/reading.hpp"
#include "cases/said/quotation.hpp"
#include "cases/vocabulary.hpp"

namespace nc::cases {
namespace {

void read_tempts(toml::Table& debrief, Draft& draft) {
  auto tempts = debrief.table("tempts");
  if (!tempts) return;
  for (const std::string& word : urgency_words()) {
    const auto at = static_cast<std::size_t>(*guidance::parse_urgency(word));
    const std::string_view key = guidance::to_text(*guidance::parse_urgency(word));
    draft.the_case.debrief.tempts[at] = tempts->optional_text(key).value_or("");
    draft.places.debrief.tempts[at] = place_of(*tempts, key);
  }
  tempts->finish();
}

/// One test while it is read.
struct ReadTest {
  CaseTest test;
  TestPlaces places;
};

void read_tested_visit(toml::Table table, const guidance::Guidance& guidance, ReadTest& read) {
  TestedVisit visit;
  visit.decision = read_word(table, "decision", "an urgency", urgency_words,
                             [](std::string_view word) { return guidance::parse_urgency(word); });
  const bool refused = table.find("decision") != nullptr && !visit.decision;
  for (const toml::Value* entry : table.texts("advice")) {
    if (guidance::find_advice(guidance, guidance::AdviceId(entry->text)) == nullptr) {
      table.file().report_unknown_word(*entry, "an advice item", advice_words(guidance));
      read.places.readable = false;
      continue;
    }
    visit.advice.emplace_back(entry->text);
  }
  read.places.readable = read.places.readable && !refused && !table.had_unknown_key();
  read.places.visits.push_back(table.place());
  table.finish();
  read.test.visits.push_back(std::move(visit));
}

void read_test(toml::Table table, const guidance::Guidance& guidance, Draft& draft) {
  constexpr double most = 100;
  ReadTest read;
  read.places.header = table.place();
  if (const toml::Value* score = table.find("score")) {
    read.test.score = table.number("score", 0, most);
    read.places.score = table.file().place_of(*score);
    read.places.readable = read.test.score.has_value();
  }
  read.test.outcome = table.optional_text("outcome");
  read.places.outcome = place_of(table, "outcome");
  if (table.find("visits") == nullptr)
    table.report_missing("visits", "write visits = [{ decision = \"contact\", advice = [] }]");
  for (toml::Table& visit : table.tables("visits"))
    read_tested_visit(visit, guidance, read);
  read.places.readable = read.places.readable && !read.test.visits.empty() && !table.had_unknown_key();
  table.finish();
  draft.the_case.tests.push_back(std::move(read.test));
  draft.places.tests.push_back(std::move(read.places));
}

}  // namespace

void read_debrief(toml::Table& root, Draft& draft) {
  auto debrief = root.table("debrief");
  DebriefPlaces& places = draft.places.debrief;
  places.lost = !debrief && root.is_lost("debrief");
  if (!debrief) return;
  places.header = debrief->place();
  places.lost = debrief->had_unknown_key() || debrief->is_lost("point") || debrief->is_lost("deciding") ||
                debrief->is_lost("next");
  draft.the_case.debrief.point = debrief->optional_text("point").value_or("");
  places.point = place_of(*debrief, "point");
  if (draft.the_case.format == case_format) {
    for (const std::string& text : read_list(*debrief, "deciding", places.deciding))
      draft.the_case.debrief.deciding.push_back(joined_space(text));
    draft.the_case.debrief.next = debrief->optional_text("next").value_or("");
    places.next = place_of(*debrief, "next");
    read_tempts(*debrief, draft);
  }
  debrief->finish();
}

void read_tests(toml::Table& root, const guidance::Guidance& guidance, Draft& draft) {
  auto tests = root.tables("test");
  if (tests.size() > max_tests) {
    root.file().report(toml::Fault::out_of_range, tests[max_tests].place(),
                       "a case has at most " + std::to_string(max_tests) + " tests");
    tests.erase(tests.begin() + max_tests, tests.end());
  }
  for (toml::Table& test : tests)
    read_test(test, guidance, draft);
}

}  // namespace nc::cases
