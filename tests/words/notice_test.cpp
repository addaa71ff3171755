#include "words/notice.hpp"

#include <catch2/catch.hpp>

#include "practice/session/notices.hpp"

namespace nc {

TEST_CASE("what the engine says is put into words by the face") {
  using namespace practice;
  CHECK(words::said(notices::submitted()) == "Submitted.");
  CHECK(words::said(notices::left_case("A {0} case")) ==
        "'A {0} case' was left unfinished. The answers given there stay in the record.");
  CHECK(words::said(notices::classify_reports(1)) == "classify the report that is still open");
  CHECK(words::said(notices::before_submit({notices::classify_reports(3), notices::decide()})) ==
        "Before you submit: classify the 3 reports that are still open and decide what the patient should do.");
}

TEST_CASE("what is missing is one sentence") {
  CHECK(words::still_missing({}).empty());
  CHECK(words::still_missing({practice::notices::decide()}) == "Still to do: decide what the patient should do");
}

}  // namespace nc
