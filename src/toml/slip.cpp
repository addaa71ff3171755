#include "toml/slip.hpp"

#include <algorithm>
#include <array>
#include <cctype>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::toml {
namespace {

constexpr std::size_t longest_shown = 60;
constexpr std::size_t most_lines_named = 8;
constexpr std::array<std::string_view, 15> odd_quotes = {"“", "”", "„", "‟", "«", "»", "″", "‘",
                                                         "’", "‚", "‛", "′", "´", "`", "＂"};

bool is_key_letter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-';
}

bool begins_value(std::string_view text) {
  const std::string_view value = trim(text);
  if (value.empty()) return true;
  const auto first = static_cast<unsigned char>(value.front());
  return value.front() == '"' || value.front() == '\'' || value.front() == '[' || std::isdigit(first) != 0 ||
         odd_quote_length(value, 0) > 0 || value.substr(0, 4) == "true" || value.substr(0, 5) == "false";
}

std::string lines_named(const std::vector<int>& lines) {
  std::vector<std::string> named;
  for (std::size_t at = 0; at < std::min(lines.size(), most_lines_named); ++at)
    named.push_back(std::to_string(lines[at]));
  if (lines.size() > most_lines_named)
    return fmt::format("{} and {} more", fmt::join(named, ", "), lines.size() - most_lines_named);
  return join_words(named);
}

}  // namespace

int column_at(std::string_view line, std::size_t offset) {
  const std::string_view before = line.substr(0, offset);
  return 1 + static_cast<int>(std::count_if(before.begin(), before.end(), [](char byte) {
           return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U;
         }));
}

std::string shortened(std::string_view text) {
  const auto points = to_code_points(text.substr(0, longest_shown * 4 + 4));
  if (points.size() <= longest_shown) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < longest_shown; ++at)
    out += from_code_point(points[at]);
  return out + "…";
}

std::size_t odd_quote_length(std::string_view text, std::size_t offset) {
  for (const std::string_view quote : odd_quotes)
    if (text.substr(offset, quote.size()) == quote) return quote.size();
  return 0;
}

std::size_t last_odd_quote(std::string_view text) {
  for (std::size_t at = text.size(); at-- > 0;)
    if (odd_quote_length(text, at) > 0) return at;
  return std::string_view::npos;
}

std::string quoted(std::string_view text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c == '\t' ? ' ' : c;
  }
  return out + "\"";
}

std::size_t end_of_quoted(std::string_view text) {
  const char quote = text.front();
  for (std::size_t at = 1; at < text.size(); ++at) {
    if (text[at] == quote) return at;
    if (text[at] == '\\' && quote == '"') ++at;
  }
  return std::string_view::npos;
}

bool is_blank_or_remark(std::string_view text) {
  const std::string_view rest = trim(text);
  return rest.empty() || rest.front() == '#';
}

bool looks_like_statement(std::string_view line) {
  const std::string_view text = trim(line);
  if (text.empty()) return false;
  if (text.front() == '[') {
    const std::size_t name = text.find_first_not_of("[ ");
    const std::size_t end = text.find_first_of("]#\",", std::min(name, text.size()));
    if (name == std::string_view::npos || std::isalpha(static_cast<unsigned char>(text[name])) == 0) return false;
    if (end == std::string_view::npos || text[end] == '#') return true;
    const std::size_t behind = std::min(text.find_first_not_of("] ", end), text.size());
    return text[end] == ']' && is_blank_or_remark(text.substr(behind));
  }
  std::size_t end = 0;
  while (end < text.size() && is_key_letter(text[end]))
    ++end;
  const std::string_view rest = trim(text.substr(end));
  return end > 0 && !rest.empty() && rest.front() == '=' && begins_value(rest.substr(1));
}

std::vector<Slip> fold_causes(std::vector<Slip> slips) {
  std::stable_sort(slips.begin(), slips.end(), [](const Slip& a, const Slip& b) {
    return a.line != b.line ? a.line < b.line : a.column < b.column;
  });
  std::vector<Slip> folded;
  for (const Slip& slip : slips) {
    const auto same = [&](const Slip& other) { return !slip.cause.empty() && other.cause == slip.cause; };
    if (std::any_of(folded.begin(), folded.end(), same)) continue;
    folded.push_back(slip);
    std::vector<int> lines;
    for (const Slip& other : slips)
      if (same(other) && other.line != slip.line && (lines.empty() || lines.back() != other.line))
        lines.push_back(other.line);
    if (!lines.empty())
      folded.back().message += fmt::format(" (also in line{} {})", lines.size() == 1 ? "" : "s", lines_named(lines));
  }
  return folded;
}

}  // namespace nc::toml
