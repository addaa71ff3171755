#include <algorithm>

#include <catch2/catch.hpp>

#include "practice/session/opening.hpp"
#include "testing/player.hpp"

// Files of cases that vanish or change while the program runs.

using namespace nc;
using namespace nc::library;
using namespace nc::practice;
using namespace nc::record;

namespace {

/// The shipped library, opened from 'files' that can be taken away or changed.
struct Files {
  SharedContent shipped = shipped_content();
  std::shared_ptr<std::vector<cases::CaseId>> gone = std::make_shared<std::vector<cases::CaseId>>();
  std::shared_ptr<std::vector<cases::CaseId>> changed = std::make_shared<std::vector<cases::CaseId>>();

  SharedContent content() const {
    const auto open = [*this](const library::CaseCard& card) -> std::optional<cases::Case> {
      const cases::CaseId id = card.case_id();
      if (std::find(gone->begin(), gone->end(), id) != gone->end()) return std::nullopt;
      cases::Case one = *find_case(*shipped, id);
      if (std::find(changed->begin(), changed->end(), id) != changed->end()) {
        one.hash = "another";
        one.title = "Rewritten";
      }
      return one;
    };
    Content content;
    content.guidance = shipped->guidance;
    content.catalogue = shipped->catalogue;
    content.cases = WholeCases(shipped->catalogue, open);
    return std::make_shared<const Content>(std::move(content));
  }
  cases::CaseId id(std::size_t place) const { return shipped->catalogue[place].case_id(); }
  /// The case at this place among those to practise.
  cases::CaseId to_practise(std::size_t place) const { return filter_cases(*shipped, {}, {})[place]->case_id(); }
};

}  // namespace

TEST_CASE("a case whose file vanished does not begin, and one sentence says why and what to do") {
  const Files files;
  files.gone->push_back(files.to_practise(3));
  Player player(files.content());
  player.act(StartCase{files.to_practise(3)});
  CHECK(player.shows<LibraryScreen>());
  CHECK(player.model().notice == Notice(CasesGone{1}));
  CHECK(player.events() == 0);
  player.act(StartCase{files.to_practise(4)});
  CHECK(player.shows<CaseScreen>());
}

TEST_CASE("a case that goes leaves what is open as it is") {
  const Files files;
  Player player(files.content());
  player.act(StartCase{files.to_practise(0)}).act(Decide{guidance::Urgency::contact});
  files.gone->push_back(files.to_practise(1));
  player.act(GoBack{}).act(StartCase{files.to_practise(1)});
  CHECK(player.shows<LibraryScreen>());
  player.act(Resume{});
  CHECK(player.screen<CaseScreen>().decision == guidance::Urgency::contact);
}

TEST_CASE("a case that was changed is shown as it is now, and a sentence says so") {
  const Files files;
  files.changed->push_back(files.to_practise(2));
  Player player(files.content());
  player.act(StartCase{files.to_practise(2)});
  CHECK(player.screen<CaseScreen>().title == "Rewritten");
  CHECK(player.model().notice == Notice(CasesChanged{1}));
  player.answer_right();
  CHECK(player.shows<DebriefScreen>());
}

TEST_CASE("of a sitting what is gone is left out, and what was opened stays although its file goes") {
  const Files files;
  for (std::size_t place = 0; place < files.shipped->catalogue.size(); place += 2)
    files.gone->push_back(files.id(place));
  Player player(files.content());
  player.act(StartExam{{}, 20, 0, 7});
  REQUIRE(player.shows<CaseScreen>());
  const std::size_t left = player.model().sitting->queue.size();
  CHECK(left > 0);
  CHECK(left < 20);
  CHECK(player.model().notice == Notice(CasesGone{20 - left}));
  for (std::size_t place = 0; place < files.shipped->catalogue.size(); ++place)
    files.gone->push_back(files.id(place));
  for (int steps = 0; steps < 60 && player.shows<CaseScreen>(); ++steps)
    player.answer_right();
  CHECK(player.screen<ExamResultScreen>().lines.size() == left);
}

TEST_CASE("when every case of a sitting is gone nothing begins") {
  const Files files;
  for (std::size_t place = 0; place < files.shipped->catalogue.size(); ++place)
    files.gone->push_back(files.id(place));
  Player player(files.content());
  for (const Action& way : {Action{StartPractice{}}, Action{StartExam{{}, 5, 0, 7}}, Action{StartFirst{}}}) {
    player.act(way);
    CHECK(player.shows<LibraryScreen>());
    CHECK(player.model().notice.has_value());
    CHECK_FALSE(player.model().sitting.has_value());
  }
}

TEST_CASE("attempts at a case that nobody has any more are listed, and no longer once it is there again") {
  const Files files;
  Player player(files.content());
  player.act(StartCase{files.to_practise(0)}).answer_right();
  const auto attempt = replay(player.log_of(player.model().attempt->id));
  REQUIRE(attempt);
  const auto listed = [&files, &attempt] {
    // A record of a former edition, which holds no case itself.
    const Model model = reopen_model(files.content(), {}, {*attempt}, UtcTime{1'800'000'000'000});
    const auto found = model.problems.find(ProblemOrigin::history);
    return found == model.problems.end() ? Problems() : *found->second;
  };
  CHECK(listed().empty());
  files.gone->push_back(files.to_practise(0));
  REQUIRE(listed().size() == 1);
  CHECK(listed()[0].kind == ProblemKind::ungraded_attempts);
  CHECK(listed()[0].place.path == files.to_practise(0).text());
  files.gone->clear();
  CHECK(listed().empty());
}
