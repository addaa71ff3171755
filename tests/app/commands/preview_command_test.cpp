#include <algorithm>
#include <filesystem>
#include <fstream>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "scoring/grade.hpp"
#include "scoring/played_answers.hpp"
#include "testing/graded_content.hpp"
#include "testing/scratch_folder.hpp"
#include "testing/shipped_cases.hpp"
#include "testing/terminal/typed_answers.hpp"

using namespace nc;
using namespace nc::testing;

namespace {

const char* const three_visits = "upper-back-bricklayer";

CommandRun preview(std::vector<std::string> arguments, const std::string& input = {},
                   const std::string& home = "/nonexistent") {
  arguments.insert(arguments.begin(), "preview");
  return run_command(app::preview_command(), arguments, input, {{"HOME", home}});
}

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

std::vector<std::string> blocks_of(const std::string& out) {
  std::vector<std::string> blocks;
  std::size_t begin = 0;
  for (std::size_t at = out.find("\n---\n"); at != std::string::npos; at = out.find("\n---\n", begin)) {
    blocks.push_back(out.substr(begin, at + 1 - begin));
    begin = at + 5;
  }
  blocks.push_back(out.substr(begin));
  return blocks;
}

std::string save(const ScratchFolder& folder, const std::string& text) {
  std::ofstream(folder / "plain.toml", std::ios::binary) << text;
  return folder / "plain.toml";
}

std::size_t entries_in(const ScratchFolder& folder) {
  const std::filesystem::recursive_directory_iterator all(folder.path());
  return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

}  // namespace

TEST_CASE("every shipped case plays itself as anybody, with the score that grading gives") {
  const auto guidance = scoring::shipped_guidance();
  for (const cases::Case& the_case : scoring::shipped_cases(guidance)) {
    for (const std::string& who : scoring::played_words()) {
      INFO(the_case.id.text() << " as " << who);
      const CommandRun run = preview({the_case.id.text(), "--as", who});
      CHECK(run.exit_code == app::exit_done);
      CHECK(run.err.empty());
      check_plain(run.out);
      CHECK(count_of(run.out, "Debrief: ") == the_case.visits.size());
      scoring::AnswerSheet sheet{the_case.id, {}};
      for (const cases::Visit& visit : the_case.visits)
        sheet.visits.push_back(scoring::played_answers(*scoring::parse_played(who), guidance, the_case, visit));
      const scoring::Score score = scoring::grade(guidance, the_case, sheet);
      if (score.score && *score.score == 100) CHECK(holds(run.out, "Score: 100 of 100."));
      CHECK(holds(run.out, "How sure: "));
    }
  }
}

TEST_CASE("a perfect answer asks what the patient has an answer to, and the debrief misses no question") {
  const CommandRun run = preview({three_visits, "--as", "perfect"});
  CHECK(holds(run.out, "Asked about breathing:"));
  CHECK_FALSE(holds(run.out, "You did not ask"));
}

TEST_CASE("only the debriefs are printed, one a visit, parted by a line") {
  const CommandRun run = preview({three_visits, "--debrief"});
  const auto blocks = blocks_of(run.out);
  REQUIRE(blocks.size() == 3);
  for (std::size_t at = 0; at < blocks.size(); ++at) {
    CHECK(count_of(blocks[at], "Debrief: ") == 1);
    for (std::size_t visit = 0; visit < blocks.size(); ++visit)
      CHECK(count_of(blocks[at], fmt::format("\nVisit {}, ", visit + 1)) == (visit == at ? 1U : 0U));
  }
  CHECK(run.out.rfind("Debrief: ", 0) == 0);
  CHECK_FALSE(holds(run.out, "the patient says"));
  CHECK(holds(preview({three_visits, "--debrief", "--as", "careless"}).out, "Left out"));
}

TEST_CASE("the debrief is the one that somebody who answers so is shown") {
  const auto guidance = scoring::shipped_guidance();
  const std::string id = "neck-butcher";
  const std::string path = std::string(NEEDLECASE_SOURCE_DIR) + "/scenarios/neck/" + id + ".toml";
  const auto cases = scoring::shipped_cases(guidance);
  const auto found = std::find_if(cases.begin(), cases.end(), [&](const auto& one) { return one.id.text() == id; });
  REQUIRE(found != cases.end());
  const auto answers = scoring::played_answers(scoring::Played::perfect, guidance, *found, found->visits[0]);
  const CommandRun typed = preview({path}, lines_for(found->visits[0], answers) + "\n");
  CHECK(holds(typed.out, preview({path, "--debrief"}).out));
}

TEST_CASE("a person plays a case, and is told that nothing is recorded") {
  const CommandRun run =
      preview({three_visits}, "breathing\n\nexpected\nexpected\nexpected\n1\n\n2\nyes\n\nhelp\nquit\n");
  CHECK(run.exit_code == app::exit_done);
  CHECK(run.out.rfind("Needlecase, preview of a case. Nothing is recorded.\n", 0) == 0);
  CHECK(holds(run.out, "Submitted. In a preview nothing is recorded."));
  CHECK(holds(run.out, "Debrief: "));
  CHECK(holds(run.out, "'quit' stops the preview."));
  CHECK(holds(run.out, "The preview is over. Nothing was recorded."));
  for (const char* untrue : {" kept", "continued", "loses nothing", "needlecase practise"}) {
    INFO(untrue);
    CHECK_FALSE(holds(run.out, untrue));
  }
}

TEST_CASE("a preview begins at any visit, as after right answers to those before") {
  const CommandRun second = preview({three_visits, "--visit", "2"}, "quit\n");
  CHECK(holds(second.out, "Visit 2 of 3."));
  CHECK_FALSE(holds(second.out, "Debrief: "));
  CHECK(blocks_of(preview({three_visits, "--visit", "2", "--debrief"}).out).size() == 2);
  const CommandRun beyond = preview({three_visits, "--visit", "4"});
  CHECK(beyond.exit_code == app::exit_usage);
  CHECK(holds(beyond.err, "the case has 3 visits: --visit takes 1 to 3"));
}

TEST_CASE("a draft is played like any case, and a case with errors is not") {
  const ScratchFolder folder;
  const std::string draft = with(plain_case(), "status = \"ready\"", "status = \"draft\"");
  CHECK(holds(preview({save(folder, draft), "--as", "perfect"}).out, "Score: 100 of 100."));
  const CommandRun wrong = preview({save(folder, with(draft, "pain = \"mild\"", "pain = \"agony\""))});
  CHECK(wrong.exit_code == app::exit_input);
  CHECK(holds(wrong.err, "plain.toml:"));
  CHECK(holds(wrong.err, "agony"));
  CHECK(wrong.out.empty());
}

TEST_CASE("the debrief names the twin, as in a practice") {
  const auto guidance = scoring::shipped_guidance();
  for (const cases::Case& the_case : scoring::shipped_cases(guidance)) {
    if (!the_case.twin) continue;
    CHECK(holds(preview({the_case.id.text(), "--debrief"}).out, the_case.twin->text()));
    return;
  }
  FAIL("no shipped case has a twin");
}

TEST_CASE("a preview opens no store and leaves nothing behind") {
  const ScratchFolder home;
  preview({three_visits}, "\nexpected\n\n\nyes\n\n\nquit\n", home.path().string());
  preview({three_visits, "--as", "careless"}, {}, home.path().string());
  preview({three_visits, "--debrief"}, {}, home.path().string());
  CHECK(entries_in(home) == 0);
  CHECK(preview({three_visits, "--store", home / "a.db"}).exit_code == app::exit_usage);
}

TEST_CASE("a case that is not there is told, with the nearest") {
  const CommandRun run = preview({"upper-back-bricklayr"});
  CHECK(run.exit_code == app::exit_input);
  CHECK(holds(run.err, "did you mean 'upper-back-bricklayer'?"));
  CHECK(preview({three_visits, "--as", "lazy"}).exit_code == app::exit_usage);
}
