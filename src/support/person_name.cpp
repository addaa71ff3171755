#include "support/person_name.hpp"

#include <algorithm>
#include <vector>

#include "support/text.hpp"
#include "support/unicode.hpp"

namespace nc {
namespace {

/// Blanks of any width; what breaks lines is a control character and no blank.
bool is_blank(char32_t c) {
  return c == U' ' || c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F ||
         c == 0x3000;
}

bool is_unseen(char32_t c) {
  return is_control(c) || is_bidi_control(c) || is_hidden_format(c);
}

}  // namespace

tl::expected<std::string, NameFault> read_person_name(std::string_view typed) {
  if (first_invalid_utf8(typed)) return tl::unexpected(NameFault::no_text);
  const std::vector<char32_t> letters = to_code_points(composed(trim(typed)));
  if (std::any_of(letters.begin(), letters.end(), is_unseen)) return tl::unexpected(NameFault::unseen);
  std::string name;
  std::size_t length = 0;
  bool blank_owed = false;
  for (const char32_t letter : letters) {
    if (is_blank(letter)) {
      blank_owed = !name.empty();
      continue;
    }
    if (blank_owed) name += ' ';
    length += blank_owed ? 2U : 1U;
    blank_owed = false;
    name += from_code_point(letter);
  }
  if (name.empty()) return tl::unexpected(NameFault::empty);
  if (length > longest_person_name) return tl::unexpected(NameFault::too_long);
  return name;
}

std::string tidy_person_name(std::string_view kept) {
  return read_person_name(kept).value_or(std::string(kept));
}

}  // namespace nc
