#include "practice/content.hpp"

#include <catch2/catch.hpp>

namespace nc::practice {

TEST_CASE("a case is found by its whole id and by nothing else") {
  Content content;
  for (const char* id : {"neck-a", "neck-b"}) {
    cases::Case one;
    one.id = cases::CaseId(id);
    content.cases.push_back(one);
  }
  CHECK(find_case(content, cases::CaseId("neck-b")) == &content.cases[1]);
  CHECK(find_case(content, cases::CaseId("neck")) == nullptr);
  CHECK(find_case(content, cases::CaseId()) == nullptr);
}

}  // namespace nc::practice
