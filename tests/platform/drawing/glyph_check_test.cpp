#include "platform/drawing/glyph_check.hpp"

#include <array>
#include <string>

#include <catch2/catch.hpp>
#include <rapidcheck/catch.h>

#include "support/embedded.hpp"

namespace nc::platform {
namespace {

constexpr std::array<CodePointRange, 1> latin{{{U' ', U'~'}}};
constexpr std::array<CodePointRange, 1> large_circle{{{0x25EF, 0x25EF}}};

std::string_view regular() {
  return embedded_fonts()[0].bytes;
}

}  // namespace

TEST_CASE("the letters of the embedded fonts are sound in every size that the screens use") {
  for (const EmbeddedFile& font : embedded_fonts()) {
    for (const float size_px : {6.0F, 16.0F, 42.0F, 288.0F}) {
      CHECK(fault_in_glyphs(font.bytes, size_px, latin).empty());
    }
  }
}

TEST_CASE("a letter that would overrun the library's buffer is found before the library sees it") {
  CHECK(fault_in_glyphs(regular(), 200.0F, large_circle).empty());
  CHECK(fault_in_glyphs(regular(), 252.0F, large_circle) == "a letter is too large");
  CHECK(fault_in_glyphs(regular(), 4000.0F, latin) == "a letter is too large");
}

TEST_CASE("bytes that are no font have no letters") {
  for (const char* bytes : {"", "OTTO", "<svg xmlns='http://www.w3.org/2000/svg'/>"}) {
    CHECK(fault_in_glyphs(bytes, 16.0F, latin) == "it cannot be read");
  }
}

TEST_CASE("letters that the font lacks are no fault") {
  constexpr std::array<CodePointRange, 1> chinese{{{0x4E00, 0x4E80}}};
  CHECK(fault_in_glyphs(regular(), 16.0F, chinese).empty());
}

TEST_CASE("a font damaged in its outlines gives an answer and nothing worse") {
  rc::prop("no crash", [] {
    std::string bytes(regular());
    const auto start = *rc::gen::inRange<std::size_t>(0, bytes.size() - 64);
    for (std::size_t place = start; place < start + 64; ++place) {
      bytes[place] = *rc::gen::arbitrary<char>();
    }
    RC_ASSERT(fault_in_glyphs(bytes, 24.0F, latin).size() < 40);
  });
}

}  // namespace nc::platform
