#include "app/commands/explain/diagnostic_texts.hpp"

#include <algorithm>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "cases/check_members.hpp"
#include "support/embedded.hpp"
#include "testing/golden.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::app;
using namespace nc::testing;

namespace {

DiagnosticTexts shipped_texts() {
  auto texts = read_diagnostic_texts(embedded_diagnostics().front().bytes);
  if (!texts) FAIL(texts.error().message);
  return *texts;
}

/// The numbers that an example gives where it is tried.
std::vector<int> tried(const DiagnosticText& text, const std::string& example) {
  const auto put = [&](std::string file) {
    if (!text.also[0].empty()) file = with(file, text.also[0], text.also[1]);
    return with(file, text.at, example);
  };
  if (text.tried_in == "case") {
    const guidance::Guidance guidance = shipped_guidance();
    const cases::ParsedCase parsed = cases::parse_case(put(plain_case()), "plain.toml", guidance);
    std::vector<int> numbers = numbers_of(parsed.diagnostics);
    for (const int number : numbers_of(cases::check_members(members_of({parsed}), guidance)))
      numbers.push_back(number);
    return numbers;
  }
  std::vector<guidance::SourceFile> files = shipped_guidance_files();
  for (guidance::SourceFile& file : files)
    if (file.path.ends_with("/" + text.tried_in)) file.text = put(file.text);
  return numbers_of(guidance::parse_guidance(files).diagnostics);
}

bool holds(const std::vector<int>& numbers, int number) {
  return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
}

}  // namespace

TEST_CASE("every diagnostic has an example that gives it, and one that does not") {
  int shown = 0;
  for (const DiagnosticText& text : shipped_texts().texts) {
    INFO(text.number);
    CHECK(text.help.back() == '.');
    CHECK(text.wrong != text.right);
    if (text.tried_in == "words") continue;
    ++shown;
    CHECK(holds(tried(text, text.wrong), text.number));
    CHECK_FALSE(holds(tried(text, text.right), text.number));
  }
  CHECK(shown > 45);
}

// tests/cases/diagnostics_document_test.cpp compares the numbers in the document with those of the code.
TEST_CASE("the document says the same as the program", "[golden]") {
  check_golden_at("docs/diagnostics.md", diagnostics_document(shipped_texts()));
}

TEST_CASE("a number is understood as it is printed, and shorter") {
  for (const char* written : {"NC0123", "nc0123", "NC123", "123", "0123", "error[NC0123]", "warning[NC0123]: x"}) {
    INFO(written);
    CHECK(diagnostic_number(written) == 123);
  }
  for (const char* written : {"", "NC", "NC12x", "C7", "-5", "99999", "[", "[]"}) {
    INFO(written);
    CHECK(diagnostic_number(written) == 0);
  }
}

TEST_CASE("a diagnostic is explained with what to do and both examples") {
  DiagnosticText text;
  text.number = 107;
  text.means = "*warning*: an `unknown` key";
  text.help = "Mend it.";
  text.wrong = "a = 1\nb = 2";
  text.right = "a = 1";
  CHECK(to_lines(text) ==
        "NC0107: warning: an unknown key\n\nMend it.\n\nWrong:\n  a = 1\n  b = 2\n\nRight:\n  a = 1\n");
}

TEST_CASE("a file of texts with a fault is refused") {
  CHECK_FALSE(read_diagnostic_texts("[[diagnostic]]\nnumber = 1\n"));
  CHECK_FALSE(read_diagnostic_texts("[["));
}
