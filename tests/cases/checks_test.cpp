#include "cases/checks.hpp"

#include <catch2/catch.hpp>

#include "testing/shipped_cases.hpp"

using namespace nc;

namespace {

/// What an unfinished part of a case with this status is reported as.
Severity severity_in(cases::CaseStatus status) {
  toml::File file("plain.toml", "format = 2\n", 100);
  const guidance::Guidance guidance;
  cases::Draft draft;
  draft.the_case.status = status;
  const cases::CheckContext context{file, guidance, draft.the_case, draft.places};
  context.report_incomplete(cases::CaseFault::empty_visit, {"", 1, 1, 1}, "nothing here yet");
  REQUIRE(file.diagnostics().size() == 1);
  CHECK(file.diagnostics().front().number == 203);
  CHECK(file.diagnostics().front().place.path == "plain.toml");
  return file.diagnostics().front().severity;
}

}  // namespace

TEST_CASE("what an author may still be about to write is an error only in a ready case") {
  CHECK(severity_in(cases::CaseStatus::ready) == Severity::error);
  CHECK(severity_in(cases::CaseStatus::draft) == Severity::warning);
}
