#include <catch2/catch.hpp>

#include "app/commands/commands.hpp"
#include "app/run_command.hpp"
#include "app/terminal_stage.hpp"

using namespace nc;
using testing::CommandRun;

namespace {

/// Runs `needlecase practise` in a world of its own that lasts as long as the desk.
class Desk {
 public:
  CommandRun practise(std::vector<std::string> arguments, const std::string& lines = {}) {
    arguments.insert(arguments.begin(), "practise");
    return testing::run_command(app::practise_command(), std::move(arguments), lines,
                                {{"HOME", folder_.path().string()}});
  }

  /// The record at the default place.
  std::vector<record::Attempt> record() const {
    const auto store = store::Store::open(folder_ / ".local/share/needlecase/attempts.db", store::Access::read_only);
    REQUIRE(store);
    const auto kept = store->load();
    REQUIRE(kept);
    std::vector<record::Attempt> attempts;
    for (const auto& events : kept->attempts) {
      attempts.push_back(record::replay(events).value());
    }
    return attempts;
  }

 private:
  testing::ScratchFolder folder_;
};

bool holds(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("practise works a named case and keeps it under the trainee and cohort of the run") {
  Desk desk;
  const CommandRun run =
      desk.practise({"neck-bridge-player", "--trainee", "zoe", "--cohort", "spring"}, "\n1\n\n\nyes\n");
  CHECK(run.exit_code == app::exit_done);
  CHECK(holds(run.out, "Submitted and kept."));
  CHECK(run.err.empty());
  const auto record = desk.record();
  REQUIRE(record.size() == 1);
  CHECK(record[0].started.trainee.text() == "zoe");
  CHECK(record[0].started.cohort == "spring");
  CHECK(record[0].started.case_hash.size() == 64);
  CHECK(record[0].started.guidance_hash.size() == 64);
}

TEST_CASE("a case that is not there is an input error with the nearest name") {
  Desk desk;
  const CommandRun run = desk.practise({"neck-bridge-playr"});
  CHECK(run.exit_code == app::exit_input);
  CHECK(holds(run.err, "did you mean 'neck-bridge-player'?"));
  CHECK(run.out.empty());
}

TEST_CASE("a mode that there is not is answered with those that there are") {
  Desk desk;
  const CommandRun run = desk.practise({"--mode", "walk"});
  CHECK(run.exit_code == app::exit_usage);
  CHECK(holds(run.err, "{practice,exam,review,misses,dangerous,twins,realistic}"));
}

TEST_CASE("options that do not go together are wrong usage, and nothing is begun") {
  const std::vector<std::vector<std::string>> wrong = {
      {"--mode", "walk"},
      {"--region", "knee"},
      {"--count", "0"},
      {"--count", "-2"},
      {"--count", "many"},
      {"--minutes", "0", "--mode", "exam"},
      {"--minutes", "30"},
      {"--minutes", "30", "--mode", "practice"},
      {"--mode", "misses", "--count", "3"},
      {"--mode", "dangerous", "--count", "3"},
      {"--family", "knees"},
      {"neck-bridge-player", "--family", "lung"},
      {"--seed", "x"},
      {"--resume", "--fresh"},
      {"neck-bridge-player", "--mode", "exam"},
      {"neck-bridge-player", "--count", "2"},
      {"neck-bridge-player", "--region", "neck"},
  };
  for (const auto& arguments : wrong) {
    Desk desk;
    const CommandRun run = desk.practise(arguments);
    INFO(arguments.front() << " " << arguments.back());
    CHECK(run.exit_code == app::exit_usage);
    CHECK_FALSE(run.err.empty());
    CHECK(run.out.empty());
  }
}

TEST_CASE("the same seed chooses the same cases on every machine") {
  Desk one;
  Desk other;
  one.practise({"--mode", "practice", "--region", "neck", "--count", "4", "--seed", "5"}, "skin\n");
  other.practise({"--count", "4", "--region", "neck", "--seed", "5"}, "skin\n");
  const auto queue = one.record().front().started.queue;
  CHECK(queue.size() == 4);
  CHECK(other.record().front().started.queue == queue);
  CHECK(one.record().front().started.seed == 5);
}

TEST_CASE("an exam has its seed, its size and its limit on record") {
  Desk desk;
  const CommandRun run = desk.practise({"--mode", "exam", "--count", "3", "--seed", "9", "--minutes", "30"}, "skin\n");
  CHECK(holds(run.out, "Exam: 3 cases"));
  CHECK(holds(run.out, "Time for all of it: 30 min."));
  const record::Started started = desk.record().front().started;
  CHECK(started.mode == record::Mode::exam);
  CHECK(started.seed == 9);
  CHECK(started.queue.size() == 3);
  CHECK(started.time_limit_ms == 30 * 60000);
}

TEST_CASE("without missed cases the mode says so and fails") {
  Desk desk;
  const CommandRun run = desk.practise({"--mode", "misses"});
  CHECK(run.exit_code == app::exit_input);
  CHECK(holds(run.out, "There are no missed cases to practise."));
}

TEST_CASE("a review, dangerous misses and twins say so when they have nothing") {
  Desk desk;
  CHECK(holds(desk.practise({"--mode", "review"}).out, "Nothing is due."));
  CHECK(holds(desk.practise({"--mode", "dangerous"}).out, "There are no dangerous misses to practise."));
  const CommandRun twins = desk.practise({"--mode", "twins", "--family", "water"});
  CHECK(twins.exit_code == app::exit_input);
  CHECK(desk.record().empty());
}

TEST_CASE("twins and families can be asked for, and a family that there is not is answered with those that there are") {
  Desk desk;
  desk.practise({"--mode", "twins", "--count", "6", "--seed", "4"}, "skin\n");
  CHECK(desk.record().back().started.queue.size() == 6);
  desk.practise({"--family", "lung", "--count", "2", "--seed", "4", "--fresh"}, "skin\n");
  CHECK(desk.record().back().started.queue.size() == 2);
  desk.practise({"--mode", "realistic", "--count", "3", "--seed", "4", "--fresh"}, "skin\n");
  CHECK(desk.record().back().started.mode == record::Mode::realistic);
  CHECK(holds(desk.practise({"--family", "knees"}).err, "the families are: "));
}

TEST_CASE("a missed case is practised again in the next run") {
  Desk desk;
  desk.practise({"neck-bridge-player"}, "\n3\n\n\nyes\n");
  const CommandRun run = desk.practise({"--mode", "misses"}, "\n1\n\n\nyes\n");
  CHECK(run.exit_code == app::exit_done);
  CHECK(desk.record().size() == 2);
}

TEST_CASE("--store keeps the record where it says") {
  Desk desk;
  testing::ScratchFolder elsewhere;
  const std::string path = elsewhere / "a/b/attempts.db";
  desk.practise({"neck-bridge-player", "--store", path}, "skin\n");
  CHECK(store::Store::open(path, store::Access::read_only).has_value());
}

TEST_CASE(
    "a store that another instance writes to is a clear error of the environment or usage, and nothing is asked") {
  Desk desk;
  testing::ScratchFolder folder;
  const std::string path = folder / "attempts.db";
  const auto held = store::Store::open(path, store::Access::read_write);
  REQUIRE(held);
  const CommandRun run = desk.practise({"neck-bridge-player", "--store", path}, "skin\n");
  CHECK(run.exit_code == app::exit_environment);
  CHECK_FALSE(run.err.empty());
  CHECK(run.out.empty());
}
