#include <catch2/catch.hpp>

#include "testing/window/ui_driver.hpp"

namespace nc::ui {

using testing::UiDriver;
using testing::UiOptions;
using namespace practice;

namespace {

const Problem broken{
    ProblemKind::faulty_case, {"/home/ana/cases/mine.toml", 4, 12}, "'pian' is no finding", "write 'pain'"};

}  // namespace

TEST_CASE("a library with nothing to tell has no line, and one with something has it on every size of window") {
  for (const float width : {1280.0F, 640.0F}) {
    UiOptions options;
    options.width = width;
    UiDriver window(shipped_content(), options);
    CHECK_FALSE(window.says("could not be read, kept or used"));
    window.player().act(ProblemsFound{ProblemOrigin::cases, {broken}});
    window.settle();
    CHECK(window.says("1 thing could not be read, kept or used."));
    const Node* link = window.tree().find(Role::link, "See what and why");
    REQUIRE(link != nullptr);
    CHECK(link->visible.bottom < 250);
  }
}

TEST_CASE("the line leads to the list, which says what, where and what to do, and goes back with Esc") {
  UiDriver window(shipped_content());
  window.player().act(ProblemsFound{ProblemOrigin::cases, {broken}});
  window.settle();
  window.press(Role::link, "See what and why");
  CHECK(window.says("mine.toml"));
  CHECK(window.says("'pian' is no finding."));
  CHECK(window.says("Write 'pain'."));
  CHECK(window.says("/home/ana/cases/mine.toml:4:12"));
  window.key(Key::escape);
  CHECK(window.says("See what and why"));
}

TEST_CASE("what was put right leaves the list while it is open") {
  UiDriver window(shipped_content());
  window.player().act(ProblemsFound{ProblemOrigin::cases, {broken}}).act(OpenProblems{});
  window.settle();
  window.player().act(ProblemsFound{ProblemOrigin::cases, {}});
  window.settle();
  CHECK_FALSE(window.says("mine.toml"));
  CHECK(window.says("all of it was put right"));
}

TEST_CASE("the cases can be read again by hand, where no change is noticed") {
  UiDriver window(shipped_content());
  window.player().act(OpenProblems{});
  window.settle();
  window.press(Role::button, "Read the cases again");
  REQUIRE_FALSE(window.actions().empty());
  CHECK(std::holds_alternative<ReadAgain>(window.actions().back()));
}

}  // namespace nc::ui
