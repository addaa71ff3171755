#include "app/commands/named_case.hpp"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

Result<cases::ParsedCase> load(const std::string& wanted, const std::vector<std::string>& folders = {}) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const app::CommandContext context{in, out, err, {{"HOME", "/nonexistent"}}, false};
  return app::load_named_case(wanted, {folders, {}}, shipped_guidance(), context);
}

}  // namespace

TEST_CASE("a case is named by its id in the library, or by its path") {
  const ScratchFolder folder;
  std::ofstream(folder / "plain.toml") << with(plain_case(), "status = \"ready\"", "status = \"draft\"");
  CHECK(load("neck-butcher")->the_case->id.text() == "neck-butcher");
  CHECK(load(folder / "plain.toml")->the_case->id.text() == "plain");
  CHECK(load("plain", {folder.path().string()})->the_case->status == cases::CaseStatus::draft);
  CHECK(load("plain").error().kind == ErrorKind::input);
  CHECK(load("plain.toml").error().kind == ErrorKind::input);
}

TEST_CASE("a file with errors is no whole case, and everything that is wrong is told") {
  const ScratchFolder folder;
  std::ofstream(folder / "plain.toml") << with(plain_case(), "pain = \"mild\"", "pain = \"agony\"");
  const auto whole = load(folder / "plain.toml").and_then(app::whole_case);
  REQUIRE_FALSE(whole);
  CHECK(whole.error().message.find("agony") != std::string::npos);
  CHECK(load("neck-butcher").and_then(app::whole_case).has_value());
}
