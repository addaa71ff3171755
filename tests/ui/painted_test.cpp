#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "staging/every_screen.hpp"
#include "testing/spoken.hpp"
#include "testing/window/ui_driver.hpp"
#include "ui/layout_rules.hpp"
#include "ui/paint_rules.hpp"

// What is really painted on every screen: text in its room in a language two fifths longer, contrast, the ring of the
// keyboard. And that each rule can fail.

namespace nc::ui {
namespace {

using practice::ThemeName;
using staging::every_screen;
using staging::ScreenCase;
using testing::UiDriver;
using testing::UiOptions;

using staging::every_theme;
constexpr Colour white{255, 255, 255};
constexpr Colour black{0, 0, 0};
constexpr Colour grey{150, 150, 150};
const Rect window_rect{0, 0, 100, 100};

void check_none(const std::string& what, const std::vector<std::string>& breaches) {
  std::string all;
  for (const std::string& breach : breaches)
    all += "\n  " + breach;
  INFO(what << all);
  CHECK(breaches.empty());
}

/// True when what was painted comes from the pseudo-locale: its texts are in brackets.
bool speaks_pseudo(const PaintLog& log) {
  return std::any_of(log.begin(), log.end(), [](const Painted& one) { return one.words.rfind('[', 0) == 0; });
}

/// Opens every screen at this size and text size and hands it over.
template <class Check>
void on_every_screen(const UiOptions& options, const Check& check) {
  const auto content = practice::shipped_content();
  UiDriver window(content, options);
  for (const ScreenCase& screen : every_screen()) {
    window.restart(content);
    screen.open(window.player());
    window.settle();
    INFO(screen.name << " at " << options.settings.text_percent << " % in " << options.width << " x " << options.height
                     << ", " << practice::to_text(options.settings.theme));
    check(window);
  }
}

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// True when a number goes on in the next line after its decimal point.
bool parts_number(const std::string& line, const std::string& next) {
  const std::size_t size = line.size();
  return size >= 2 && (line[size - 1] == '.' || line[size - 1] == ',') && is_digit(line[size - 2]) && !next.empty() &&
         is_digit(next.front());
}

}  // namespace

TEST_CASE("no number is parted from its decimals by the end of a line, however wide the window is") {
  const auto content = practice::shipped_content();
  for (int width = 960; width <= 1400; width += 10) {
    UiOptions options;
    options.width = static_cast<float>(width);
    UiDriver window(content, options);
    for (const ScreenCase& screen : every_screen()) {
      if (screen.name != "progress with many answers") continue;
      screen.open(window.player());
      window.settle();
    }
    REQUIRE(window.says("d′"));
    const PaintLog& log = window.painted();
    for (std::size_t at = 0; at + 1 < log.size(); ++at) {
      INFO(log[at].words << " | " << log[at + 1].words);
      REQUIRE_FALSE(parts_number(log[at].words, log[at + 1].words));
    }
  }
}

TEST_CASE("in a language two fifths longer nothing is cut, overflows or overlaps, on any screen at any text size") {
  const testing::Spoken spoken("en_XA", testing::built_catalogues());
  for (const auto& [width, height] : {std::pair{1280.0F, 800.0F}, std::pair{960.0F, 600.0F}}) {
    for (const int percent : {75, 100, 150, 200}) {
      UiOptions options{width, height};
      options.settings.text_percent = percent;
      on_every_screen(options, [&, width = width, height = height](const UiDriver& window) {
        REQUIRE(speaks_pseudo(window.painted()));
        check_none("text that does not fit", text_that_does_not_fit(window.painted()));
        check_none("text on text", text_on_text(window.painted()));
        check_controls(window.tree(), percent);
        check_nothing_cut(window.tree(), width, height);
        check_nothing_overlaps(window.tree());
      });
    }
  }
}

TEST_CASE("every text on every screen stands out from what is really behind it, in every theme") {
  for (const ThemeName theme : every_theme) {
    UiOptions options;
    options.settings.theme = theme;
    const LeastContrast least = theme == ThemeName::high_contrast ? LeastContrast{7.0, 4.5} : LeastContrast{};
    on_every_screen(options, [&](const UiDriver& window) { check_none("faint", faint(window.painted(), least)); });
  }
}

TEST_CASE("what has the keyboard wears a ring that can be seen, wherever Tab leads on any screen in any theme") {
  const auto content = practice::shipped_content();
  for (const ThemeName theme : every_theme) {
    UiOptions options{960, 600};
    options.settings.theme = theme;
    UiDriver window(content, options);
    for (const ScreenCase& screen : every_screen()) {
      window.restart(content);
      screen.open(window.player());
      window.settle();
      std::map<std::string, std::string> unseen;
      std::size_t met = 0;
      for (int step = 0; step < 60; ++step) {
        window.key(step % 4 == 3 ? Key::down : Key::tab);
        if (window.state().focus.empty()) continue;
        ++met;
        const Node now = window.node_with_id(window.state().focus);
        const std::string why = why_ring_unseen(window.painted(), now.rect);
        if (!why.empty()) unseen[now.id] = why;
      }
      INFO(screen.name << ", " << practice::to_text(theme));
      for (const auto& [id, why] : unseen) {
        INFO(id << ": " << why);
        CHECK(unseen.empty());
      }
      CHECK(met > 0);
    }
  }
}

TEST_CASE("the rules of what is painted can fail: each finds what it is for") {
  const Painted ground{PaintKind::fill, window_rect, window_rect, white};
  const Painted word{PaintKind::text, {10, 10, 60, 20}, window_rect, black, {10, 10, 60, 20}, "word"};
  CHECK(text_that_does_not_fit({ground, word}).empty());
  CHECK(text_on_text({ground, word}).empty());
  CHECK(faint({ground, word}, {}).empty());
  SECTION("wider than its room") {
    Painted wide = word;
    wide.room.right = 50;
    CHECK(text_that_does_not_fit({ground, wide}).size() == 1);
  }
  SECTION("cut at the side") {
    Painted cut = word;
    cut.clip.right = 50;
    CHECK(text_that_does_not_fit({ground, cut}).size() == 1);
  }
  SECTION("on other text") {
    Painted second = word;
    second.rect = {40, 12, 90, 22};
    CHECK(text_on_text({ground, word, second}).size() == 1);
  }
  SECTION("faint, where a fill came between, and where there is none") {
    Painted faded = word;
    faded.colour = grey;
    CHECK(faint({ground, faded}, {}).size() == 3);
    const Painted patch{PaintKind::fill, {50, 0, 100, 100}, window_rect, black};
    CHECK(faint({ground, patch, word}, {}).size() == 1);
    CHECK(faint({word}, {}).size() == 3);
    CHECK(faint({ground, faded, Painted{PaintKind::veil, window_rect, window_rect, black}}, {}).empty());
  }
}

TEST_CASE("the rule of the ring can fail: no ring, elsewhere, cut, or in a colour that is not seen") {
  const Rect control{20, 20, 60, 40};
  const Painted ground{PaintKind::fill, window_rect, window_rect, white};
  Painted ring{PaintKind::ring, control.grown(3), window_rect, black};
  CHECK(why_ring_unseen({ground, ring}, control).empty());
  CHECK(why_ring_unseen({ground}, control) == "no ring");
  CHECK(why_ring_unseen({ground, ring}, {0, 0, 10, 10}) == "the ring is not around it");
  ring.clip = {20, 0, 100, 100};
  CHECK(why_ring_unseen({ground, ring}, control) == "the ring is cut at a side");
  ring.clip = {0, 20, 100, 100};
  CHECK(why_ring_unseen({ground, ring}, control) == "the ring is cut above or below");
  ring.clip = window_rect;
  ring.colour = {230, 230, 230};
  CHECK(why_ring_unseen({ground, ring}, control) == "the ring does not stand out");
}

}  // namespace nc::ui
