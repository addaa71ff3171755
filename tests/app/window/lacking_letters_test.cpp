#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>
#include <imgui.h>

#include "app/window/screen_painter.hpp"
#include "app/window/window_loop.hpp"
#include "platform/window/screen.hpp"
#include "practice/session/opening.hpp"
#include "testing/fixed_outside.hpp"
#include "testing/scratch_folder.hpp"
#include "testing/virtual_display.hpp"

// A window begins with the letters of English. It must never show a frame in which a letter is missing.

namespace nc::app {
namespace {

/// The shipped guidance and one case whose title is this.
library::SharedContent content_titled(const std::string& title) {
  const library::SharedContent shipped = testing::shipped_content();
  cases::Case one = shipped->cases.front();
  one.title = title;
  return std::make_shared<const library::Content>(library::make_content(shipped->guidance, {one}));
}

/// A window with its loop, which begins with the letters that are handed in or makes those it needs itself.
struct Window {
  explicit Window(const library::SharedContent& content, Letters ready = {})
      : painter(screen->window, screen->renderer, std::move(ready)),
        engine({opened(content),
                store::Store::open(folder / "a.db", store::Access::read_write),
                folder / "a.db",
                folder.path() / "settings.toml",
                testing::fixed_outside(),
                {}}),
        loop(screen->window, painter, engine, {}) {}

  static practice::Model opened(const library::SharedContent& content) {
    practice::Settings settings;
    settings.welcome_seen = true;
    return practice::open_model(content, settings, {}, UtcTime{0});
  }

  /// Returns the picture of the frame that one turn makes, which the window may show at once.
  platform::Picture turn() {
    REQUIRE(loop.step());
    auto picture = painter.picture({});
    REQUIRE(picture);
    return std::move(*picture);
  }

  [[nodiscard]] bool has_all_letters() const {
    const ImVector<ImFont*>& fonts = ImGui::GetIO().Fonts->Fonts;  // none before the first turn
    return !fonts.empty() && fonts.front()->FindGlyphNoFallback(U'\u044f') != nullptr;
  }

  testing::VirtualDisplay display;
  testing::ScratchFolder folder;
  Result<platform::Screen> screen = platform::open_fitting_screen({}, false);
  ScreenPainter painter;
  Engine engine;
  WindowLoop loop;
};

Letters all_letters() {
  auto made = make_letters({}, {100, 1, 1}, platform::LetterSet::all);
  REQUIRE(made);
  return std::move(*made);
}

/// Returns the first frames of a window that shows this content.
std::vector<platform::Picture> first_frames(const library::SharedContent& content, Letters ready) {
  Window window(content, std::move(ready));
  std::vector<platform::Picture> frames;
  for (int turns = 0; turns < FrameNeed::frames_to_settle; ++turns)
    frames.push_back(window.turn());
  return frames;
}

}  // namespace

TEST_CASE("a window that shows the shipped cases in English makes the usual letters only") {
  Window window(testing::shipped_content());
  for (int turns = 0; turns < FrameNeed::frames_to_settle; ++turns)
    window.turn();
  CHECK_FALSE(window.has_all_letters());
}

TEST_CASE("a case with other letters is shown with them from its first frame on") {
  const std::string long_title =
      " \u041f\u043b\u0435\u0447\u043e, \u0161\u00edje, \u03b1\u03c5\u03c7\u03ad\u03bd\u03b1\u03c2";
  for (const std::string title : {"\u041b\u044e\u0434\u043c\u0438\u043b\u0430", "\u0141ukasz", "\u017dofia",
                                  "Jos\u00e9", "\u0395\u03bb\u03ad\u03bd\u03b7"}) {
    INFO(title);
    const library::SharedContent content =
        content_titled(title + long_title + long_title + long_title + long_title + long_title);
    const auto shown = first_frames(content, {});
    const auto expected = first_frames(content, all_letters());
    CHECK(shown == expected);
  }
}

TEST_CASE("a letter that is typed into a search field is there in the frame in which it appears") {
  const auto typed_frames = [](Letters ready) {
    const bool begins_with_all = ready.atlas != nullptr;
    Window window(testing::shipped_content(), std::move(ready));
    std::vector<platform::Picture> frames;
    for (const char32_t letter : {U'/', U'n', U'\u044f', U'\u0142'}) {
      CHECK(window.has_all_letters() == (begins_with_all || letter == U'\u0142'));
      window.screen->window.queue().push(platform::TextTyped{letter});
      for (int turns = 0; turns < FrameNeed::frames_to_settle; ++turns)
        frames.push_back(window.turn());
    }
    const Node* field = window.painter.tree().find(Role::text_field, "Search cases");
    REQUIRE(field != nullptr);
    CHECK(field->value == "n\u044f\u0142");
    return frames;
  };
  CHECK(typed_frames({}) == typed_frames(all_letters()));
}

}  // namespace nc::app
