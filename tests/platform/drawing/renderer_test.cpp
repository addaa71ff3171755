#include "platform/drawing/renderer.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <utility>

#include <catch2/catch.hpp>

#include "platform/drawing/fonts.hpp"
#include "platform/drawing/imgui_context.hpp"
#include "platform/window/opened_window.hpp"
#include "support/embedded.hpp"

namespace nc::platform {
namespace {

constexpr Colour ground{0xf6, 0xf5, 0xf1};
constexpr Colour ink{0x1d, 0x2a, 0x32};

/// A window, a renderer and the embedded fonts: all it takes to draw.
class Stage {
 public:
  explicit Stage(Drawing drawing = Drawing::by_card) : opened_(drawing), renderer_(Renderer::create(opened_.window())) {
    REQUIRE(renderer_);
    constexpr std::array<FontRequest, 1> sizes{{{FontWeight::regular, 18.0F}}};
    REQUIRE(build_fonts(*ImGui::GetIO().Fonts, {embedded_fonts()[0].bytes, embedded_fonts()[1].bytes}, sizes,
                        LetterSet::all));
    REQUIRE(renderer_->upload_fonts(*ImGui::GetIO().Fonts));
  }

  /// One frame: a rectangle in ink from (`x`, 100) to (`x` + 50, 150), half of it clipped away, and a line of text at
  /// (300, 100).
  const ImDrawData& frame(float x = 100.0F) {
    feed_imgui(ImGui::GetIO(), {}, 0.016);
    ImGui::NewFrame();
    ImDrawList& list = *ImGui::GetBackgroundDrawList();
    list.PushClipRect(ImVec2(0, 0), ImVec2(x + 25, 600));
    list.AddRectFilled(ImVec2(x, 100), ImVec2(x + 50, 150), IM_COL32(ink.red, ink.green, ink.blue, 255));
    list.PopClipRect();
    list.AddText(ImVec2(300, 100), IM_COL32(ink.red, ink.green, ink.blue, 255), "Monitor at home");
    ImGui::Render();
    return *ImGui::GetDrawData();
  }

  Renderer& renderer() { return *renderer_; }
  Window& window() { return opened_.window(); }

 private:
  OpenedWindow opened_;
  ImGuiTestContext context_;
  Result<Renderer> renderer_;
};

Colour colour_at(const Picture& picture, int x, int y) {
  const auto place =
      (static_cast<std::size_t>(y) * static_cast<std::size_t>(picture.width) + static_cast<std::size_t>(x)) * 4;
  return {picture.rgba.at(place), picture.rgba.at(place + 1), picture.rgba.at(place + 2)};
}

/// How many pixels in a part of the picture are not ground.
int marked_in(const Picture& picture, int left, int top, int right, int bottom) {
  int marked = 0;
  for (int y = top; y < bottom; ++y) {
    for (int x = left; x < right; ++x) {
      marked += colour_at(picture, x, y) == ground ? 0 : 1;
    }
  }
  return marked;
}

}  // namespace

TEST_CASE("a frame is drawn once, and again only when something on it changed") {
  Stage stage;
  CHECK(stage.renderer().draw(stage.frame(), ground).value() == Drawn::anew);
  stage.window().swap();
  for (int frame = 0; frame < 60; ++frame) {
    REQUIRE(stage.renderer().draw(stage.frame(), ground).value() == Drawn::unchanged);
  }
  CHECK(stage.renderer().draw(stage.frame(101.0F), ground).value() == Drawn::anew);
  CHECK(stage.renderer().draw(stage.frame(101.0F), ink).value() == Drawn::anew);
}

TEST_CASE("an uncovered window is drawn again although nothing changed") {
  Stage stage;
  CHECK(stage.renderer().draw(stage.frame(), ground).value() == Drawn::anew);
  stage.renderer().forget();
  CHECK(stage.renderer().draw(stage.frame(), ground).value() == Drawn::anew);
}

TEST_CASE("colours, places and clipping are right to the pixel") {
  Stage stage;
  const auto picture = stage.renderer().draw_picture(stage.frame(), ground);
  REQUIRE(picture);
  REQUIRE(picture->width == 800);
  REQUIRE(picture->height == 600);
  CHECK(colour_at(*picture, 0, 0) == ground);
  CHECK(colour_at(*picture, 799, 599) == ground);
  CHECK(colour_at(*picture, 110, 110) == ink);
  CHECK(colour_at(*picture, 124, 149) == ink);
  CHECK(colour_at(*picture, 125, 110) == ground);
  CHECK(colour_at(*picture, 110, 151) == ground);
  CHECK(colour_at(*picture, 110, 98) == ground);
}

TEST_CASE("text is drawn where it belongs and nowhere else") {
  Stage stage;
  const auto picture = stage.renderer().draw_picture(stage.frame(), ground);
  REQUIRE(picture);
  CHECK(marked_in(*picture, 300, 100, 440, 122) > 400);
  CHECK(marked_in(*picture, 300, 130, 800, 600) == 0);
  CHECK(marked_in(*picture, 460, 0, 800, 600) == 0);
}

TEST_CASE("a picture is the same every time, and taking one leaves the window alone") {
  Stage stage;
  CHECK(stage.renderer().draw(stage.frame(), ground).value() == Drawn::anew);
  const auto first = stage.renderer().draw_picture(stage.frame(), ground);
  const auto second = stage.renderer().draw_picture(stage.frame(), ground);
  REQUIRE(first);
  CHECK(*first == second.value());
  CHECK(stage.renderer().draw(stage.frame(), ground).value() == Drawn::unchanged);
}

TEST_CASE("on a display with twice the pixels everything is twice as large") {
  Stage stage;
  ImGui::GetIO().DisplayFramebufferScale = ImVec2(2, 2);
  const auto picture = stage.renderer().draw_picture(stage.frame(), ground);
  REQUIRE(picture);
  CHECK(picture->width == 1600);
  CHECK(picture->height == 1200);
  CHECK(colour_at(*picture, 248, 298) == ink);
  CHECK(colour_at(*picture, 251, 298) == ground);
}

TEST_CASE("more than 65,536 corners in one list are drawn right") {
  Stage stage;
  feed_imgui(ImGui::GetIO(), {}, 0.016);
  ImGui::NewFrame();
  ImDrawList& list = *ImGui::GetBackgroundDrawList();
  for (int number = 0; number < 20000; ++number) {
    list.AddRectFilled(ImVec2(0, 0), ImVec2(1, 1), IM_COL32_WHITE);
  }
  list.AddRectFilled(ImVec2(400, 400), ImVec2(410, 410), IM_COL32(ink.red, ink.green, ink.blue, 255));
  ImGui::Render();
  const auto picture = stage.renderer().draw_picture(*ImGui::GetDrawData(), ground);
  REQUIRE(picture);
  CHECK(colour_at(*picture, 405, 405) == ink);
}

TEST_CASE("a minimised window is neither drawn nor pictured") {
  Stage stage;
  ImGui::GetIO().DisplaySize = ImVec2(0, 0);
  CHECK(stage.renderer().draw(stage.frame(), ground).value() == Drawn::unchanged);
  CHECK_FALSE(stage.renderer().draw_picture(stage.frame(), ground));
}

TEST_CASE("the fonts can be changed while the program runs, and the next frame is drawn anew") {
  Stage stage;
  CHECK(stage.renderer().draw(stage.frame(), ground).value() == Drawn::anew);
  constexpr std::array<FontRequest, 1> larger{{{FontWeight::semibold, 36.0F}}};
  REQUIRE(build_fonts(*ImGui::GetIO().Fonts, {embedded_fonts()[0].bytes, embedded_fonts()[1].bytes}, larger,
                      LetterSet::all));
  REQUIRE(stage.renderer().upload_fonts(*ImGui::GetIO().Fonts));
  CHECK(stage.renderer().draw(stage.frame(), ground).value() == Drawn::anew);
}

namespace {

/// Everything the views draw: plain and rounded shapes, lines at any angle, circles, letters on whole pixels and
/// beside.
const ImDrawData& every_shape() {
  feed_imgui(ImGui::GetIO(), {}, 0.016);
  ImGui::NewFrame();
  ImDrawList& list = *ImGui::GetBackgroundDrawList();
  const ImU32 dark = IM_COL32(ink.red, ink.green, ink.blue, 255);
  list.AddRectFilled({20, 20}, {220, 120}, IM_COL32(255, 255, 255, 255), 12);
  list.AddRect({20, 20}, {220, 120}, dark, 12, 0, 1.5F);
  list.AddRectFilled({240.3F, 30.7F}, {300.2F, 90.1F}, IM_COL32(11, 95, 116, 128));
  list.AddCircleFilled({350, 60}, 17.5F, dark, 32);
  list.AddCircle({400, 60}, 9, dark, 32, 2);
  list.AddLine({20, 150}, {440, 150}, dark, 1);
  list.AddLine({20, 160}, {440, 233}, dark, 2.3F);
  list.AddTriangleFilled({460, 20}, {520, 130}, {430, 90}, IM_COL32(200, 30, 30, 200));
  list.AddText({30, 40}, dark, "Monitor at home");
  list.AddText(ImGui::GetFont(), 26.3F, {30.5F, 180.25F}, dark, "Larger than made");
  ImGui::Render();
  return *ImGui::GetDrawData();
}

int largest_difference(const Picture& left, const Picture& right) {
  int largest = 0;
  for (std::size_t at = 0; at < left.rgba.size(); ++at)
    largest = std::max(largest, std::abs(int{left.rgba[at]} - int{right.rgba[at]}));
  return largest;
}

Picture picture_by(Drawing drawing) {
  Stage stage(drawing);
  return stage.renderer().draw_picture(every_shape(), ground).value();
}

}  // namespace

TEST_CASE("card and processor draw the same picture") {
  const Picture card = picture_by(Drawing::by_card);
  const Picture processor = picture_by(Drawing::by_processor);
  REQUIRE(card.width == processor.width);
  REQUIRE(card.rgba.size() == processor.rgba.size());
  CHECK(marked_in(processor, 20, 20, 520, 233) > 1000);
  CHECK(largest_difference(card, processor) <= 3);
}

TEST_CASE("drawn by the processor, a frame is drawn once too, and the window shows it") {
  Stage stage(Drawing::by_processor);
  CHECK(stage.renderer().draw(stage.frame(), ground).value() == Drawn::anew);
  CHECK(stage.renderer().draw(stage.frame(), ground).value() == Drawn::unchanged);
  CHECK(stage.renderer().draw(stage.frame(101.0F), ground).value() == Drawn::anew);
  CHECK(stage.renderer().draw(stage.frame(101.0F), ink).value() == Drawn::anew);
}

}  // namespace nc::platform
