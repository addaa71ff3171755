#include "support/diagnostic.hpp"

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "support/text.hpp"

using namespace nc;

namespace {

Diagnostic unknown_key() {
  return {107,
          Severity::error,
          {"neck/a.toml", 12, 1, 6},
          "unknown key 'breth'",
          "did you mean 'breathing'?",
          "breth = \"normal\""};
}

}  // namespace

TEST_CASE("a diagnostic shows place, number, the line, a caret beneath the fault and what to do") {
  CHECK(render_diagnostic(unknown_key()) ==
        "neck/a.toml:12:1: error[NC0107]: unknown key 'breth'\n"
        " 12 | breth = \"normal\"\n"
        "    | ^^^^^\n"
        "  help: did you mean 'breathing'?\n");
}

TEST_CASE("a diagnostic about a whole file has neither line nor excerpt") {
  CHECK(render_diagnostic({101, Severity::warning, {"a.toml", 0, 0, 0}, "the file is empty", "", ""}) ==
        "a.toml: warning[NC0101]: the file is empty\n");
}

TEST_CASE("control characters of the file are shown, and the caret still stands beneath the fault") {
  const Diagnostic tab{110, Severity::error, {"a.toml", 1, 5, 6}, "a tab", "", "\tabc\u202Ed"};
  CHECK(render_diagnostic(tab) ==
        "a.toml:1:5: error[NC0110]: a tab\n"
        " 1 | \\tabc\\u{202E}d\n"
        "   |      ^^^^^^^^\n");
}

TEST_CASE("of a very long line only the part around the fault is shown") {
  Diagnostic far{110,
                 Severity::error,
                 {"a.toml", 1, 5000, 5003},
                 "too far",
                 "",
                 std::string(4999, 'x') + "BAD" + std::string(500, 'y')};
  const std::string text = render_diagnostic(far);
  CHECK(text.size() < 500);
  CHECK(text.find("xBADy") != std::string::npos);
  CHECK(text.find(" ^^^\n") != std::string::npos);
}

TEST_CASE("diagnostics are listed by place, with a summary at the end") {
  Diagnostics all{unknown_key(), unknown_key(), unknown_key()};
  all[0].place.line = 30;
  all[2].place.path = "a.toml";
  all[2].severity = Severity::warning;
  sort_diagnostics(all);
  CHECK(all[0].place.path == "a.toml");
  CHECK(all[2].place.line == 30);
  const std::string text = render_diagnostics(all);
  CHECK(text.substr(text.size() - 31) == "2 errors, 1 warning in 2 files\n");
  CHECK(has_errors(all));
  CHECK_FALSE(has_errors({all[0]}));
  CHECK(render_diagnostics({}).empty());
}

TEST_CASE("a line of a text is found by its number, without its ending") {
  CHECK(line_of("a\r\nbc\n\nd", 1) == "a");
  CHECK(line_of("a\r\nbc\n\nd", 2) == "bc");
  CHECK(line_of("a\r\nbc\n\nd", 3).empty());
  CHECK(line_of("a\r\nbc\n\nd", 4) == "d");
  CHECK(line_of("a", 2).empty());
  CHECK(line_of("a", 0).empty());
}

TEST_CASE("no diagnostic, however odd its place or excerpt, breaks the terminal") {
  CHECK(rc::check("rendering is safe", [](const std::string& excerpt, int line, int column, int end) {
    const Diagnostic d{100, Severity::error, {"p", line, column % 400, end % 400}, excerpt, excerpt, excerpt};
    const std::string shown = render_diagnostic(d);
    for (const char32_t point : to_code_points(shown))
      RC_ASSERT(point == U'\n' || !is_control(point));
  }));
}
