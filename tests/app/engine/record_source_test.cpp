#include "app/engine/record_source.hpp"

#include <fstream>

#include <catch2/catch.hpp>

#include "staging/player.hpp"
#include "staging/shipped_content.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::app;
using staging::Player;

namespace {

/// A trainee who worked one case to its end.
Player after_one_case() {
  Player player(staging::shipped_content());
  player.act(practice::StartCase{player.model().content->catalogue[0].case_id()}).answer_right().act(practice::Next{});
  return player;
}

}  // namespace

TEST_CASE("a store that is none is a problem with its sentence, and gives no attempts") {
  const testing::ScratchFolder folder;
  std::ofstream(folder / "a.db") << "no database at all, but long enough to be looked at";
  const StoredRecord read = read_record(folder / "a.db");
  CHECK(read.attempts.empty());
  REQUIRE(read.problems.size() == 1);
  CHECK(read.problems.front().kind == practice::ProblemKind::unreadable_record);
  CHECK(read.warnings.find(read.problems.front().what) != std::string::npos);
}

TEST_CASE("what is remembered is known at the next start, of the same end of the record only") {
  const testing::ScratchFolder folder;
  const practice::Model model = after_one_case().model();
  REQUIRE(model.history.size() == 1);
  const ResultsPlace place{folder / "r.json", model.content->guidance.hash, model.settings.trainee};
  remember_results(place, model, {"head", 9});
  CHECK(known_results(place, {"head", 9}).history.size() == 1);
  CHECK(known_results(place, {"later", 10}).history.empty());
  CHECK(known_results(place, {"later", 10}).has_attempts);
  CHECK_FALSE(known_results(place, {"start", 0}).has_attempts);
  CHECK(known_results({}, {"head", 9}).history.empty());
}

TEST_CASE(
    "nothing is remembered while a sitting is open, by a trainee of this run only, or by cases the record lacks") {
  const testing::ScratchFolder folder;
  Player player = after_one_case();
  practice::Model model = player.model();
  const ResultsPlace place{folder / "r.json", model.content->guidance.hash, model.settings.trainee};
  model.leans_on_library = true;
  remember_results(place, model, {"head", 9});
  model.leans_on_library = false;
  model.settings.trainee = record::TraineeId("somebody else");
  remember_results(place, model, {"head", 9});
  player.act(practice::StartCase{model.content->catalogue[1].case_id()});
  remember_results(place, player.model(), {"head", 9});
  CHECK(known_results(place, {"head", 9}).history.empty());
}

TEST_CASE("what was read is remembered when it is settled and nothing of it leans on the library") {
  const testing::ScratchFolder folder;
  const ResultsPlace place{folder / "r.json", "guidance", record::TraineeId("Ana")};
  practice::GradedRecord record{std::make_shared<const std::vector<record::Attempt>>(), {}, place.trainee};
  const std::vector<review::PastResult> history{
      {cases::CaseId("one"), scoring::Outcome::safe, std::nullopt, UtcTime{7}}};
  record.is_settled = false;
  remember_results(place, record, history, {"head", 9});
  record.is_settled = true;
  record.leans_on_library = true;
  remember_results(place, record, history, {"head", 9});
  CHECK(known_results(place, {"head", 9}).history.empty());
  record.leans_on_library = false;
  remember_results(place, record, history, {"head", 9});
  CHECK(known_results(place, {"head", 9}).history.size() == 1);
}
