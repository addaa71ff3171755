#include "ui/kit/widgets.hpp"

#include <algorithm>

#include "ui/kit/marks.hpp"

namespace nc::ui {
namespace {

bool is_link(const ButtonSpec& spec) {
  return spec.kind == ButtonKind::link || spec.kind == ButtonKind::nav || spec.kind == ButtonKind::cite;
}

Face face_of(const ButtonSpec& spec) {
  if (spec.kind == ButtonKind::cite) return Face::small;
  if (spec.kind == ButtonKind::primary || (spec.kind == ButtonKind::nav && spec.on)) return Face::body_bold;
  return Face::body;
}

Size padding_of(const Canvas& canvas, ButtonKind kind) {
  switch (kind) {
    case ButtonKind::chip:
      return {canvas.em(0.9F), canvas.em(0.3F)};
    case ButtonKind::link:
    case ButtonKind::nav:
      return {canvas.em(0.25F), canvas.em(0.1F)};
    case ButtonKind::cite:
      return {0, canvas.em(0.1F)};
    case ButtonKind::primary:
    case ButtonKind::plain:
      break;
  }
  return {canvas.em(1.25F), canvas.em(0.65F)};
}

Surface surface_of(const Canvas& canvas, const ButtonSpec& spec, const Interaction& now) {
  const Theme& theme = canvas.theme();
  Surface surface{theme.surface, theme.line, canvas.em(space::radius)};
  if (spec.kind == ButtonKind::primary && spec.enabled) {
    surface.ground = theme.accent;
    surface.edge = now.hovered || now.held ? theme.ink : theme.accent;
    return surface;
  }
  if (spec.kind == ButtonKind::chip) surface.radius = canvas.em(1.06F);
  if (spec.on || (spec.enabled && (now.hovered || now.held))) surface.ground = theme.wash;
  if (spec.on) surface.edge = theme.accent;
  // Flat: in high contrast, where every ground is black, the edge alone tells what can be pressed.
  if (!spec.enabled) surface.ground = surface.edge = theme.ground;
  return surface;
}

Colour label_colour(const Canvas& canvas, const ButtonSpec& spec, const Interaction& now) {
  const Theme& theme = canvas.theme();
  if (!spec.enabled) return theme.soft_ink;
  if (spec.kind == ButtonKind::primary) return theme.on_accent;
  if (spec.kind == ButtonKind::chip && spec.on) return theme.accent;
  if (spec.kind == ButtonKind::nav) return spec.on ? theme.accent : theme.ink;
  if (is_link(spec)) return now.hovered || now.held ? theme.ink : theme.accent;
  return theme.ink;
}

void paint_check(Canvas& canvas, const Rect& box, bool checked, const Interaction& now) {
  const Theme& theme = canvas.theme();
  const float radius = canvas.em(space::hair);
  const Colour edge = checked ? theme.accent : theme.control;
  canvas.surface(box, {checked ? theme.accent : theme.surface, now.hovered ? theme.ink : edge, radius,
                       std::max(1.0F, canvas.em(0.08F))});
  if (checked) paint_tick(canvas, box, theme.on_accent);
}

void describe_button(Canvas& canvas, const Rect& rect, const ButtonSpec& spec, const Interaction& now) {
  const ShownText shown(spec.name.empty() ? spec.label : spec.name);
  const Role plain_role = is_link(spec) ? Role::link : Role::button;
  Node& node = canvas.add_node(spec.is_toggle ? Role::check_box : plain_role, spec.id, shown.view(), rect);
  node.action = NodeAction::press;
  node.state.focused = now.focused;
  node.state.pressed = now.held;
  node.state.disabled = !spec.enabled;
  node.state.checked = spec.is_toggle && spec.on;
  node.state.selected = spec.on;
  node.description.assign(spec.description);
  node.shortcut.assign(spec.shortcut);
}

}  // namespace

Size button_size(const Canvas& canvas, const ButtonSpec& spec, float widest) {
  const Size padding = padding_of(canvas, spec.kind);
  const Size label = text_size(canvas, face_of(spec), spec.label, std::max(widest - 2 * padding.width, canvas.em(1)));
  return {std::max(label.width + 2 * padding.width, canvas.em(space::least_target)),
          std::max(label.height + 2 * padding.height, canvas.em(space::least_target))};
}

bool button(Canvas& canvas, const Rect& rect, const ButtonSpec& spec) {
  const Interaction now = canvas.interact(rect, spec.id, spec.enabled);
  const Surface surface = surface_of(canvas, spec, now);
  if (is_link(spec))
    paint_focus(canvas, rect, now, canvas.em(space::hair));
  else
    paint_surface(canvas, rect, surface, now);
  const Size padding = padding_of(canvas, spec.kind);
  const Face face = face_of(spec);
  const Size label = text_size(canvas, face, spec.label, rect.width() - 2 * padding.width);
  const float top = rect.top + (rect.height() - label.height) / 2;
  const Rect inner{rect.left + padding.width, top, rect.right - padding.width, top + label.height};
  paint_text(canvas, inner, spec.label,
             {face, label_colour(canvas, spec, now), is_link(spec) ? Align::left : Align::centre});
  if (is_link(spec) && now.hovered) {
    canvas.line({inner.left, inner.bottom}, {inner.left + label.width, inner.bottom}, label_colour(canvas, spec, now));
  }
  describe_button(canvas, rect, spec, now);
  return now.pressed;
}

Rect WrapRow::place(Size size) {
  const float right = flow_.x + flow_.width;
  if (x_ > flow_.x && x_ + size.width > right + 0.5F) {
    x_ = flow_.x;
    y_ += line_ + line_gap_;
    line_ = 0;
  }
  const Rect rect{x_, y_, x_ + size.width, y_ + size.height};
  x_ += size.width + gap_;
  line_ = std::max(line_, size.height);
  return rect;
}

void WrapRow::finish() {
  flow_.y = y_ + line_;
}

bool row_button(Canvas& canvas, WrapRow& row, const ButtonSpec& spec, float widest) {
  return button(canvas, row.place(button_size(canvas, spec, widest)), spec);
}

bool flow_button(Canvas& canvas, Flow& flow, const ButtonSpec& spec) {
  WrapRow row(flow, 0);
  const bool pressed = row_button(canvas, row, spec, flow.width);
  row.finish();
  return pressed;
}

bool check_row(Canvas& canvas, Flow& flow, const ButtonSpec& spec) {
  const float box_side = canvas.em(1.1F);
  const float indent = box_side + canvas.em(0.65F);
  const float text_height = text_size(canvas, Face::body, spec.label, flow.width - indent).height;
  const Rect rect = flow.take(std::max(text_height + canvas.em(space::half), canvas.em(space::least_target)));
  const Interaction now = canvas.interact(rect, spec.id, spec.enabled);
  if (now.hovered) canvas.fill(rect.grown(canvas.em(0.15F)), canvas.theme().wash, canvas.em(space::hair));
  const float top = rect.top + (rect.height() - text_height) / 2;
  const float box_top = top + (line_height(canvas, Face::body) - box_side) / 2;
  paint_check(canvas, {rect.left, box_top, rect.left + box_side, box_top + box_side}, spec.on, now);
  paint_text(canvas, {rect.left + indent, top, rect.right, top + text_height}, spec.label,
             {Face::body, spec.enabled ? canvas.theme().ink : canvas.theme().soft_ink});
  paint_focus(canvas, rect, now, canvas.em(space::hair));
  Node& node = canvas.add_node(Role::check_box, spec.id, ShownText(spec.label).view(), rect);
  node.action = NodeAction::press;
  node.state = {now.focused, spec.on, false, !spec.enabled, now.held};
  return now.pressed;
}

void paint_card(Canvas& canvas, const Rect& rect) {
  canvas.surface(rect, {canvas.theme().surface, canvas.theme().line, canvas.em(space::card_radius)});
}

void paint_surface(Canvas& canvas, const Rect& rect, const Surface& surface, const Interaction& now) {
  canvas.surface(rect, surface);
  paint_focus(canvas, rect, now, surface.radius);
}

void paint_focus(Canvas& canvas, const Rect& rect, const Interaction& now, float radius) {
  if (!now.focused) return;
  const Rect ring = rect.grown(canvas.em(0.19F));
  canvas.outline(ring, canvas.theme().focus, radius + canvas.em(0.19F), std::max(2.0F, canvas.em(0.125F)));
  canvas.log(PaintKind::ring, ring, canvas.theme().focus);
}

}  // namespace nc::ui
