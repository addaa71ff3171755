#include "app/commands/shared_options.hpp"

#include <catch2/catch.hpp>

#include "app/commands/parse_arguments.hpp"

using namespace nc::app;

namespace {

/// The options that a program which has these gets from a command line.
ParsedOptions given_to(std::vector<OptionSpec> options, const std::vector<std::string>& arguments) {
  const CommandSpec program = {.name = "prog", .options = std::move(options)};
  const auto call = parse_arguments(program, arguments);
  if (!call) FAIL(call.error().text);
  return call->given;
}

std::vector<std::string> names_of(const std::vector<OptionSpec>& options) {
  std::vector<std::string> names;
  for (const OptionSpec& option : options)
    names.push_back(option.name);
  return names;
}

}  // namespace

TEST_CASE("the folders of cases are read in their order, the guidance is one") {
  const ContentOptions options =
      content_options(given_to(content_specs(), {"--cases", "one", "--cases", "two", "--guidance", "own"}));
  CHECK(options.cases == std::vector<std::string>{"one", "two"});
  CHECK(options.guidance == "own");
  CHECK(content_options(given_to(content_specs(), {})).cases.empty());
  CHECK_FALSE(content_options(given_to(content_specs(), {})).guidance);
}

TEST_CASE("a command without cases reads its guidance alone") {
  CHECK(guidance_options(given_to({guidance_spec()}, {"--guidance", "own"})).guidance == "own");
  CHECK(guidance_options(given_to({guidance_spec()}, {})).cases.empty());
}

TEST_CASE("what the window and the terminal share is read whole") {
  const FaceOptions options = face_options(given_to(face_specs(), {"--store", "a.db", "--trainee", "zoe", "--cohort",
                                                                   "spring", "--cases", "one", "--guidance", "own"}));
  CHECK(options.store == "a.db");
  CHECK(options.trainee == "zoe");
  CHECK(options.cohort == "spring");
  CHECK(options.content.cases == std::vector<std::string>{"one"});
  CHECK(options.content.guidance == "own");
  const FaceOptions none = face_options(given_to(face_specs(), {}));
  CHECK_FALSE((none.store || none.trainee || none.cohort));
}

TEST_CASE("text is the format when none is given") {
  CHECK(given_to({format_spec()}, {}).text("--format") == "text");
  CHECK(given_to({format_spec()}, {"--format", "json"}).text("--format") == "json");
}

TEST_CASE("the store stands for itself, and lists are joined in order") {
  CHECK(names_of(joined({format_spec(), store_spec()}, content_specs())) ==
        std::vector<std::string>{"--format", "--store", "--cases", "--guidance"});
}
