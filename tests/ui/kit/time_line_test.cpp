#include "ui/kit/time_line.hpp"

#include <memory>

#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"
#include "words/pages/case.hpp"

namespace nc::ui {
namespace {

using testing::UiDriver;
using testing::UiOptions;

/// The library's first case, reported at another hour.
library::SharedContent reported_at(int hours) {
  const auto shipped = practice::shipped_content();
  cases::Case one = shipped->cases.front();
  one.visits.resize(1);
  one.visits.front().hours = hours;
  return std::make_shared<library::Content>(library::make_content(shipped->guidance, {one}));
}

}  // namespace

TEST_CASE("the time line is called by its hours and stays in its column, however long ago the session was") {
  for (const int hours : {0, 1, 26, 120, 121, 500, 5000}) {
    for (const float width : {960.0F, 1280.0F}) {
      const auto content = reported_at(hours);
      UiDriver window(content, UiOptions{width, 800});
      window.player().act(practice::StartCase{content->cases.front().id});
      window.settle();
      const Node line = window.node(Role::image, words::time_line_name(hours));
      CHECK(line.rect.left >= 0);
      CHECK(line.rect.right <= window.node_with_id("case/submit").rect.left);
      CHECK(line.rect.height() > 20);
    }
  }
}

TEST_CASE("the windows of a debrief lie beside one another on the line, in the order of time") {
  const auto content = practice::shipped_content();
  UiDriver window(content);
  window.player().act(practice::StartCase{content->cases.front().id});
  window.player().answer(window.player().right());
  window.settle();
  float before = -1;
  for (const auto& span : content->guidance.windows) {
    const Node label = window.node(Role::text, span.label);
    CHECK(label.rect.left > before);
    before = label.rect.right - 1;
  }
}

}  // namespace nc::ui
