#include <catch2/catch.hpp>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "testing/golden.hpp"
#include "testing/graded_content.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

std::string run_coverage(const std::string& format) {
  const auto run = run_command(app::coverage_command(), {"coverage", "--format", format});
  INFO(run.err);
  REQUIRE(run.exit_code == app::exit_done);
  CHECK(run.err.empty());
  return run.out;
}

/// The end of docs/coverage.md, which people wrote: what somebody found who read only what the patients say.
std::string blind_reading() {
  const std::string page = scoring::read_text(std::string(NEEDLECASE_SOURCE_DIR) + "/docs/coverage.md");
  const std::size_t begin = page.find("\n## Blind reading\n");
  return begin == std::string::npos ? std::string() : page.substr(begin);
}

}  // namespace

TEST_CASE("docs/coverage.md is what the command writes, and what readers of the words found", "[golden]") {
  check_golden_at("docs/coverage.md", run_coverage("md") + blind_reading());
}

TEST_CASE("the README counts the patients that there are") {
  const auto data = nlohmann::json::parse(run_coverage("json"));
  const std::string readme = scoring::read_text(std::string(NEEDLECASE_SOURCE_DIR) + "/README.md");
  const std::string counted = fmt::format("There are {} patients with {} decisions; {} of\nthem are kept for exams.",
                                          data["cases"].dump(), data["visits"].dump(), data["exams"].dump());
  INFO(counted);
  CHECK(readme.find(counted) != std::string::npos);
}

TEST_CASE("what readers found is about the library that there is") {
  const auto data = nlohmann::json::parse(run_coverage("json"));
  CHECK(blind_reading().find("all " + data["visits"].dump() + " visits of the " + data["cases"].dump() + " cases") !=
        std::string::npos);
}

TEST_CASE("the numbers for programs agree with the page") {
  const auto data = nlohmann::json::parse(run_coverage("json"));
  const std::string page = run_coverage("md");
  CHECK(page.find(data["cases"].dump() + " ready cases with " + data["visits"].dump() + " visits") !=
        std::string::npos);
  CHECK(data["cases"] >= 36);
  REQUIRE(data["cells"].size() > 50);
  for (const auto& cell : data["cells"]) {
    CHECK(cell["visits"] >= cell["cases"].size());
    const std::string row = "| " + cell["region"].get<std::string>() + " | " + cell["urgency"].get<std::string>() +
                            " | " + cell["rule"].get<std::string>() + " | " + cell["document"].get<std::string>() +
                            " | " + cell["visits"].dump() + " |";
    CHECK(page.find(row) != std::string::npos);
  }
  CHECK(data["gaps"]["documents"].empty());
}

TEST_CASE("every region has cases of every urgency that is scored") {
  const auto data = nlohmann::json::parse(run_coverage("json"));
  for (const auto& gap : data["gaps"]["urgencies"])
    CHECK(gap["urgency"] == "not-covered");
}

TEST_CASE("plain lines tell the same gaps as the page") {
  const std::string lines = run_coverage("text");
  const std::string page = run_coverage("md");
  const std::string gaps = lines.substr(lines.find("\nGaps\n") + 6);
  REQUIRE_FALSE(gaps.empty());
  std::size_t begin = 0;
  for (auto end = gaps.find('\n'); end != std::string::npos; begin = end + 1, end = gaps.find('\n', begin))
    CHECK(page.find("- " + gaps.substr(begin, end - begin) + "\n") != std::string::npos);
}
