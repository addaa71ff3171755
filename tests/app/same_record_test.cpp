#include <string>

#include <catch2/catch.hpp>

#include "app/terminal_stage.hpp"
#include "record/entry.hpp"
#include "testing/answer_sheets.hpp"
#include "testing/window/case_player.hpp"

// One core, several faces: the same answers leave the same bytes, whether typed in the terminal or given by keyboard in
// the window.

using namespace nc;

namespace {

/// The fresh names of a run (sitting and seed) differ between two runs of one face as well; all else must not.
std::string without_fresh_names(const std::string& line) {
  std::string without = line;
  for (const std::string name : {"\"sitting\":\"", "\"seed\":\""}) {
    for (std::size_t at = without.find(name); at != std::string::npos; at = without.find(name, at)) {
      at += name.size();
      without.replace(at, std::min(without.find('"', at), without.size()) - at, "*");
    }
  }
  return without;
}

std::vector<std::string> by_terminal(const library::SharedContent& content, const cases::Case& one,
                                     const testing::Sheet& sheet) {
  testing::Stage stage(content);
  stage.run(testing::plan_of(one.id.text()), testing::lines_for(content->guidance, one, {one.id, sheet}));
  const auto store = store::Store::open(stage.store_path(), store::Access::read_only);
  REQUIRE(store);
  const auto record = store->load();
  REQUIRE(record);
  std::vector<std::string> lines;
  for (const record::Event& event : record->attempts.at(0)) {
    lines.push_back(without_fresh_names(record::body_text(event.body)));
  }
  return lines;
}

std::vector<std::string> by_window(testing::UiDriver& window, const library::SharedContent& content,
                                   const cases::Case& one, const testing::Sheet& sheet) {
  window.restart(content);
  testing::play_case(window, one.id, sheet);
  const record::AttemptId attempt = window.model().attempt->id;
  window.key(
      testing::Press{Key::enter, true});  // on from the debrief; the terminal goes on by itself after the last case
  std::vector<std::string> lines;
  for (const std::string& line : testing::event_lines(window, attempt)) {
    lines.push_back(without_fresh_names(line));
  }
  return lines;
}

}  // namespace

TEST_CASE("window and terminal leave byte-equal event logs for every shipped case, right, wrong and at random") {
  const library::SharedContent content = practice::all_for_practice();
  testing::UiDriver window(content, {1280, 800, practice::Settings{}});
  SeededRandom random(20261122);
  for (const cases::Case& one : content->cases) {
    for (const testing::Sheet& sheet :
         {testing::right_sheet(content->guidance, one), testing::wrong_sheet(content->guidance, one),
          testing::random_sheet(content->guidance, one, random)}) {
      INFO("case " << one.id);
      const auto terminal = by_terminal(content, one, sheet);
      CHECK(terminal.size() >= 4);
      CHECK(by_window(window, content, one, sheet) == terminal);
    }
  }
}
