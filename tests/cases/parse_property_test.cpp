#include <algorithm>

#include <catch2/catch.hpp>
#include <rapidcheck.h>
#include <rapidcheck/catch.h>

#include "cases/parse.hpp"
#include "testing/property.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

/// What must hold for any bytes: no crash, every place inside the file, and a case only without errors.
void check_any(const std::string& text, const guidance::Guidance& guidance) {
  const auto parsed = cases::parse_case(text, "plain.toml", guidance);
  RC_ASSERT(parsed.the_case.has_value() != has_errors(parsed.diagnostics));
  const auto lines = static_cast<int>(std::count(text.begin(), text.end(), '\n')) + 1;
  for (const auto& diagnostic : parsed.diagnostics) {
    RC_ASSERT(diagnostic.number >= 100);
    RC_ASSERT(diagnostic.number < 400);
    RC_ASSERT(diagnostic.place.line >= 0);
    RC_ASSERT(diagnostic.place.line <= lines);
    RC_ASSERT(!diagnostic.message.empty());
    RC_ASSERT(render_diagnostic(diagnostic).find('\x1b') == std::string::npos);
  }
  RC_ASSERT(std::is_sorted(parsed.diagnostics.begin(), parsed.diagnostics.end(),
                           [](const Diagnostic& a, const Diagnostic& b) { return a.place.line < b.place.line; }));
}

/// Pieces that break parsers more often than random bytes do.
rc::Gen<std::string> nasty() {
  return rc::gen::element<std::string>(
      "[", "]", "[[", "{", "}", "\"", "'", "\"\"\"", "\n", "=", ".", ",", "#", "\\", "\\u0000", "\\U0010FFFF", "\xff",
      "\xc0\xaf", "\xe2\x80\xae", "µ", "é", std::string(1, '\0'), "-9223372036854775808", "1e999", "nan", "0x",
      "1979-05-27T07:32:00Z", "[[visit]]\n", "[visit]\n", "hours = 96\n", "pain = \"na\"\n", "na");
}

/// One random edit of a text: insert, delete, replace, or copy a stretch of it.
std::string edited(const std::string& text) {
  const auto at = *rc::gen::inRange<std::size_t>(0, text.size() + 1);
  const auto length = std::min(*rc::gen::inRange<std::size_t>(0, 80), text.size() - at);
  switch (*rc::gen::inRange(0, 4)) {
    case 0:
      return text.substr(0, at) + *nasty() + text.substr(at);
    case 1:
      return text.substr(0, at) + text.substr(at + length);
    case 2:
      return text.substr(0, at) + *rc::gen::arbitrary<std::string>() + text.substr(at + length);
    default:
      return text.substr(0, at) + text.substr(at, length) + text.substr(at);
  }
}

}  // namespace

TEST_CASE("random bytes give diagnostics, never a crash or a case") {
  const auto guidance = shipped_guidance();
  rc::prop("random bytes", [&](const std::string& bytes) {
    check_any(bytes, guidance);
    RC_ASSERT(!cases::parse_case(bytes, "plain.toml", guidance).the_case);
  });
}

TEST_CASE("random runs of what TOML is made of give diagnostics, never a crash") {
  const auto guidance = shipped_guidance();
  nc::testing::prop("random TOML pieces", [&] {
    std::string text;
    for (const auto& piece : *rc::gen::container<std::vector<std::string>>(nasty()))
      text += piece;
    check_any(text, guidance);
  });
}

TEST_CASE("random edits of shipped cases give diagnostics or a case, never a crash") {
  const auto guidance = shipped_guidance();
  const auto library = shipped_cases();
  nc::testing::prop("random edits", [&] {
    std::string text = library[*rc::gen::inRange<std::size_t>(0, library.size())].text;
    const int edits = *rc::gen::inRange(1, 6);
    for (int i = 0; i < edits; ++i)
      text = edited(text);
    check_any(text, guidance);
  });
}

TEST_CASE("checking is a function of its input alone") {
  const auto guidance = shipped_guidance();
  const auto library = shipped_cases();
  nc::testing::prop("the same twice", [&] {
    const std::string text = edited(library[*rc::gen::inRange<std::size_t>(0, library.size())].text);
    const auto first = cases::parse_case(text, "plain.toml", guidance);
    const auto second = cases::parse_case(text, "plain.toml", guidance);
    RC_ASSERT(render_diagnostics(first.diagnostics) == render_diagnostics(second.diagnostics));
  });
}
