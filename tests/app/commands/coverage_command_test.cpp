#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "testing/golden.hpp"

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

}  // namespace

TEST_CASE("docs/coverage.md is what the command writes", "[golden]") {
  check_golden_at("docs/coverage.md", run_coverage("md"));
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
