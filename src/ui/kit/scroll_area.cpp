#include "ui/kit/scroll_area.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include <imgui.h>

namespace nc::ui {
namespace {

constexpr float bar_em = 0.9F;        // breadth kept free for the bar
constexpr float lines_per_notch = 3;  // of the wheel

ScrollState& scroll_state(Canvas& canvas, std::string_view id) {
  auto& all = canvas.state().scroll;
  const std::string_view whole = canvas.id_of(id);
  const auto found = all.find(whole);
  return found != all.end() ? found->second : all.emplace(std::string(whole), ScrollState{}).first->second;
}

void clamp_offset(ScrollState& scroll) {
  scroll.offset = std::clamp(scroll.offset, 0.0F, std::max(0.0F, scroll.content - scroll.view));
}

void follow_wheel(Canvas& canvas, ScrollState& scroll, const Rect& view) {
  const ImGuiIO& io = ImGui::GetIO();
  if (io.MouseWheel == 0 || !canvas.usable()) return;
  if (canvas.pointer_in(view)) scroll.offset -= io.MouseWheel * canvas.em(1.5F) * lines_per_notch;
}

/// True when keys move this area: it holds the focus, or nothing does and it is the screen's first.
bool takes_keys(Canvas& canvas, const ScrollState& scroll, std::string_view whole_id) {
  if (canvas.state().main_scroll.empty()) canvas.state().main_scroll.assign(whole_id);
  if (!canvas.usable() || !canvas.state().edited.empty()) return false;
  if (scroll.holds_focus) return true;
  const auto& all = canvas.state().scroll;
  const bool other = std::any_of(all.begin(), all.end(), [](const auto& entry) { return entry.second.holds_focus; });
  return !other && canvas.state().main_scroll == whole_id;
}

void follow_keys(Canvas& canvas, ScrollState& scroll) {
  const float page = std::max(scroll.view - canvas.em(3), canvas.em(2));
  const bool free_arrows = canvas.state().focus.empty();
  for (const KeyEvent& event : canvas.input().keys) {
    if (event.ctrl || event.alt || event.shift) continue;
    if (event.key == Key::page_down) scroll.offset += page;
    if (event.key == Key::page_up) scroll.offset -= page;
    if (event.key == Key::down && free_arrows) scroll.offset += canvas.em(3);
    if (event.key == Key::up && free_arrows) scroll.offset -= canvas.em(3);
    if (event.key == Key::home && free_arrows) scroll.offset = 0;
    if (event.key == Key::end && free_arrows) scroll.offset = scroll.content;
  }
}

void reveal_focus(Canvas& canvas, ScrollState& scroll, const Rect& view) {
  auto& wanted = canvas.reveal();
  if (!wanted) return;
  const float margin = std::min(canvas.em(1.5F), view.height() / 8);
  if (wanted->bottom + margin > view.bottom) scroll.offset += wanted->bottom + margin - view.bottom;
  const float top = wanted->top - std::max(0.0F, wanted->bottom + margin - view.bottom);
  if (top - margin < view.top) scroll.offset -= view.top - (top - margin);
  wanted.reset();
}

/// Where the bar's thumb is, and how far it can go.
struct Thumb {
  Rect rect;
  float room = 0;    ///< of the thumb
  float travel = 0;  ///< of the content
};

std::optional<Thumb> thumb_of(const Canvas& canvas, const ScrollState& scroll, const Rect& view) {
  if (scroll.content <= scroll.view + 1) return std::nullopt;
  const float breadth = canvas.em(0.34F);
  const float inset = canvas.em(0.3F);
  const float length = std::max(view.height() * scroll.view / scroll.content, canvas.em(1.5F));
  const float room = view.height() - length - 2 * inset;
  const float travel = scroll.content - scroll.view;
  const float top = view.top + inset + room * std::clamp(scroll.offset / travel, 0.0F, 1.0F);
  return Thumb{{view.right - breadth - canvas.em(0.2F), top, view.right - canvas.em(0.2F), top + length}, room, travel};
}

/// Before the content, because the bar lies over it: the press belongs to the bar.
void drag_bar(Canvas& canvas, ScrollState& scroll, std::string_view id, const Rect& view) {
  const auto thumb = thumb_of(canvas, scroll, view);
  if (!thumb) return;
  const std::string focus = canvas.state().focus;
  const Interaction now = canvas.interact(thumb->rect.grown(canvas.em(0.2F)), id);
  if (canvas.state().focus == canvas.id_of(id)) canvas.state().focus = focus;  // the keyboard stays where it was
  if (!now.held) return;
  const float pointer = canvas.dragging_pointer().y;
  if (ImGui::GetIO().MouseClicked[0]) {
    scroll.grabbed_at = scroll.offset;
    scroll.pointer_at = pointer;
  }
  if (thumb->room > 0) scroll.offset = scroll.grabbed_at + (pointer - scroll.pointer_at) * thumb->travel / thumb->room;
}

void paint_bar(Canvas& canvas, const ScrollState& scroll, std::string_view id, const Rect& view) {
  const auto thumb = thumb_of(canvas, scroll, view);
  if (!thumb) return;
  const bool held = canvas.state().held == canvas.id_of(id);
  canvas.fill(thumb->rect, held ? canvas.theme().soft_ink : canvas.theme().control, thumb->rect.width() / 2);
}

}  // namespace

Flow begin_scroll(Canvas& canvas, std::string_view id, const Rect& view) {
  ScrollState& scroll = scroll_state(canvas, id);
  scroll.view = view.height();
  follow_wheel(canvas, scroll, view);
  drag_bar(canvas, scroll, id, view);
  if (takes_keys(canvas, scroll, canvas.id_of(id))) follow_keys(canvas, scroll);
  clamp_offset(scroll);
  canvas.reveal().reset();
  canvas.met_focus() = false;
  canvas.push_clip(view);
  return {view.left, view.top - scroll.offset, view.width() - canvas.em(bar_em)};
}

void end_scroll(Canvas& canvas, std::string_view id, const Rect& view, const Flow& flow) {
  ScrollState& scroll = scroll_state(canvas, id);
  scroll.content = flow.y - view.top + scroll.offset;
  scroll.holds_focus = canvas.met_focus();
  if (canvas.usable()) reveal_focus(canvas, scroll, view);
  canvas.pop_clip();
  paint_bar(canvas, scroll, id, view);
  clamp_offset(scroll);
}

}  // namespace nc::ui
