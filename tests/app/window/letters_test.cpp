#include "app/window/letters.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

namespace nc::app {

TEST_CASE("every typeface of the window is made, in its own size, for every text size") {
  for (const int percent : {75, 100, 150, 200}) {
    practice::Settings settings;
    settings.text_percent = percent;
    const auto letters = make_letters(settings, {percent, 1, 1}, platform::LetterSet::usual);
    INFO(percent << " per cent: " << (letters ? "" : letters.error().message));
    REQUIRE(letters);
    REQUIRE(letters->atlas);
    CHECK(letters->size == LetterSize{percent, 1, 1});
    const ui::FontSizes sizes = ui::font_sizes(settings, 1);
    CHECK(letters->fonts.body->FontSize == Approx(sizes.body * ui::pixels_per_em));
    CHECK(letters->fonts.words->FontSize == Approx(sizes.words * ui::pixels_per_em));
    for (const ImFont* font :
         {letters->fonts.body, letters->fonts.body_bold, letters->fonts.small, letters->fonts.small_bold,
          letters->fonts.words, letters->fonts.heading, letters->fonts.title}) {
      REQUIRE(font != nullptr);
      CHECK(font->FindGlyphNoFallback(U'g') != nullptr);
      CHECK(font->ContainerAtlas == letters->atlas.get());
    }
  }
}

TEST_CASE("fonts say whether they have all letters") {
  const auto usual = make_letters({}, {100, 1, 1}, platform::LetterSet::usual);
  const auto all = make_letters({}, {100, 1, 1}, platform::LetterSet::all);
  REQUIRE(usual);
  REQUIRE(all);
  CHECK_FALSE(usual->fonts.are_whole);
  CHECK(usual->fonts.title->FindGlyphNoFallback(U'\u044f') == nullptr);
  CHECK(all->fonts.are_whole);
  CHECK(all->fonts.title->FindGlyphNoFallback(U'\u044f') != nullptr);
}

TEST_CASE("a screen with two pixels a unit gets letters of twice the pixels") {
  const auto plain = make_letters({}, {100, 1, 1}, platform::LetterSet::usual);
  const auto dense = make_letters({}, {100, 1, 2}, platform::LetterSet::usual);
  REQUIRE(plain);
  REQUIRE(dense);
  CHECK(dense->fonts.heading->FontSize == Approx(2 * plain->fonts.heading->FontSize));
}

}  // namespace nc::app
