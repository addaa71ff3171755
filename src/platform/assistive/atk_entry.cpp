#include "platform/assistive/atk_entry.hpp"

#include <string>
#include <string_view>

#include <atk/atk.h>

#include "platform/assistive/atk_object.hpp"
#include "platform/assistive/atk_world.hpp"
#include "platform/assistive/text_slice.hpp"

namespace nc::platform {
namespace {

std::string_view text_of(gpointer object) {
  const AccessibleNode* node = node_of(object);
  return node == nullptr ? std::string_view() : std::string_view(node->value);
}

Caret caret_of(gpointer object) {
  const AccessibleNode* node = node_of(object);
  return node == nullptr ? Caret{} : node->caret.value_or(Caret{});
}

char* copy(std::string_view text) {
  return g_strndup(text.data(), text.size());
}

char* get_text(AtkText* object, int from, int to) {
  return copy(slice_characters(text_of(object), from, to));
}

gunichar get_character(AtkText* object, int at) {
  const std::string one(slice_characters(text_of(object), at, at + 1));
  return one.empty() ? 0 : g_utf8_get_char(one.c_str());
}

char* get_string_at(AtkText* object, int at, AtkTextGranularity granularity, int* from, int* to) {
  const TextUnit unit = granularity == ATK_TEXT_GRANULARITY_CHAR   ? TextUnit::character
                        : granularity == ATK_TEXT_GRANULARITY_WORD ? TextUnit::word
                                                                   : TextUnit::whole;
  const TextSpan span = unit_at(text_of(object), at, unit);
  if (from != nullptr) *from = static_cast<int>(span.from);
  if (to != nullptr) *to = static_cast<int>(span.to);
  return get_text(object, static_cast<int>(span.from), static_cast<int>(span.to));
}

/// The older way to ask, in six kinds of bounds.
char* get_text_at(AtkText* object, int at, AtkTextBoundary boundary, int* from, int* to) {
  const bool by_character = boundary == ATK_TEXT_BOUNDARY_CHAR;
  const bool by_word = boundary == ATK_TEXT_BOUNDARY_WORD_START || boundary == ATK_TEXT_BOUNDARY_WORD_END;
  const auto granularity = by_character ? ATK_TEXT_GRANULARITY_CHAR
                           : by_word    ? ATK_TEXT_GRANULARITY_WORD
                                        : ATK_TEXT_GRANULARITY_LINE;
  return get_string_at(object, at, granularity, from, to);
}

int get_caret(AtkText* object) {
  return caret_of(object).at;
}

int get_count(AtkText* object) {
  return static_cast<int>(count_characters(text_of(object)));
}

int get_selection_count(AtkText* object) {
  const Caret caret = caret_of(object);
  return caret.from == caret.to ? 0 : 1;
}

char* get_selection(AtkText* object, int at, int* from, int* to) {
  const Caret caret = caret_of(object);
  *from = at == 0 ? caret.from : 0;
  *to = at == 0 ? caret.to : 0;
  return get_text(object, *from, *to);
}

void replace(gpointer object, const std::string& text) {
  const AccessibleNode* node = node_of(object);
  if (node == nullptr || node->state.disabled) return;
  world_of(object)->ask(AssistiveAction::set_text, *node, text);
}

/// The text with what stands from `from` to `to` replaced.
std::string spliced(gpointer object, int from, int to, std::string_view put) {
  const std::string_view old_text = text_of(object);
  std::string result(slice_characters(old_text, 0, from));
  result += put;
  result += slice_characters(old_text, to, -1);
  return result;
}

void set_contents(AtkEditableText* object, const char* text) {
  replace(object, text == nullptr ? "" : text);
}

void insert_text(AtkEditableText* object, const char* text, int length, int* at) {
  const std::string_view whole = text == nullptr ? "" : text;
  const std::string_view put = whole.substr(0, length < 0 ? whole.size() : static_cast<std::size_t>(length));
  replace(object, spliced(object, *at, *at, put));
  *at += static_cast<int>(count_characters(put));
}

void delete_text(AtkEditableText* object, int from, int to) {
  const int end = to < 0 ? static_cast<int>(count_characters(text_of(object))) : to;
  replace(object, spliced(object, from, end, {}));
}

}  // namespace

void init_entry_text(gpointer methods, gpointer) {
  auto& text = *static_cast<AtkTextIface*>(methods);
  text.get_text = get_text;
  text.get_character_at_offset = get_character;
  text.get_string_at_offset = get_string_at;
  text.get_text_at_offset = get_text_at;
  text.get_caret_offset = get_caret;
  text.get_character_count = get_count;
  text.get_n_selections = get_selection_count;
  text.get_selection = get_selection;
  // ATK's own parameters. Where letters stand only the window's loop knows: each of them is where the field is.
  text.get_character_extents = [](AtkText* object, int, int* x, int* y, int* width, int* height, AtkCoordType type) {
    const AtkRectangle box = box_for(object, type);
    *x = box.x;
    *y = box.y;
    *width = box.width;
    *height = box.height;
  };
}

void init_entry_editing(gpointer methods, gpointer) {
  auto& editing = *static_cast<AtkEditableTextIface*>(methods);
  editing.set_text_contents = set_contents;
  editing.insert_text = insert_text;
  editing.delete_text = delete_text;
}

}  // namespace nc::platform
