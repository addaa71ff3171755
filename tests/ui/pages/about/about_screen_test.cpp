#include <catch2/catch.hpp>

#include "testing/window/case_player.hpp"

namespace nc::ui {

using testing::UiDriver;

TEST_CASE("About says what this is, what it is not, and names the five documents and the licences") {
  UiDriver window(practice::shipped_content());
  window.press(Role::link, "About");
  CHECK(window.says("not a triage tool"));
  CHECK(window.says("our cautious reading"));
  for (const auto& document : window.model().content->guidance.documents)
    CHECK(window.says(document.file));
  CHECK(window.says("SIL Open Font License"));
  CHECK(window.says("Dear ImGui"));
}

}  // namespace nc::ui
