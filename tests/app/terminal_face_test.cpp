#include "app/terminal_face.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>

#include "app/command.hpp"
#include "app/terminal_stage.hpp"

// The terminal face on the engine and on a store on disk. Everything that it says is tested in tests/terminal.

using namespace nc;
using testing::FaceRun;
using testing::plan_of;
using testing::says;
using testing::Stage;

namespace {

constexpr const char* one_visit = "neck-bridge-player";
constexpr const char* three_visits = "upper-back-bricklayer";

void check_golden(const std::string& name, const std::string& text) {
  const std::filesystem::path path = std::filesystem::path(NEEDLECASE_SOURCE_DIR) / "tests/golden/terminal" / name;
  if (std::getenv("UPDATE_GOLDEN") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << text;
  }
  CHECK(scoring::read_text(path) == text);
}

}  // namespace

TEST_CASE("the talk about one case reads as it always has", "[golden]") {
  Stage stage;
  const FaceRun run = stage.run(
      plan_of(one_visit),
      "# a remark in a file of answers\nskin\nbrea\n9\n\nback\nexp\n1 3\ndrink\nzzz\n\nback\n\n2\nhelp\nyes\n2\n");
  CHECK(run.exit_code == 0);
  testing::check_plain(run.out);
  check_golden("one_case.txt", run.out);
}

TEST_CASE("the end of the input stops and loses nothing; the next start goes on where it ended") {
  Stage stage;
  const FaceRun first = stage.run(plan_of(three_visits), "skin\n\nexpected\ncontact\nmonitor\n");
  CHECK(first.exit_code == 0);
  CHECK(says(first, "The input has ended."));
  CHECK(says(first, "can be continued"));
  const FaceRun second = stage.run({}, "yes\nback\ncontact\n\n\nyes\nquit\n");
  CHECK(says(second, "'The bricklayer' is not finished. Continue it?"));
  CHECK(says(second, "Asked about skin:"));
  CHECK(says(second, "Submitted and kept."));
  const auto record = stage.record();
  REQUIRE(record.size() == 1);
  CHECK(record[0].answers.visits[0].decision == guidance::Urgency::contact);
  CHECK(record[0].visits_submitted == 1);
}

TEST_CASE("a store that cannot be used is told before the first question, and another file takes everything") {
  Stage stage;
  testing::ScratchFolder folder;
  std::ofstream(folder / "file") << "not a folder";
  const FaceRun run = stage.run_on(folder / "file/attempts.db", plan_of(one_visit),
                                   "retry\nelsewhere\n" + stage.store_path() + "\n\n1\n\n\nyes\n");
  CHECK(says(run, "Your answers cannot be kept:"));
  CHECK(says(run, "Kept now."));
  CHECK(says(run, "Submitted and kept."));
  CHECK(run.exit_code == 0);
  CHECK(stage.record().size() == 1);
}

TEST_CASE("after the answers went to another file, the end names that file and how to go on with it") {
  Stage stage;
  testing::ScratchFolder folder;
  std::ofstream(folder / "file") << "not a folder";
  terminal::FacePlan plan = plan_of(one_visit);
  plan.resume_command = [](const std::optional<std::string>& elsewhere) {
    return "needlecase practise --resume --store " + elsewhere.value_or("first.db");
  };
  const FaceRun moved =
      stage.run_on(folder / "file/attempts.db", plan, "elsewhere\n" + stage.store_path() + "\nmonitor\nquit\n");
  CHECK(moved.out.find("practise --resume --store " + stage.store_path() + "\n") != std::string::npos);
  CHECK(moved.out.find("first.db") == std::string::npos);
  CHECK(says(moved, "is in " + stage.store_path()));
  const FaceRun stayed = stage.run(plan, "monitor\nquit\n");
  CHECK(stayed.out.find("--store first.db\n") != std::string::npos);
  CHECK_FALSE(says(stayed, "What you answered since"));
}

TEST_CASE("going on without the store never says kept and ends with the environment's exit code") {
  Stage stage;
  testing::ScratchFolder folder;
  std::ofstream(folder / "file") << "not a folder";
  const FaceRun run = stage.run_on(folder / "file/attempts.db", plan_of(one_visit), "go on\n\n1\n\n\nyes\n");
  CHECK(says(run, "Submitted. It is not kept yet."));
  CHECK(says(run, "Not kept yet: this result is only in memory."));
  CHECK_FALSE(says(run, "Submitted and kept."));
  CHECK(run.exit_code == app::exit_environment);
}
