#include "app/window/drawn_screen.hpp"

#include <cstdint>
#include <vector>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "app/window/frame_need.hpp"
#include "platform/drawing/draw_snapshot.hpp"
#include "platform/drawing/frame_change.hpp"
#include "platform/drawing/software/raster.hpp"
#include "platform/input/imgui_input.hpp"
#include "ui/draw.hpp"
#include "ui/kit/look.hpp"

namespace nc::app {
namespace {

/// A context of Dear ImGui for one screen, so that no screen can leave anything to the next.
class OwnContext {
 public:
  OwnContext(ImFontAtlas* letters, const staging::WindowSize& size) : context_(ImGui::CreateContext(letters)) {
    ImGui::SetCurrentContext(context_);
    platform::configure_imgui(ImGui::GetIO());
    ImGui::GetIO().DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
  }
  OwnContext(const OwnContext&) = delete;
  OwnContext& operator=(const OwnContext&) = delete;
  ~OwnContext() { ImGui::DestroyContext(context_); }

 private:
  ImGuiContext* context_;
};

platform::OpacityPicture opacities_of(ImFontAtlas& atlas) {
  unsigned char* pixels = nullptr;
  platform::OpacityPicture letters;
  atlas.GetTexDataAsAlpha8(&pixels, &letters.width, &letters.height);
  REQUIRE(pixels != nullptr);
  letters.pixels.assign(pixels, pixels + static_cast<std::ptrdiff_t>(letters.width) * letters.height);
  return letters;
}

std::uint32_t ground_of(const practice::Settings& settings) {
  const Colour ground = ui::theme_of(settings.theme).ground;
  return std::uint32_t{ground.red} << 16U | std::uint32_t{ground.green} << 8U | std::uint32_t{ground.blue};
}

platform::Picture picture_of(const platform::DrawSnapshot& lists, ImFontAtlas& atlas, std::uint32_t ground) {
  const platform::PixelRect whole = platform::whole_area(lists);
  std::vector<std::uint32_t> pixels(static_cast<std::size_t>(whole.right) * static_cast<std::size_t>(whole.bottom));
  platform::rasterise(lists, opacities_of(atlas), ground, {pixels.data(), whole.right, whole.bottom},
                      platform::PixelAreas(whole));
  platform::Picture picture{whole.right, whole.bottom, {}};
  picture.rgba.reserve(pixels.size() * 4);
  for (const std::uint32_t pixel : pixels) {
    for (const unsigned shift : {16U, 8U, 0U, 24U})
      picture.rgba.push_back(static_cast<std::uint8_t>(pixel >> shift & 0xFFU));
  }
  return picture;
}

std::string to_text(const Rect& rect) {
  return fmt::format("[{:.1f} {:.1f} {:.1f} {:.1f}]", rect.left, rect.top, rect.right, rect.bottom);
}

bool same(const Rect& a, const Rect& b) {
  return a.left == b.left && a.top == b.top && a.right == b.right && a.bottom == b.bottom;
}

std::string states_of(const Node& node) {
  std::string states;
  const auto add = [&](bool holds, std::string_view word) {
    if (holds) states += fmt::format(", {}", word);
  };
  add(node.state.focused, "focused");
  add(node.state.checked, "checked");
  add(node.state.selected, "selected");
  add(node.state.disabled, "disabled");
  add(node.state.pressed, "pressed");
  add(node.action == NodeAction::press, "press");
  add(node.action == NodeAction::edit, "edit");
  add(node.in_dialog, "in the dialog");
  add(node.scrolls, "scrolls");
  add(node.is_live, "live");
  return states;
}

std::string extras_of(const Node& node) {
  std::string extras;
  if (!node.value.empty()) extras += fmt::format(" = '{}'", node.value);
  if (!node.description.empty()) extras += fmt::format(" ({})", node.description);
  if (!node.shortcut.empty()) extras += fmt::format(" <{}>", node.shortcut);
  if (node.caret) extras += fmt::format(" caret {} {}-{}", node.caret->at, node.caret->from, node.caret->to);
  if (node.fraction) extras += fmt::format(" {:.4f} done", *node.fraction);
  if (node.set_size != 0) extras += fmt::format(" {} of {}", node.position, node.set_size);
  return extras;
}

std::string seen_of(const Node& node) {
  if (same(node.visible, node.rect)) return "";
  return node.visible.empty() ? " unseen" : " seen " + to_text(node.visible);
}

}  // namespace

DrawnScreen draw_screen(const practice::Shown& shown, const Letters& letters, const staging::WindowSize& size) {
  const OwnContext context(letters.atlas.get(), size);
  const Size window{static_cast<float>(size.width), static_cast<float>(size.height)};
  DrawnScreen drawn;
  ui::UiState state;
  platform::DrawSnapshot before;
  platform::DrawSnapshot lists;
  for (int frame = 0; frame <= FrameNeed::frames_to_settle; ++frame) {
    std::swap(before, lists);
    platform::feed_imgui(ImGui::GetIO(), {}, 1.0 / 60.0);
    ImGui::NewFrame();
    const auto action = ui::draw(shown, state, letters.fonts, {{}, window, letters.size.scale}, drawn.tree);
    ImGui::Render();
    REQUIRE_FALSE(action.has_value());
    lists.fill(*ImGui::GetDrawData());
  }
  REQUIRE(lists.same_as(before));
  drawn.lacks_letters = state.lacks_letters;
  drawn.picture = picture_of(lists, *letters.atlas, ground_of(shown.frame.settings));
  return drawn;
}

std::string to_lines(const SemanticTree& tree) {
  std::string lines;
  std::vector<std::size_t> depths;
  for (const Node& node : tree.nodes()) {
    const bool is_top = node.parent == Node::no_parent;
    depths.push_back(is_top ? 0 : depths[static_cast<std::size_t>(node.parent)] + 1);
    lines += fmt::format("{:{}}{} '{}'{} #{}{} {}{}\n", "", 2 * depths.back(), to_text(node.role), node.name,
                         extras_of(node), node.id, states_of(node), to_text(node.rect), seen_of(node));
  }
  return lines;
}

}  // namespace nc::app
