#include "ui/kit/canvas.hpp"

#include <algorithm>
#include <cassert>
#include <charconv>
#include <utility>

#include <imgui.h>

namespace nc::ui {
namespace {

ImU32 packed(Colour colour) {
  return IM_COL32(colour.red, colour.green, colour.blue, 255);
}
ImVec2 vec(Point point) {
  return {point.x, point.y};
}

}  // namespace

Canvas::Canvas(const CanvasParts& parts)
    : parts_(parts),
      draw_(ImGui::GetWindowDrawList()),
      reveals_focus_(std::exchange(parts.state.focus_moved, false)) {
  clips_[0] = {0, 0, parts.input.window.width, parts.input.window.height};
}

bool Canvas::set_measuring(bool measuring) {
  return std::exchange(measuring_, measuring);
}

void Canvas::fill(const Rect& rect, Colour colour, float radius) {
  if (measuring_ || rect.empty()) return;
  draw_->AddRectFilled({rect.left, rect.top}, {rect.right, rect.bottom}, packed(colour), radius);
  log(PaintKind::fill, rect, colour);
}

void Canvas::outline(const Rect& rect, Colour colour, float radius, float thickness) {
  if (measuring_ || rect.empty()) return;
  draw_->AddRect({rect.left, rect.top}, {rect.right, rect.bottom}, packed(colour), radius, 0, thickness);
  log(PaintKind::outline, rect, colour);
}

void Canvas::surface(const Rect& rect, const Surface& surface) {
  if (measuring_ || rect.empty()) return;
  // The ground ends in the middle of the edge, which is soft itself: a soft end of its own would be hidden by it.
  constexpr float middle_of_edge = 0.5F;
  const ImDrawListFlags flags = draw_->Flags;
  draw_->Flags &= ~ImDrawListFlags_AntiAliasedFill;
  draw_->AddRectFilled({rect.left + middle_of_edge, rect.top + middle_of_edge},
                       {rect.right - middle_of_edge, rect.bottom - middle_of_edge}, packed(surface.ground),
                       surface.radius);
  draw_->Flags = flags;
  log(PaintKind::fill, rect, surface.ground);
  outline(rect, surface.edge, surface.radius, surface.thickness);
}

void Canvas::line(Point from, Point to, Colour colour, float thickness) {
  if (!measuring_) draw_->AddLine(vec(from), vec(to), packed(colour), thickness);
}

void Canvas::disc(Point centre, float radius, Colour colour) {
  if (!measuring_) draw_->AddCircleFilled(vec(centre), radius, packed(colour));
}

void Canvas::ring(Point centre, float radius, Colour colour, float thickness) {
  if (!measuring_) draw_->AddCircle(vec(centre), radius, packed(colour), 0, thickness);
}

void Canvas::log(PaintKind kind, const Rect& rect, Colour colour) const {
  if (!measuring_ && parts_.input.log != nullptr) parts_.input.log->push_back({kind, rect, clip(), colour});
}

void Canvas::log_text(const Rect& rect, const Rect& room, Colour colour, std::string_view line) const {
  if (measuring_ || parts_.input.log == nullptr) return;
  parts_.input.log->push_back({PaintKind::text, rect, clip(), colour, room, std::string(line)});
}

void Canvas::push_clip(const Rect& rect) {
  assert(clip_count_ < clips_.size());
  clips_[clip_count_] = intersect(rect, clips_[clip_count_ - 1]);
  ++clip_count_;
  if (!measuring_) ImGui::PushClipRect({rect.left, rect.top}, {rect.right, rect.bottom}, true);
}

void Canvas::pop_clip() {
  assert(clip_count_ > 1);
  --clip_count_;
  if (!measuring_) ImGui::PopClipRect();
}

void Canvas::push_id(std::string_view part) {
  if (!path_.empty()) path_ += '/';
  path_ += part;
}

void Canvas::pop_id(std::size_t length) {
  path_.resize(length);
}

std::string_view Canvas::id_of(std::string_view local) {
  scratch_.assign(path_);
  scratch_ += '/';
  scratch_ += local;
  return scratch_;
}

Node& Canvas::add_node(Role role, std::string_view local, std::string_view name, const Rect& rect) {
  if (measuring_) {
    unseen_ = Node{};
    return unseen_;
  }
  std::array<char, 12> number{};
  if (local.empty()) {
    number[0] = '#';
    const char* const end = std::to_chars(number.data() + 1, number.data() + number.size(), unnamed_++).ptr;
    local = {number.data(), static_cast<std::size_t>(end - number.data())};
  }
  Node& node = parts_.tree.add(role, id_of(local), name);
  node.rect = rect;
  node.visible = intersect(rect, clip());
  if (node.visible.empty()) node.visible = {};
  if (asked_for(AssistiveAction::show, node.id)) reveal_ = rect;
  return node;
}

Node& Canvas::open_node(Role role, std::string_view local, std::string_view name) {
  if (measuring_) {
    unseen_ = Node{};
    return unseen_;
  }
  return parts_.tree.open(role, id_of(local), name);
}

void Canvas::close_node() {
  if (!measuring_) parts_.tree.close();
}

bool Canvas::pointer_in(const Rect& rect) {
  const Rect seen = intersect(rect, clip());
  if (!seen.empty()) state().pointer.note_inside(seen);
  return seen.contains(dragging_pointer());
}

Point Canvas::pointer_within(const Rect& rect) {
  const Rect seen = intersect(rect, clip());
  if (!seen.empty()) state().pointer.note_follows(seen);
  return dragging_pointer();
}

Point Canvas::dragging_pointer() const {
  const ImVec2& place = ImGui::GetIO().MousePos;
  return {place.x, place.y};
}

bool Canvas::asked_for(AssistiveAction action, std::string_view whole_id) const {
  const AssistiveRequest* request = parts_.input.request;
  return request != nullptr && request->action == action && request->node == whole_id;
}

const AssistiveRequest* Canvas::asked(AssistiveAction action, std::string_view local) {
  return usable() && asked_for(action, id_of(local)) ? parts_.input.request : nullptr;
}

Interaction Canvas::interact(const Rect& rect, std::string_view local, bool enabled) {
  Interaction result;
  const std::string_view id = id_of(local);
  result.focused = !measuring_ && state().focus == id;
  if (result.focused && reveals_focus_) reveal_ = rect;
  met_focus_ = met_focus_ || result.focused;
  if (!usable() || !enabled) return result;
  const ImGuiIO& io = ImGui::GetIO();
  const bool inside = pointer_in(rect);
  result.hovered = inside && (state().held.empty() || state().held == id);
  if (result.hovered) ImGui::SetMouseCursor(ImGuiMouseCursor_Hand);
  if (result.hovered && io.MouseClicked[0]) {
    state().held.assign(id);
    state().focus.assign(id);
    result.focused = true;
  }
  result.held = state().held == id;
  const bool clicked = result.held && result.hovered && io.MouseReleased[0];
  const bool asked = asked_for(AssistiveAction::press, id);
  if (asked) state().focus.assign(id);
  result.pressed = clicked || asked || (result.focused && (key(Key::space) || key(Key::enter)));
  return result;
}

bool Canvas::key(Key wanted) const {
  const auto& keys = parts_.input.keys;
  return std::any_of(keys.begin(), keys.end(), [&](const KeyEvent& event) {
    return event.key == wanted && !event.ctrl && !event.alt && !event.shift && !event.repeated;
  });
}

bool Canvas::ctrl_key(Key wanted) const {
  const auto& keys = parts_.input.keys;
  return std::any_of(keys.begin(), keys.end(), [&](const KeyEvent& event) {
    return event.key == wanted && event.ctrl && !event.alt && !event.shift && !event.repeated;
  });
}

void Canvas::set_in_dialog(bool inside) {
  in_dialog_ = inside;
  parts_.tree.set_dialog(inside);
}

void Canvas::emit(practice::Action action) {
  if (!action_ && !measuring_) action_ = std::move(action);
}

}  // namespace nc::ui
