#include "app/commands/attempt_export.hpp"

#include <catch2/catch.hpp>

#include "exchange/rows.hpp"
#include "testing/attempt_events.hpp"
#include "testing/graded_content.hpp"

using namespace nc;
using namespace nc::app;
using nc::testing::attempt_events;
using nc::testing::EventWriter;

namespace {

constexpr std::int64_t monday = 1763971200000;

/// The shipped guidance with two small cases: one visit, and two visits.
library::Content small_content() {
  guidance::Guidance guidance = scoring::shipped_guidance();
  guidance.hash = "guidance";
  std::vector<cases::Case> library = {
      scoring::make_case({guidance::Region::neck}, {scoring::make_visit(20, {scoring::mild_ache()})}),
      scoring::make_case({guidance::Region::shoulder}, {scoring::make_visit(4, {scoring::mild_ache()}),
                                                        scoring::make_visit(30, {scoring::mild_ache()})}),
  };
  library[0].id = cases::CaseId("one");
  library[1].id = cases::CaseId("two");
  for (cases::Case& the_case : library)
    the_case.hash = "hash-" + the_case.id.text();
  return library::make_content(std::move(guidance), std::move(library));
}

std::vector<record::Event> right_attempt(const std::string& id, const library::Content& content, std::size_t which) {
  const cases::Case& the_case = content.cases[which];
  return attempt_events(id, content, the_case, scoring::right_answers(content.guidance, the_case), monday);
}

}  // namespace

TEST_CASE("a finished attempt is exported with what it was graded by") {
  const library::Content content = small_content();
  const ExportedAttempts exported = export_attempts({{right_attempt("a1", content, 1)}, {}}, content);
  REQUIRE(exported.records.size() == 1);
  CHECK(exported.notes.empty());
  const exchange::AttemptRecord& record = exported.records.front();
  CHECK(record.attempt_id == "a1");
  CHECK(record.trainee_id == "=trainee");
  CHECK(record.cohort == "cohort, \"late\"");
  CHECK(record.mode == "practice");
  CHECK(record.seed == 18446744073709551615ULL);
  CHECK(record.started_at == UtcTime{monday});
  REQUIRE(record.submitted_at.has_value());
  CHECK(monday < record.submitted_at->ms);
  CHECK(record.certainties == std::vector<std::optional<int>>{3, 3});
  REQUIRE(record.graded.has_value());
  CHECK(record.graded->regions == std::vector<std::string>{"shoulder"});
  CHECK(record.graded->score.score == 100.0);
  CHECK(record.graded->scorer_version == scoring::scorer_version(content.guidance));
}

TEST_CASE("an unfinished attempt is not exported, one that ended is") {
  const library::Content content = small_content();
  const cases::Case& the_case = content.cases[1];
  EventWriter writer("a1", nc::testing::started_at_case(content, the_case), monday);
  writer.answer(0, scoring::right_visit(content.guidance, the_case, the_case.visits[0]));
  writer.add(record::VisitSubmitted{0});
  CHECK(export_attempts({{writer.events()}, {}}, content).records.empty());
  writer.add(record::Ended{false});
  const ExportedAttempts exported = export_attempts({{writer.events()}, {}}, content);
  REQUIRE(exported.records.size() == 1);
  CHECK(exported.records.front().graded->score.score_uncapped == 50.0);
  CHECK(exported.records.front().certainties == std::vector<std::optional<int>>{3, std::nullopt});
}

TEST_CASE("an attempt that ended before any submit has no submit time") {
  const library::Content content = small_content();
  EventWriter writer("a1", nc::testing::started_at_case(content, content.cases[0]), monday);
  writer.add(record::Ended{true});
  const ExportedAttempts exported = export_attempts({{writer.events()}, {}}, content);
  REQUIRE(exported.records.size() == 1);
  CHECK_FALSE(exported.records.front().submitted_at.has_value());
  CHECK(exported.records.front().graded->score.score == 0.0);
}

TEST_CASE(
    "attempts of a former record whose case is gone or was changed, or whose guidance was, say why they have no "
    "result") {
  const library::Content content = small_content();
  const store::Record record{{right_attempt("a1", content, 0), right_attempt("a2", content, 0)}, {}};
  cases::Case other_text = content.cases[0];
  other_text.hash = "other";
  const library::Content changed = library::make_content(content.guidance, {other_text, content.cases[1]});
  const library::Content gone = library::make_content(content.guidance, {content.cases[1]});
  library::Content other_guidance = content;
  other_guidance.guidance.hash = "other";
  const auto note_of = [&](const library::Content& library) {
    const ExportedAttempts exported = export_attempts(record, library);
    REQUIRE(exported.records.size() == 2);
    CHECK_FALSE(exported.records[0].graded.has_value());
    CHECK(exported.records[0].case_id == "one");
    CHECK(exported.records[0].certainties == std::vector<std::optional<int>>{3});
    REQUIRE(exported.notes.size() == 1);
    return exported.notes.front();
  };
  const std::string before = "2 attempts at 'one' exported without a result: it was made by an earlier version, and ";
  CHECK(note_of(gone) == before + "the case is gone or was changed since");
  CHECK(note_of(changed) == before + "the case is gone or was changed since");
  CHECK(note_of(other_guidance) == before + "the guidance was changed since; name the former with --guidance");
}

TEST_CASE("an exam is open until its last case is finished, it is left, or its time runs out") {
  const library::Content content = small_content();
  const auto exam_attempt = [&](const char* id, int place, bool ends) {
    record::Started started = nc::testing::started_at_case(content, content.cases[0]);
    started.mode = record::Mode::exam;
    started.sitting = record::SittingId("exam");
    started.place = place;
    started.sitting_size = 2;
    EventWriter writer(id, started, monday);
    writer.answer(0, scoring::right_visit(content.guidance, content.cases[0], content.cases[0].visits[0]));
    writer.add(ends ? record::EventBody(record::Ended{false}) : record::EventBody(record::VisitSubmitted{0}));
    return writer.events();
  };
  const auto is_open = [&](const std::vector<std::vector<record::Event>>& attempts) {
    return export_attempts({attempts, {}}, content).records.front().exam_is_open;
  };
  CHECK(is_open({exam_attempt("a1", 0, false)}));
  CHECK_FALSE(is_open({exam_attempt("a1", 0, true)}));
  CHECK_FALSE(is_open({exam_attempt("a1", 0, false), exam_attempt("a2", 1, false)}));
  CHECK_FALSE(is_open({right_attempt("a1", content, 0)}));
}

TEST_CASE("with a moment given only attempts from then on are exported") {
  const library::Content content = small_content();
  const store::Record record{{right_attempt("a1", content, 0)}, {}};
  const std::vector<exchange::AttemptRecord> all = export_attempts(record, content).records;
  const UtcTime submitted = all.front().submitted_at.value();
  const auto kept_since = [&all](UtcTime since, app::Cut cut) {
    std::vector<exchange::AttemptRecord> records = all;
    keep_since(records, since, cut);
    return records.size();
  };
  CHECK(kept_since(submitted, app::Cut::attempts) == 1);
  CHECK(kept_since(UtcTime{submitted.ms + 1}, app::Cut::attempts) == 0);
}

TEST_CASE("rows and attempts that cannot be read become notes, the others are exported") {
  const library::Content content = small_content();
  std::vector<record::Event> broken = right_attempt("a\x1b[31m", content, 0);
  broken.erase(broken.begin() + 1);
  const ExportedAttempts exported =
      export_attempts({{broken, right_attempt("a2", content, 0)}, {"one row makes no sense"}}, content);
  REQUIRE(exported.notes.size() == 2);
  CHECK(exported.notes[0] == "one row makes no sense");
  CHECK(exported.notes[1].find("its events do not form an attempt; left out") != std::string::npos);
  CHECK(exported.notes[1].find('\x1b') == std::string::npos);
  CHECK(exported.records.size() == 1);
}

TEST_CASE("every document has its file name") {
  const exchange::DocumentFiles files = document_files(scoring::shipped_guidance());
  CHECK(files.size() == 5);
  for (const auto& entry : files)
    CHECK(entry.second.find(".txt") != std::string::npos);
}

TEST_CASE("rows of sittings are cut by whole sittings, and results rest on all attempts") {
  std::vector<exchange::AttemptRecord> records(3);
  for (std::size_t at = 0; at < records.size(); ++at) {
    records[at].sitting_id = at < 2 ? "exam" : "alone";
    records[at].ended_at = UtcTime{1000 * static_cast<std::int64_t>(at)};
  }
  records[2].ended_at = UtcTime{500};
  auto sittings = records;
  app::keep_since(sittings, UtcTime{1000}, app::Cut::sittings);
  CHECK(sittings.size() == 2);
  app::keep_since(records, UtcTime{1000}, app::Cut::attempts);
  CHECK(records.size() == 1);
}
