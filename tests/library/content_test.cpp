#include "library/content.hpp"

#include <catch2/catch.hpp>

namespace nc::practice {

TEST_CASE("a case is found by its whole id and by nothing else") {
  std::vector<cases::Case> library(2);
  library[0].id = cases::CaseId("neck-a");
  library[1].id = cases::CaseId("neck-b");
  const library::Content content = library::make_content({}, library);
  CHECK(library::find_case(content, cases::CaseId("neck-b")) == &content.cases[1]);
  CHECK(library::find_card(content, cases::CaseId("neck-b")) == &content.catalogue[1]);
  CHECK(library::find_card(content, cases::CaseId("neck")) == nullptr);
  CHECK(library::find_case(content, cases::CaseId("neck")) == nullptr);
  CHECK(library::find_case(content, cases::CaseId()) == nullptr);
}

TEST_CASE("without cases the guidance is the same and nothing is found") {
  guidance::Guidance guidance;
  guidance.hash = "guidance-hash";
  const library::SharedContent content = library::without_cases(guidance);
  CHECK(content->guidance.hash == "guidance-hash");
  CHECK(content->catalogue.size() == 0);
  CHECK(library::find_case(*content, cases::CaseId("neck-a")) == nullptr);
}

}  // namespace nc::practice
