#include "platform/drawing/fonts.hpp"

#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <imgui.h>

#include "support/embedded.hpp"

namespace nc::platform {
namespace {

FontFiles inter() {
  return {embedded_fonts()[0].bytes, embedded_fonts()[1].bytes};
}

constexpr std::array<FontRequest, 3> sizes{{
    {FontWeight::regular, 16.0F},
    {FontWeight::semibold, 26.0F},
    {FontWeight::regular, 21.0F},
}};

/// Letters the screens and the authors of cases use: English, names from all over Europe, times, arrows, signs.
constexpr std::array<ImWchar, 18> needed{{U'A', U'z', U'0', U'\u00e9', U'\u00df', U'\u0142', U'\u0159', U'\u0219',
                                          U'\u2013', U'\u2019', U'\u2026', U'\u2022', U'\u2192', U'\u2190', U'\u2265',
                                          U'\u00b0', U'\u00d7', U'\u00b7'}};

/// Returns the pixels of a letter in the atlas, row by row.
std::vector<unsigned char> picture_of(ImFontAtlas& atlas, const ImFontGlyph& glyph) {
  unsigned char* pixels = nullptr;
  int width = 0;
  int height = 0;
  atlas.GetTexDataAsAlpha8(&pixels, &width, &height);
  const auto place = [](float part, int whole) {
    return static_cast<std::ptrdiff_t>(std::lround(part * static_cast<float>(whole)));
  };
  std::vector<unsigned char> picture;
  for (std::ptrdiff_t row = place(glyph.V0, height); row < place(glyph.V1, height); ++row)
    picture.insert(picture.end(), pixels + row * width + place(glyph.U0, width),
                   pixels + row * width + place(glyph.U1, width));
  return picture;
}

}  // namespace

TEST_CASE("the embedded fonts give letters in every size that was asked for, in the order of asking") {
  ImFontAtlas atlas;
  const auto fonts = build_fonts(atlas, inter(), sizes, LetterSet::all);
  REQUIRE(fonts);
  REQUIRE(fonts->size() == sizes.size());
  for (std::size_t number = 0; number < sizes.size(); ++number) {
    CHECK((*fonts)[number]->FontSize == sizes[number].size_px);
  }
  CHECK((*fonts)[1]->CalcTextSizeA(26.0F, 1e9F, 0.0F, "Region").x >
        (*fonts)[0]->CalcTextSizeA(16.0F, 1e9F, 0.0F, "Region").x);
}

TEST_CASE("every letter and sign that screens and cases use is there") {
  ImFontAtlas atlas;
  const auto fonts = build_fonts(atlas, inter(), sizes, LetterSet::all);
  REQUIRE(fonts);
  for (const ImFont* font : *fonts) {
    for (const ImWchar sign : needed) {
      INFO("U+" << std::hex << sign);
      CHECK(font->FindGlyphNoFallback(sign) != nullptr);
    }
  }
}

TEST_CASE("the usual letters are fewer, and each has the size, the place and the pixels that it has among all") {
  ImFontAtlas few;
  ImFontAtlas many;
  const auto usual = build_fonts(few, inter(), sizes, LetterSet::usual);
  const auto all = build_fonts(many, inter(), sizes, LetterSet::all);
  REQUIRE(usual);
  REQUIRE(all);
  for (std::size_t number = 0; number < sizes.size(); ++number) {
    const ImFont& font = *(*usual)[number];
    CHECK(font.Glyphs.Size < 160);
    CHECK(font.FindGlyphNoFallback(U'\u00e9') == nullptr);
    for (const ImFontGlyph& glyph : font.Glyphs) {
      INFO("U+" << std::hex << glyph.Codepoint);
      const ImFontGlyph* other = (*all)[number]->FindGlyphNoFallback(static_cast<ImWchar>(glyph.Codepoint));
      REQUIRE(other != nullptr);
      CHECK(std::array{glyph.AdvanceX, glyph.X0, glyph.Y0, glyph.X1, glyph.Y1} ==
            std::array{other->AdvanceX, other->X0, other->Y0, other->X1, other->Y1});
      CHECK(picture_of(few, glyph) == picture_of(many, *other));
    }
  }
}

TEST_CASE("fonts can be made again in other sizes, in place of the old ones") {
  ImFontAtlas atlas;
  REQUIRE(build_fonts(atlas, inter(), sizes, LetterSet::all));
  constexpr std::array<FontRequest, 1> large{{{FontWeight::semibold, 52.0F}}};
  const auto fonts = build_fonts(atlas, inter(), large, LetterSet::all);
  REQUIRE(fonts);
  CHECK(atlas.Fonts.Size == 1);
  CHECK(fonts->front()->FontSize == 52.0F);
}

TEST_CASE(
    "all letters in twice their size on a screen of four times the usual density still fit a texture of 16384 pixels") {
  ImFontAtlas atlas;
  constexpr std::array<FontRequest, 6> largest{{{FontWeight::regular, 155.0F},
                                                {FontWeight::semibold, 155.0F},
                                                {FontWeight::regular, 131.0F},
                                                {FontWeight::semibold, 131.0F},
                                                {FontWeight::regular, 204.0F},
                                                {FontWeight::semibold, 252.0F}}};
  const auto fonts = build_fonts(atlas, inter(), largest, LetterSet::all);
  REQUIRE(fonts);
  CHECK(atlas.TexWidth <= 16384);
  CHECK(atlas.TexHeight <= 16384);
  for (const ImFont* font : *fonts) {
    CHECK(font->FindGlyphNoFallback(U'\u044f') != nullptr);
  }
}

TEST_CASE("sizes that make no sense are refused before the library sees them") {
  ImFontAtlas atlas;
  for (const float size_px : {0.0F, -3.0F, 5.9F, 288.5F, std::numeric_limits<float>::quiet_NaN()}) {
    const std::array<FontRequest, 1> odd{{{FontWeight::regular, size_px}}};
    const auto fonts = build_fonts(atlas, inter(), odd, LetterSet::all);
    REQUIRE_FALSE(fonts);
    CHECK(fonts.error().kind == ErrorKind::input);
  }
  CHECK_FALSE(build_fonts(atlas, inter(), {}, LetterSet::all));
}

}  // namespace nc::platform
