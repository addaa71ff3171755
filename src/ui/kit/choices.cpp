#include "ui/kit/choices.hpp"

#include <algorithm>
#include <array>
#include <cassert>
#include <string>

#include "ui/kit/focus.hpp"
#include "ui/kit/marks.hpp"
#include "words/terms.hpp"

namespace nc::ui {
namespace {

constexpr std::array urgencies{guidance::Urgency::expected, guidance::Urgency::monitor, guidance::Urgency::contact,
                               guidance::Urgency::emergency};

/// One member of a group.
struct Choice {
  std::string_view id;
  std::string_view label;
  bool chosen = false;
  bool enabled = true;
  MarkColours colours;
  std::string_view shortcut{};
};

/// Ground, edge, ring and node of a member; what happened to it.
Interaction choice_surface(Canvas& canvas, const Rect& rect, const Choice& choice) {
  const Interaction now = canvas.interact(rect, choice.id, choice.enabled);
  const Theme& theme = canvas.theme();
  Surface surface{theme.surface, theme.line, canvas.em(space::radius)};
  if (now.hovered) surface.edge = theme.control;
  if (choice.chosen)
    surface = {choice.colours.wash, choice.colours.mark, surface.radius, std::max(1.0F, canvas.em(0.09F))};
  paint_surface(canvas, rect, surface, now);
  Node& node = canvas.add_node(Role::radio_button, choice.id, choice.label, rect);
  node.action = NodeAction::press;
  node.state = {now.focused, choice.chosen, false, !choice.enabled, now.held};
  node.shortcut.assign(choice.shortcut);
  return now;
}

Face label_face(bool chosen, bool small) {
  if (small) return chosen ? Face::small_bold : Face::small;
  return chosen ? Face::body_bold : Face::body;
}

Colour label_ink(const Canvas& canvas, bool enabled) {
  return enabled ? canvas.theme().ink : canvas.theme().soft_ink;
}

std::string_view digit_id(std::size_t index) {
  constexpr std::array<std::string_view, 8> ids{"1", "2", "3", "4", "5", "6", "7", "8"};
  assert(index < ids.size());
  return ids[index];
}

/// Takes digits for a group of `count`.
std::optional<std::size_t> digit_for(Canvas& canvas, const ChoiceSpec& spec, std::size_t count) {
  if (!spec.enabled || !(spec.digits_anyway || focus_within(canvas, spec.id))) return std::nullopt;
  return pressed_digit(canvas, count);
}

bool urgency_tile(Canvas& canvas, const Rect& rect, const Choice& choice, guidance::Urgency urgency) {
  const Interaction now = choice_surface(canvas, rect, choice);
  const float mark = canvas.em(1.1F);
  const float label = line_height(canvas, Face::small);
  const float top = rect.top + (rect.height() - mark - label - canvas.em(0.1F)) / 2;
  const float middle = rect.centre().x;
  paint_urgency_mark(canvas, {middle - mark / 2, top, middle + mark / 2, top + mark}, urgency);
  paint_text(canvas, {rect.left, top + mark + canvas.em(0.1F), rect.right, rect.bottom}, choice.label,
             {label_face(choice.chosen, true), label_ink(canvas, choice.enabled), Align::centre});
  return now.pressed;
}

bool urgency_row(Canvas& canvas, Flow& flow, const Choice& choice, std::size_t index) {
  const float indent = canvas.em(2.4F);
  const float digit = canvas.em(1.6F);
  const Face face = label_face(choice.chosen, false);
  const float text_height = text_size(canvas, face, choice.label, flow.width - indent - digit).height;
  const Rect rect = flow.take(text_height + canvas.em(0.9F));
  const Interaction now = choice_surface(canvas, rect, choice);
  const float mark = canvas.em(1.1F);
  const float top = rect.centre().y - text_height / 2;
  paint_urgency_mark(canvas,
                     {rect.left + canvas.em(0.8F), rect.centre().y - mark / 2, rect.left + canvas.em(0.8F) + mark,
                      rect.centre().y + mark / 2},
                     urgencies[index]);
  paint_text(canvas, {rect.left + indent, top, rect.right - digit, rect.bottom}, choice.label,
             {face, label_ink(canvas, choice.enabled)});
  const float digit_top = rect.centre().y - line_height(canvas, Face::small) / 2;
  paint_text(canvas, {rect.right - digit, digit_top, rect.right - canvas.em(0.75F), rect.bottom}, digit_id(index),
             {Face::small, canvas.theme().soft_ink, Align::right});
  return now.pressed;
}

bool sentence_row(Canvas& canvas, Flow& flow, std::string_view sentence, std::size_t index) {
  const float indent = canvas.em(1);
  const float digit = canvas.em(2);
  const float text_height = text_size(canvas, Face::body, sentence, flow.width - indent - digit).height;
  const Rect rect = flow.take(text_height + canvas.em(1.3F));
  const Interaction now = canvas.interact(rect, digit_id(index));
  Surface surface{canvas.theme().surface, canvas.theme().line, canvas.em(space::radius)};
  if (now.hovered) surface = {canvas.theme().wash, canvas.theme().accent, surface.radius};
  paint_surface(canvas, rect, surface, now);
  const float top = rect.centre().y - text_height / 2;
  paint_text(canvas, {rect.left + indent, top, rect.right - digit, rect.bottom}, sentence,
             {Face::body, canvas.theme().ink});
  const float digit_top = rect.centre().y - line_height(canvas, Face::small) / 2;
  paint_text(canvas, {rect.right - digit, digit_top, rect.right - canvas.em(0.75F), rect.bottom}, digit_id(index),
             {Face::small, canvas.theme().soft_ink, Align::right});
  Node& node = canvas.add_node(Role::button, digit_id(index), sentence, rect);
  node.action = NodeAction::press;
  node.state = {now.focused, false, false, false, now.held};
  return now.pressed;
}

}  // namespace

bool focus_within(Canvas& canvas, std::string_view group) {
  const std::string_view whole = canvas.id_of(group);
  const std::string& focus = canvas.state().focus;
  return focus.size() > whole.size() && focus[whole.size()] == '/' && focus.compare(0, whole.size(), whole) == 0;
}

std::optional<std::size_t> pressed_digit(Canvas& canvas, std::size_t most) {
  if (!canvas.usable() || is_typing(canvas.state())) return std::nullopt;
  for (const KeyEvent& event : canvas.input().keys) {
    const auto digit = digit_of(event.key);
    if (!digit || event.ctrl || event.alt || event.repeated) continue;
    if (*digit >= 1 && static_cast<std::size_t>(*digit) <= most) return static_cast<std::size_t>(*digit) - 1;
  }
  return std::nullopt;
}

std::optional<std::size_t> sentence_rows(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                         std::span<const std::string_view> sentences) {
  std::optional<std::size_t> result = digit_for(canvas, spec, sentences.size());
  canvas.open_node(Role::list, spec.id, spec.name);
  {
    const IdScope scope(canvas, spec.id);
    for (std::size_t index = 0; index < sentences.size(); ++index) {
      if (index > 0) flow.gap(canvas.em(space::half));
      if (sentence_row(canvas, flow, sentences[index], index)) result = index;
    }
  }
  canvas.close_node();
  return result;
}

std::optional<guidance::Urgency> urgency_tiles(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                               std::optional<guidance::Urgency> given) {
  std::optional<guidance::Urgency> result;
  if (const auto digit = digit_for(canvas, spec, urgencies.size())) result = urgencies[*digit];
  const float gap = canvas.em(0.4F);
  const std::size_t columns = flow.width < canvas.em(20) ? 2 : 4;
  const float width = (flow.width - gap * static_cast<float>(columns - 1)) / static_cast<float>(columns);
  radio_group(canvas, spec.id, spec.name, [&] {
    WrapRow row(flow, gap);
    for (std::size_t index = 0; index < urgencies.size(); ++index) {
      const auto urgency = urgencies[index];
      const Choice choice{digit_id(index), words::urgency_word(urgency), given == urgency, spec.enabled,
                          colours_of(canvas.theme(), urgency)};
      if (urgency_tile(canvas, row.place({width, canvas.em(3.4F)}), choice, urgency)) result = urgency;
    }
    row.finish();
  });
  return result;
}

std::optional<guidance::Urgency> urgency_rows(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                              std::optional<guidance::Urgency> given) {
  std::optional<guidance::Urgency> result;
  if (const auto digit = digit_for(canvas, spec, urgencies.size())) result = urgencies[*digit];
  radio_group(canvas, spec.id, spec.name, [&] {
    for (std::size_t index = 0; index < urgencies.size(); ++index) {
      const auto urgency = urgencies[index];
      if (index > 0) flow.gap(canvas.em(0.4F));
      Choice choice{digit_id(index), words::urgency_sentence(urgency), given == urgency, spec.enabled,
                    colours_of(canvas.theme(), urgency)};
      if (spec.digits_anyway) choice.shortcut = digit_id(index);
      if (urgency_row(canvas, flow, choice, index)) result = urgency;
    }
  });
  return result;
}

std::optional<std::size_t> segments(Canvas& canvas, Flow& flow, const ChoiceSpec& spec,
                                    std::span<const std::string_view> labels, std::optional<std::size_t> chosen) {
  std::optional<std::size_t> result = digit_for(canvas, spec, labels.size());
  const float gap = canvas.em(0.4F);
  float widest = 0;
  for (const std::string_view label : labels)
    widest = std::max(widest, text_width(canvas, Face::body_bold, label));
  widest += canvas.em(1.2F);
  const auto count = static_cast<float>(labels.size());
  const float equal = (flow.width - gap * (count - 1)) / count;
  const float width = std::min(flow.width, std::max(equal, widest));
  radio_group(canvas, spec.id, spec.name, [&] {
    WrapRow row(flow, gap);
    for (std::size_t index = 0; index < labels.size(); ++index) {
      const bool on = chosen == index;
      const float height =
          text_size(canvas, Face::body_bold, labels[index], width - canvas.em(1)).height + canvas.em(0.9F);
      const Rect rect = row.place({width, height});
      const Interaction now = choice_surface(
          canvas, rect,
          {digit_id(index), labels[index], on, spec.enabled, {canvas.theme().accent, canvas.theme().wash}});
      const Colour ink = on ? canvas.theme().accent : label_ink(canvas, spec.enabled);
      paint_text(canvas,
                 {rect.left + canvas.em(0.5F), rect.top + canvas.em(0.45F), rect.right - canvas.em(0.5F), rect.bottom},
                 labels[index], {label_face(on, false), ink, Align::centre});
      if (now.pressed) result = index;
    }
    row.finish();
  });
  return result;
}

}  // namespace nc::ui
