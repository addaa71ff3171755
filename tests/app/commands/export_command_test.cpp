#include <filesystem>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include "app/commands/commands.hpp"
#include "app/engine/content_source.hpp"
#include "app/run_command.hpp"
#include "exchange/csv.hpp"
#include "exchange/json_lines.hpp"
#include "store/store.hpp"
#include "testing/attempt_events.hpp"
#include "testing/graded_content.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using nc::testing::CommandRun;
using nc::testing::run_command;
using nc::testing::ScratchFolder;

namespace {

const std::map<std::string, std::string> nobody = {{"HOME", "/nonexistent"}};

library::SharedContent embedded_content() {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const app::CommandContext context{in, out, err, nobody, false};
  return app::load_content({}, context).value().content;
}

/// A store with one finished all-right attempt at every shipped case.
struct FilledStore {
  ScratchFolder folder;
  std::string path = folder / "attempts.db";
  library::SharedContent content = embedded_content();

  FilledStore() {
    auto store = store::Store::open(path, store::Access::read_write);
    REQUIRE(store.has_value());
    for (const cases::Case& the_case : content->cases) {
      const auto sheet = scoring::right_answers(content->guidance, the_case);
      REQUIRE(store
                  ->append(
                      nc::testing::attempt_events("of-" + the_case.id.text(), *content, the_case, sheet, 1763971200000),
                      nc::testing::editions_of(*content, the_case))
                  .has_value());
    }
  }

  CommandRun run(std::vector<std::string> arguments) const {
    arguments.insert(arguments.begin(), "export");
    arguments.insert(arguments.end(), {"--store", path});
    return run_command(app::export_command(), arguments, {}, nobody);
  }
};

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  text << file.rdbuf();
  return text.str();
}

}  // namespace

TEST_CASE("every finished attempt of a store is a row with its score") {
  const FilledStore filled;
  const CommandRun run = filled.run({});
  INFO(run.err);
  CHECK(run.exit_code == 0);
  CHECK(run.err.empty());
  const auto rows = exchange::parse_attempts_csv(run.out);
  REQUIRE(rows.has_value());
  REQUIRE(rows->size() == filled.content->cases.size());
  for (const exchange::AttemptRow& row : *rows) {
    CHECK(row.score == 100.0);
    CHECK(row.outcome == "safe");
    CHECK(row.trainee_id == "=trainee");
    CHECK(row.seed == 18446744073709551615ULL);
  }
  CHECK(run.out.find(",'=trainee,\"cohort, \"\"late\"\"\",") != std::string::npos);
}

TEST_CASE("CSV and JSON Lines hold the same rows, of attempts and of answers") {
  const FilledStore filled;
  const auto csv = exchange::parse_answers_csv(filled.run({"--rows", "answers"}).out);
  const auto jsonl = exchange::parse_answers_jsonl(filled.run({"--rows", "answers", "--format", "jsonl"}).out);
  REQUIRE(csv.has_value());
  REQUIRE(jsonl.has_value());
  CHECK(csv->size() > 3 * filled.content->cases.size());
  CHECK(exchange::to_jsonl(*csv) == exchange::to_jsonl(*jsonl));
  const auto attempts = exchange::parse_attempts_jsonl(filled.run({"--format", "jsonl"}).out);
  REQUIRE(attempts.has_value());
  CHECK(exchange::to_csv(*attempts) == filled.run({}).out);
}

TEST_CASE("an export into a file is what standard output would have shown") {
  const FilledStore filled;
  const std::string out = filled.folder / "scores.csv";
  const CommandRun run = filled.run({"--out", out});
  CHECK(run.exit_code == 0);
  CHECK(run.out.empty());
  CHECK(read_file(out) == filled.run({}).out);
}

TEST_CASE("an export into a folder that is not there fails with exit code 3 and leaves nothing") {
  const FilledStore filled;
  const CommandRun run = filled.run({"--out", filled.folder / "none/scores.csv"});
  CHECK(run.exit_code == 3);
  CHECK_FALSE(run.err.empty());
  CHECK_FALSE(std::filesystem::exists(filled.folder / "none"));
}

TEST_CASE("--since leaves out what was finished before") {
  const FilledStore filled;
  CHECK(exchange::parse_attempts_csv(filled.run({"--since", "2025-11-24"}).out)->size() ==
        filled.content->cases.size());
  CHECK(exchange::parse_attempts_csv(filled.run({"--since", "2025-11-25T00:00:00Z"}).out)->empty());
  CHECK(filled.run({"--since", "yesterday"}).exit_code == 2);
}

TEST_CASE("exporting changes no byte of the store") {
  const FilledStore filled;
  const std::string before = read_file(filled.path);
  filled.run({});
  filled.run({"--rows", "answers", "--format", "jsonl"});
  CHECK(read_file(filled.path) == before);
}

TEST_CASE("rows do not change when the guidance does: an attempt is graded by what its trainee had") {
  const FilledStore filled;
  const ScratchFolder other;
  for (const auto& path : scoring::shipped_files(true)) {
    std::ofstream(other / path.filename().string(), std::ios::binary) << read_file(path.string()) << "\n# changed\n";
  }
  const CommandRun run = filled.run({"--guidance", other.path().string()});
  CHECK(run.exit_code == 0);
  CHECK(run.err.empty());
  CHECK(run.out == filled.run({}).out);
  const std::vector<std::string> answers{"--rows", "answers"};
  std::vector<std::string> changed = answers;
  changed.insert(changed.end(), {"--guidance", other.path().string()});
  CHECK(filled.run(changed).out == filled.run(answers).out);
}

TEST_CASE("persons without an attempt are named, and nothing that fits is said") {
  const FilledStore filled;
  const CommandRun typo = filled.run({"--trainee", "typo", "--cohort", "nobody"});
  CHECK(typo.exit_code == 0);
  CHECK(typo.err.find("no finished attempt is by the trainee 'typo'") != std::string::npos);
  CHECK(typo.err.find("no finished attempt is of the cohort 'nobody'") != std::string::npos);
  CHECK(filled.run({"--since", "2200-01-01"}).err.find("is what was asked for") != std::string::npos);
  CHECK(filled.run({"--trainee", "=trainee"}).err.empty());
}

TEST_CASE("attempts that other guidance graded are counted") {
  const FilledStore filled;
  const ScratchFolder other;
  const std::filesystem::path folder = other.path() / "guidance";
  std::filesystem::create_directory(folder);
  for (const auto& path : scoring::shipped_files(true))
    std::ofstream(folder / path.filename(), std::ios::binary) << read_file(path.string()) << "\n# changed\n";
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  const app::CommandContext context{in, out, err, nobody, false};
  const auto content = app::load_content({{}, folder.string()}, context).value().content;
  const cases::Case& the_case = content->cases.front();
  const auto sheet = scoring::right_answers(content->guidance, the_case);
  {
    auto store = store::Store::open(other / "attempts.db", store::Access::read_write);
    REQUIRE(store->append(nc::testing::attempt_events("a1", *content, the_case, sheet, 1763971200000),
                          nc::testing::editions_of(*content, the_case)));
  }
  const CommandRun run = run_command(app::export_command(), {"export", "--store", other / "attempts.db"}, {}, nobody);
  CHECK(run.exit_code == 0);
  CHECK(run.err.find("1 of the attempts were graded by other guidance") != std::string::npos);
  CHECK(filled.run({}).err.empty());
}

TEST_CASE("a record that fails its check is not exported, unless every row may be marked") {
  const FilledStore filled;
  {
    soci::session raw(soci::sqlite3, "dbname=" + filled.path);
    raw << "drop trigger entries_are_never_changed";
    raw << R"(update entries set text = replace(text, 'emergency', 'contact') where text like '%"decided"%emergency%')";
  }
  const CommandRun run = filled.run({});
  CHECK(run.exit_code == 1);
  CHECK(run.out.empty());
  CHECK(run.err.find("does not follow from the entry before it") != std::string::npos);
  CHECK(run.err.find("nothing was exported") != std::string::npos);
  const CommandRun forced = filled.run({"--force"});
  CHECK(forced.exit_code == 0);
  const auto rows = exchange::parse_attempts_csv(forced.out);
  REQUIRE(rows.has_value());
  for (const exchange::AttemptRow& row : *rows)
    CHECK(row.flags == "unsound");
}

TEST_CASE("a store that is not there, and formats and rows that are not known, are told") {
  const FilledStore filled;
  const CommandRun none =
      run_command(app::export_command(), {"export", "--store", filled.folder / "none.db"}, {}, nobody);
  CHECK(none.exit_code == 3);
  CHECK(none.out.empty());
  CHECK(filled.run({"--format", "xml"}).exit_code == 2);
  CHECK(filled.run({"--rows", "trainees"}).exit_code == 2);
}

TEST_CASE("an export can be for the spreadsheet of a region") {
  const FilledStore filled;
  const CommandRun run = filled.run({"--csv-style", "excel-de", "--rows", "sittings"});
  CHECK(run.exit_code == app::exit_done);
  CHECK(run.out.rfind("\xEF\xBB\xBFsitting_id;trainee_id;", 0) == 0);
  CHECK(filled.run({"--csv-style", "plain"}).out == filled.run({}).out);
}

TEST_CASE("only CSV has styles") {
  const FilledStore filled;
  const CommandRun run = filled.run({"--csv-style", "excel-de", "--format", "jsonl"});
  CHECK(run.exit_code == app::exit_usage);
  CHECK(run.err.find("--csv-style is for CSV") != std::string::npos);
  CHECK(run.out.empty());
  CHECK(filled.run({"--csv-style", "excel-xx"}).exit_code == app::exit_usage);
}
