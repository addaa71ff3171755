#include "support/pasted_text.hpp"

#include "support/text.hpp"
#include "support/unicode.hpp"

namespace nc {
namespace {

bool is_break(char32_t c) {
  return c == U'\n' || c == U'\r' || c == U'\t' || c == U'\f' || c == U'\v' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

/// Adds the characters of text that is UTF-8.
void add(PastedText& pasted, std::string_view text) {
  char32_t before = 0;
  for (const char32_t c : to_code_points(text)) {
    if (is_break(c)) {
      if (!(before == U'\r' && c == U'\n')) {
        pasted.text += ' ';
        ++pasted.report.breaks;
      }
    } else if (is_bidi_control(c)) {
      ++pasted.report.directions;
    } else if (is_control(c) || is_hidden_format(c)) {
      ++pasted.report.unseen;
    } else {
      pasted.text += from_code_point(c);
    }
    before = c;
  }
}

}  // namespace

PastedText clean_pasted(std::string_view bytes) {
  PastedText pasted;
  std::string_view rest = trim(bytes);
  while (const auto fault = first_invalid_utf8(rest)) {
    add(pasted, rest.substr(0, *fault));
    ++pasted.report.no_text;
    rest.remove_prefix(*fault + 1);
  }
  add(pasted, rest);
  pasted.text = composed(pasted.text);
  return pasted;
}

}  // namespace nc
