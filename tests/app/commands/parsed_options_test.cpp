#include "app/commands/parsed_options.hpp"

#include <catch2/catch.hpp>

using namespace nc;
using namespace nc::app;

namespace {

CommandSpec every_kind() {
  return {.name = "all",
          .arguments = {{.name = "PATH", .kind = ValueKind::file, .repeatable = true}},
          .options = {{.name = "--flag", .kind = ValueKind::flag},
                      {.name = "--text"},
                      {.name = "--word", .kind = ValueKind::word, .words = {"a", "b"}, .default_value = "b"},
                      {.name = "--number", .kind = ValueKind::number},
                      {.name = "--seed", .kind = ValueKind::seed},
                      {.name = "--moment", .kind = ValueKind::moment}}};
}

}  // namespace

TEST_CASE("what was left out is nothing, or the default of its option") {
  const ParsedOptions given(default_values(every_kind()));
  CHECK(given.texts("PATH").empty());
  CHECK_FALSE(given.flag("--flag"));
  CHECK(given.text("--text").empty());
  CHECK_FALSE(given.text_if_given("--text"));
  CHECK(given.text("--word") == "b");
  CHECK_FALSE(given.number("--number"));
  CHECK_FALSE(given.seed("--seed"));
  CHECK_FALSE(given.moment("--moment"));
}

TEST_CASE("what was given is read by its name") {
  OptionValues values = default_values(every_kind());
  values.at("PATH") = std::vector<std::string>{"one", "two"};
  values.at("--flag") = true;
  values.at("--text") = std::optional<std::string>("something");
  values.at("--number") = std::optional(7);
  values.at("--seed") = std::optional<std::uint64_t>(18446744073709551615U);
  values.at("--moment") = std::optional<std::string>("2026-11-22T09:30:00Z");
  const ParsedOptions given(std::move(values));
  CHECK(given.texts("PATH") == std::vector<std::string>{"one", "two"});
  CHECK(given.flag("--flag"));
  CHECK(given.text("--text") == "something");
  CHECK(given.text_if_given("--text") == "something");
  CHECK(given.number("--number") == 7);
  CHECK(given.seed("--seed") == 18446744073709551615U);
  CHECK(given.moment("--moment") == parse_iso8601("2026-11-22T09:30:00Z"));
}

TEST_CASE("an empty text is told from none") {
  OptionValues values = default_values(every_kind());
  values.at("--text") = std::optional<std::string>("");
  CHECK(ParsedOptions(values).text_if_given("--text") == "");
}

TEST_CASE("a command has a value for each of its options and arguments, and for nothing else") {
  CHECK(default_values(every_kind()).size() == 7);
  CHECK(default_values({.name = "none"}).empty());
}
