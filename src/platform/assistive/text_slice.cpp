#include "platform/assistive/text_slice.hpp"

#include <algorithm>

namespace nc::platform {
namespace {

/// How many bytes the character at the start of `text` has. At least one, so that broken text ends too.
std::size_t character_length(std::string_view text) {
  const auto is_tail = [&](std::size_t at) { return (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; };
  const auto lead = static_cast<unsigned char>(text.front());
  const std::size_t wanted = lead >= 0xF0 ? 4 : (lead >= 0xE0 ? 3 : (lead >= 0xC0 ? 2 : 1));
  std::size_t length = 1;
  while (length < wanted && length < text.size() && is_tail(length))
    ++length;
  return length == wanted ? length : 1;
}

std::size_t byte_of(std::string_view text, std::size_t character) {
  std::size_t at = 0;
  for (; character > 0 && at < text.size(); --character)
    at += character_length(text.substr(at));
  return at;
}

bool is_blank(std::string_view text, std::size_t character) {
  return text[byte_of(text, character)] == ' ';
}

TextSpan word_at(std::string_view text, std::size_t at, std::size_t count) {
  std::size_t from = at;
  while (from > 0 && is_blank(text, from))
    --from;
  while (from > 0 && !is_blank(text, from - 1))
    --from;
  std::size_t to = at;
  while (to < count && !is_blank(text, to))
    ++to;
  while (to < count && is_blank(text, to))
    ++to;
  return {from, to};
}

}  // namespace

std::size_t count_characters(std::string_view text) {
  std::size_t count = 0;
  for (; !text.empty(); ++count)
    text.remove_prefix(character_length(text));
  return count;
}

std::string_view slice_characters(std::string_view text, int from, int to) {
  const std::size_t begin = byte_of(text, static_cast<std::size_t>(std::max(from, 0)));
  const std::size_t end = to < 0 ? text.size() : byte_of(text, static_cast<std::size_t>(to));
  return end > begin ? text.substr(begin, end - begin) : std::string_view();
}

TextChange find_change(std::string_view before, std::string_view after) {
  TextChange change;
  while (!before.empty() && !after.empty()) {
    const std::size_t length = character_length(before);
    if (before.substr(0, length) != after.substr(0, length)) break;
    before.remove_prefix(length);
    after.remove_prefix(length);
    ++change.at;
  }
  std::size_t tail = 0;
  while (tail < before.size() && tail < after.size() &&
         before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
    ++tail;
  // A tail must not begin in the middle of a character.
  while (tail > 0 && (static_cast<unsigned char>(before[before.size() - tail]) & 0xC0U) == 0x80U)
    --tail;
  change.removed = before.substr(0, before.size() - tail);
  change.inserted = after.substr(0, after.size() - tail);
  return change;
}

TextSpan unit_at(std::string_view text, int at, TextUnit unit) {
  const std::size_t count = count_characters(text);
  const std::size_t place = std::min(static_cast<std::size_t>(std::max(at, 0)), count);
  if (unit == TextUnit::whole) return {0, count};
  if (place == count) return {count, count};
  return unit == TextUnit::character ? TextSpan{place, place + 1} : word_at(text, place, count);
}

}  // namespace nc::platform
