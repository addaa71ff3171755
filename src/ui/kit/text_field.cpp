#include "ui/kit/text_field.hpp"

#include <algorithm>
#include <optional>

#include <imgui.h>
#include <imgui_internal.h>
#include <imgui_stdlib.h>

#include "support/text.hpp"
#include "ui/kit/widgets.hpp"

// The one place where Dear ImGui's own item is used: editing text (selection, clipboard, undo). What it looks like is
// ours.

namespace nc::ui {
namespace {

ImVec4 vec(Colour colour) {
  return {static_cast<float>(colour.red) / 255.0F, static_cast<float>(colour.green) / 255.0F,
          static_cast<float>(colour.blue) / 255.0F, 1.0F};
}

void push_look(const Canvas& canvas, float padding_x, float padding_y) {
  const Theme& theme = canvas.theme();
  ImGui::PushStyleColor(ImGuiCol_FrameBg, ImVec4(0, 0, 0, 0));
  ImGui::PushStyleColor(ImGuiCol_Text, vec(theme.ink));
  ImGui::PushStyleColor(ImGuiCol_TextSelectedBg, vec(theme.wash));
  ImGui::PushStyleVar(ImGuiStyleVar_FramePadding, ImVec2(padding_x, padding_y));
  ImGui::PushStyleVar(ImGuiStyleVar_FrameBorderSize, 0.0F);
  ImGui::PushFont(canvas.fonts().body);
}

void pop_look() {
  ImGui::PopFont();
  ImGui::PopStyleVar(2);
  ImGui::PopStyleColor(3);
}

/// Returns the insertion point, once Dear ImGui edits the text.
std::optional<Caret> caret_of(ImGuiID item) {
  const ImGuiInputTextState* editing = ImGui::GetInputTextState(item);
  if (editing == nullptr || ImGui::GetActiveID() != item) return std::nullopt;
  const auto [from, to] = std::minmax(editing->Stb.select_start, editing->Stb.select_end);
  return Caret{editing->Stb.cursor, from, to};
}

/// Replaces the text for assistive technology. Dear ImGui holds a text of its own while it edits, so that has to end;
/// the next frame begins anew.
bool take_text(Canvas& canvas, std::string_view local, std::string& text) {
  const AssistiveRequest* request = canvas.asked(AssistiveAction::set_text, local);
  if (request == nullptr) return false;
  text = request->text;
  const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; };
  std::replace_if(text.begin(), text.end(), is_control, ' ');
  if (canvas.state().edited == canvas.id_of(local)) {
    ImGui::ClearActiveID();
    canvas.state().edited.clear();
  }
  return true;
}

std::size_t length_of(std::string_view text) {
  const auto begins = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; };
  return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), begins));
}

/// How many more characters a field takes; those beyond are counted.
struct Room {
  std::size_t left = 0;
  std::size_t cut = 0;
};

/// Asked by Dear ImGui for every character that is typed or pasted; 1 leaves it out.
int leave_out_beyond(ImGuiInputTextCallbackData* data) {
  Room& room = *static_cast<Room*>(data->UserData);
  if (room.left == 0) {
    ++room.cut;
    return 1;
  }
  --room.left;
  return 0;
}

/// What is selected makes room: it is replaced.
Room room_in(std::string_view text, std::size_t longest, const std::optional<Caret>& caret) {
  const std::size_t selected = caret ? static_cast<std::size_t>(std::max(caret->to - caret->from, 0)) : 0;
  const std::size_t kept = length_of(text) - std::min(selected, length_of(text));
  return {longest - std::min(kept, longest), 0};
}

/// Appends as much as there is room for. Returns how much was cut.
std::size_t append_within(std::string& text, std::string_view more, std::size_t longest) {
  std::size_t left = room_in(text, longest, {}).left;
  std::size_t cut = 0;
  for (const char32_t c : to_code_points(more)) {
    if (left == 0) {
      ++cut;
      continue;
    }
    text += from_code_point(c);
    --left;
  }
  return cut;
}

/// The middle button pastes what is marked somewhere: at the insertion point of a field that is edited, and otherwise
/// at the end. Returns true when the text changed.
bool paste_marked(Canvas& canvas, const FieldSpec& spec, std::string& text) {
  Pasting& pasting = *canvas.input().pasting;
  const std::string marked = take_pasted(pasting, true);
  const std::string_view id = canvas.id_of(spec.id);
  if (canvas.state().edited == id) {
    ImGui::GetIO().AddInputCharactersUTF8(marked.c_str());
    return false;  // the field sees them in this very frame
  }
  canvas.state().focus.assign(id);
  pasting.report.cut += append_within(text, marked, spec.longest);
  return !marked.empty();
}

/// Runs Dear ImGui's item, and counts what does not fit.
bool input_text(Canvas& canvas, std::string& text, std::size_t longest) {
  Room room = room_in(text, longest, caret_of(ImGui::GetID("##text")));
  const bool changed =
      ImGui::InputText("##text", &text, ImGuiInputTextFlags_CallbackCharFilter, leave_out_beyond, &room);
  if (canvas.input().pasting != nullptr) canvas.input().pasting->report.cut += room.cut;
  return changed;
}

/// Lets Dear ImGui edit the text. The keyboard follows our focus, not the one of Dear ImGui.
bool edit(Canvas& canvas, const Rect& rect, const FieldSpec& spec, std::string& text, std::optional<Caret>& caret) {
  const std::string_view local = spec.id;
  if (take_text(canvas, local, text)) return true;
  const float padding_y = (rect.height() - canvas.fonts().body->FontSize * ImGui::GetIO().FontGlobalScale) / 2;
  push_look(canvas, canvas.em(0.9F), padding_y);
  const std::string_view id = canvas.id_of(local);
  ImGui::PushID(id.data(), id.data() + id.size());
  ImGui::SetCursorScreenPos({rect.left, rect.top});
  ImGui::SetNextItemWidth(rect.width());
  const bool focused = canvas.state().focus == id;
  // Enter ends the editing of Dear ImGui, not ours.
  if (focused && canvas.state().edited == id && canvas.key(Key::enter)) canvas.state().edited.clear();
  if (focused && canvas.state().edited != id) {
    ImGui::SetKeyboardFocusHere();
    canvas.state().edited.assign(id);
  }
  const bool changed = input_text(canvas, text, spec.longest);
  if (ImGui::IsItemActive() && !focused) ImGui::ClearActiveID();
  if (!focused && canvas.state().edited == id) canvas.state().edited.clear();
  caret = caret_of(ImGui::GetID("##text"));
  ImGui::PopID();
  pop_look();
  return changed;
}

}  // namespace

bool text_field(Canvas& canvas, Flow& flow, const FieldSpec& spec, std::string& text) {
  if (spec.show_name) {
    soft_text(canvas, flow, spec.name);
    flow.gap(canvas.em(space::hair));
  }
  const Rect rect = flow.take(canvas.em(2.75F));
  const Interaction now = canvas.interact(rect, spec.id);
  const Theme& theme = canvas.theme();
  paint_surface(canvas, rect, {theme.surface, now.hovered ? theme.ink : theme.control, canvas.em(space::radius)}, now);
  if (text.empty() && !spec.hint.empty()) {
    const float top = rect.centre().y - line_height(canvas, Face::body) / 2;
    canvas.push_clip(rect);
    paint_text(canvas, {rect.left + canvas.em(0.9F), top, rect.right - canvas.em(0.5F), rect.bottom}, spec.hint,
               {Face::body, theme.soft_ink});
    canvas.pop_clip();
  }
  canvas.pointer_within(rect);  // the item of Dear ImGui follows the pointer by itself
  std::optional<Caret> caret;
  const bool by_middle = canvas.usable() && now.hovered && ImGui::GetIO().MouseClicked[2] &&
                         canvas.input().pasting != nullptr && paste_marked(canvas, spec, text);
  const bool changed = canvas.usable() && edit(canvas, rect, spec, text, caret);
  note_letters(canvas, Face::body, ShownText(text));
  if (!text.empty()) canvas.log_text(rect.grown(-canvas.em(space::half)), rect, theme.ink, text);
  Node& node = canvas.add_node(Role::text_field, spec.id, spec.name, rect);
  node.action = NodeAction::edit;
  node.value.assign(text);
  node.state.focused = now.focused;
  node.caret = caret;
  return changed || by_middle;
}

}  // namespace nc::ui
