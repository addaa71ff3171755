#include "app/engine/known_results.hpp"

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::app;

namespace {

ResultsStamp stamp() {
  return {"1.0", "guidance", {"head", 12}, record::TraineeId("Ana")};
}

practice::KnownResults known() {
  practice::KnownResults known;
  known.has_attempts = true;
  known.names = std::make_shared<const practice::PersonNames>(practice::PersonNames{{"Ana", "Zoë"}, {"spring"}});
  known.history.push_back({cases::CaseId("one"), scoring::Outcome::unsafe, 12.5, UtcTime{7}, true,
                           review::CaseSchedule{{1.0 / 3, 5.25}, UtcTime{6}, Day{20'000}, 3, true}});
  known.history.push_back({cases::CaseId("two"), scoring::Outcome::safe, std::nullopt, UtcTime{8}});
  return known;
}

}  // namespace

TEST_CASE("results come back from their bytes as they were, to the last bit of a number") {
  const auto read = read_results(results_bytes(stamp(), known()), stamp());
  REQUIRE(read);
  CHECK(read->has_attempts);
  CHECK(read->names->trainees == known().names->trainees);
  CHECK(read->names->cohorts == known().names->cohorts);
  REQUIRE(read->history.size() == 2);
  const review::PastResult& one = read->history[0];
  CHECK(one.case_id.text() == "one");
  CHECK(one.outcome == scoring::Outcome::unsafe);
  CHECK(one.score == 12.5);
  CHECK(one.submitted_at == UtcTime{7});
  CHECK(one.certain_and_wrong);
  REQUIRE(one.review);
  CHECK(one.review->memory.stability == 1.0 / 3);
  CHECK(one.review->memory.difficulty == 5.25);
  CHECK(one.review->reviewed_at == UtcTime{6});
  CHECK(one.review->reviewed_on == Day{20'000});
  CHECK(one.review->interval_days == 3);
  CHECK(one.review->holds_emergency);
  CHECK_FALSE(read->history[1].score);
  CHECK_FALSE(read->history[1].review);
}

TEST_CASE("results of another record, trainee, guidance or version are not used") {
  const std::string bytes = results_bytes(stamp(), known());
  std::vector<ResultsStamp> others(5, stamp());
  others[0].program = "1.1";
  others[1].guidance = "other";
  others[2].end.hash = "other";
  others[3].end.entries = 13;
  others[4].trainee = record::TraineeId("Ben");
  for (const ResultsStamp& other : others)
    CHECK_FALSE(read_results(bytes, other));
}

TEST_CASE("results with any byte changed, cut off or foreign are not used") {
  const std::string bytes = results_bytes(stamp(), known());
  for (std::size_t at = 0; at < bytes.size(); ++at) {
    if (at == 64) continue;  // the end of the line with the seal
    std::string changed = bytes;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    CHECK_FALSE(read_results(changed, stamp()));
    CHECK_FALSE(read_results(bytes.substr(0, at), stamp()));
  }
  CHECK_FALSE(read_results("", stamp()));
}

TEST_CASE("results are kept in a file of their own for each record, and a folder that cannot be written does no harm") {
  const testing::ScratchFolder folder;
  const std::filesystem::path path = results_path(folder.path(), folder / "a.db");
  CHECK(path != results_path(folder.path(), folder / "b.db"));
  CHECK_FALSE(load_results(path, stamp()));
  keep_results(path, stamp(), known());
  REQUIRE(load_results(path, stamp()));
  keep_results(path / "below-a-file.json", stamp(), known());
  CHECK(load_results(path, stamp())->history.size() == 2);
}
