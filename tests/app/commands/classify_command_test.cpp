#include <fstream>

#include <catch2/catch.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "testing/golden.hpp"
#include "testing/scratch_folder.hpp"

namespace nc::app {

using nc::testing::CommandRun;
using nc::testing::ScratchFolder;

namespace {

CommandRun classify(const std::string& input, std::vector<std::string> arguments = {}) {
  arguments.insert(arguments.begin(), "classify");
  return nc::testing::run_command(classify_command(), std::move(arguments), input);
}

}  // namespace

TEST_CASE("an answer holds class, accepted answers, rules, citations and resolutions") {
  const CommandRun run =
      classify(R"({"regions":["neck"],"pain":"severe","trend":"unchanged","selfcare":"not-eased","hours":76})"
               "\n");
  CHECK(run.exit_code == exit_done);
  CHECK(run.err.empty());
  CHECK(run.out == R"({"class":"contact","accepted":["contact"],"rules":["C6","C7"],)"
                   R"("cites":["d1-warn-severe-or-rapid-pain","d4-warn-severe-72h","d2-warn-no-improve-3-4-days"],)"
                   R"("resolutions":["res-severe-early","res-persist"]})"
                   "\n");
}

TEST_CASE("the smallest changes that change the class are answered when they are asked for, and only then") {
  const std::string mild = R"({"pain":"mild","trend":"improving","selfcare":"eased","hours":20})";
  const CommandRun run = classify(mild + "\n{\"pain\":\"agony\"}\n", {"--flips"});
  CHECK(run.exit_code == exit_input);
  CHECK(run.out.find(R"("flips":[{"change":{"breathing":"new-difficulty"},"class":"emergency","rules":["E1"]},)") !=
        std::string::npos);
  CHECK(run.out.find(R"({"change":{"pain":"severe"},"class":"monitor","rules":["M4"]})") != std::string::npos);
  CHECK(run.out.find(R"({"change":{"hours":49},"class":"monitor","rules":["M1"]})") != std::string::npos);
  CHECK(run.out.find("\"line\":2}\n") != std::string::npos);
  CHECK(classify(mild).out.find("flips") == std::string::npos);
  const CommandRun two = classify(R"({"breathing":"new-difficulty","chest":"chest-pain"})", {"--flips"});
  CHECK(two.out.find(R"("change":{"breathing":"normal","chest":"none"})") != std::string::npos);
}

TEST_CASE("missing keys take their defaults, and 'na' may be written for no pain") {
  CHECK(classify("{}\n").out ==
        classify("{\"pain\":\"none\",\"trend\":\"na\",\"selfcare\":\"na\",\"hours\":24}\n").out);
  CHECK(classify("{}").out.find("\"rules\":[\"X5\"]") != std::string::npos);
}

TEST_CASE("blank lines are passed over and the last line needs no line end") {
  const CommandRun run = classify("\n{}\n   \n\r\n{\"site\":\"alarm\"}");
  CHECK(run.exit_code == exit_done);
  CHECK(run.out.find("expected") != std::string::npos);
  CHECK(run.out.find("contact") != std::string::npos);
}

TEST_CASE("bad lines are answered by their number, the others as well, and the exit code is 1", "[golden]") {
  const CommandRun run = classify(
      "{}\n"
      "nonsense\n"
      "[]\n"
      "{\"regions\":\"neck\"}\n"
      "{\"regions\":[\"knee\"]}\n"
      "{\"region\":[\"neck\"]}\n"
      "{\"hours\":-1}\n"
      "{\"hours\":2.5}\n"
      "{\"hours\":18446744073709551615}\n"
      "{\"hours\":\"24\"}\n"
      "{\"pain\":\"agony\"}\n"
      "{\"pain\":3}\n"
      "{\"pain\":\"mild\"}\n"
      "{\"nerve\":\"local-ongoing\",\"hours\":30}\n"
      "{\"pain\":\"\\u001b[2J\"}\n"
      "{\"\\u202e\":1}\n"
      "{\"pain\":\"\xff\"}\n"
      "{\"site\":\"minor\"}\n");
  CHECK(run.exit_code == exit_input);
  nc::testing::check_golden("classify/bad_lines.txt", run.out);
}

TEST_CASE("a finding that stands twice is refused, so that the second cannot take a warning sign away") {
  const CommandRun run = classify(R"({"regions":["neck"],"breathing":"new-difficulty","breathing":"normal"})");
  CHECK(run.exit_code == exit_input);
  CHECK(run.out == R"({"error":"the key 'breathing' stands twice in one object","line":1})"
                   "\n");
}

TEST_CASE("a line nested without end is only a bad line") {
  const CommandRun run = classify(std::string(100000, '[') + "\n{}\n");
  CHECK(run.exit_code == exit_input);
  CHECK(run.out.find("\"line\":1}") != std::string::npos);
  CHECK(run.out.find("X5") != std::string::npos);
}

TEST_CASE("findings may come from a file") {
  const ScratchFolder folder;
  std::ofstream(folder / "f.jsonl") << "{\"chest\":\"wall-ache\"}\n";
  CHECK(classify("", {folder / "f.jsonl"}).out.find("\"M9\"") != std::string::npos);
  CHECK(classify("{}", {"-"}).exit_code == exit_done);
  const CommandRun missing = classify("", {folder / "gone.jsonl"});
  CHECK(missing.exit_code == exit_input);
  CHECK(missing.out.empty());
  CHECK(missing.err.find("cannot be read") != std::string::npos);
  CHECK(classify("", {folder.path().string()}).exit_code == exit_input);
}

}  // namespace nc::app
