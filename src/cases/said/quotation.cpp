#include "cases/said/quotation.hpp"

#include <algorithm>

namespace nc::cases {
namespace {

bool is_space(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

/// Bytes of letters beyond ASCII belong to words.
bool is_of_word(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

/// Where the quotation ends when it begins at `at`; nothing when it does not.
std::optional<std::size_t> end_of_match(std::string_view text, std::size_t at, std::string_view joined) {
  for (const char wanted : joined) {
    if (at >= text.size()) return std::nullopt;
    if (wanted != ' ') {
      if (text[at++] != wanted) return std::nullopt;
      continue;
    }
    if (!is_space(text[at])) return std::nullopt;
    while (at < text.size() && is_space(text[at]))
      ++at;
  }
  return at;
}

}  // namespace

std::string joined_space(std::string_view text) {
  std::string joined;
  for (const char c : text) {
    if (!is_space(c))
      joined += c;
    else if (!joined.empty() && joined.back() != ' ')
      joined += ' ';
  }
  if (!joined.empty() && joined.back() == ' ') joined.pop_back();
  return joined;
}

std::optional<TextRange> find_quotation(std::string_view text, std::string_view quotation) {
  const std::string joined = joined_space(quotation);
  if (joined.empty()) return std::nullopt;
  for (std::size_t begin = text.find(joined.front()); begin != std::string_view::npos;
       begin = text.find(joined.front(), begin + 1)) {
    if (const auto end = end_of_match(text, begin, joined)) return TextRange{begin, *end};
  }
  return std::nullopt;
}

bool is_said(const Visit& visit, std::optional<Topic> heard, std::string_view quotation) {
  if (!heard) return find_quotation(visit.words, quotation).has_value();
  return std::any_of(visit.asked.begin(), visit.asked.end(), [&](const AskedAnswer& answer) {
    return answer.topic == *heard && find_quotation(answer.words, quotation).has_value();
  });
}

bool is_said_anywhere(const Visit& visit, std::string_view quotation) {
  return find_quotation(visit.words, quotation).has_value() ||
         std::any_of(visit.asked.begin(), visit.asked.end(),
                     [&](const AskedAnswer& answer) { return find_quotation(answer.words, quotation).has_value(); });
}

bool holds_words(std::string_view text, std::string_view words) {
  if (words.empty()) return false;
  const auto is_edge = [text](std::size_t at) { return at >= text.size() || !is_of_word(text[at]); };
  for (std::size_t at = text.find(words); at != std::string_view::npos; at = text.find(words, at + 1)) {
    if ((at == 0 || is_edge(at - 1)) && is_edge(at + words.size())) return true;
  }
  return false;
}

}  // namespace nc::cases
