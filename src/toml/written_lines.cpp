#include "toml/written_lines.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

#include <fmt/format.h>

#include "support/text.hpp"
#include "toml/slip.hpp"

namespace nc::toml {
namespace {

/// Blanks that cannot be told from a space, and marks that cannot be seen.
constexpr std::array<std::string_view, 8> odd_blanks = {"\u00A0", "\u2007", "\u202F", "\u2009",
                                                        "\u3000", "\u200B", "\u2060", "\uFEFF"};

bool is_control_byte(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return (byte < 0x20 && c != '\t') || byte == 0x7F;
}

}  // namespace

std::vector<std::string> lines_of(std::string_view bytes) {
  std::vector<std::string> lines;
  while (true) {
    const std::size_t end = bytes.find('\n');
    std::string_view line = bytes.substr(0, end);
    if (!line.empty() && line.back() == '\r') line.remove_suffix(1);
    lines.emplace_back(line);
    if (end == std::string_view::npos) return lines;
    bytes.remove_prefix(end + 1);
  }
}

std::vector<Slip> mend_controls(std::vector<std::string>& lines) {
  std::vector<Slip> slips;
  for (std::size_t line = 0; line < lines.size(); ++line) {
    for (std::size_t at = 0; at < lines[line].size(); ++at) {
      if (!is_control_byte(lines[line][at])) continue;
      Slip slip;
      slip.line = static_cast<int>(line) + 1;
      slip.column = column_at(lines[line], at);
      slip.end_column = slip.column + 1;
      slip.message = "a control character stands here, which cannot be seen";
      slip.suggestion = "delete it";
      slip.cause = "control";
      slips.push_back(std::move(slip));
      lines[line][at] = ' ';
    }
  }
  return slips;
}

bool is_key_letter(char c) {
  return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '-' || c == '.';
}

std::size_t odd_blank_length(std::string_view text, std::size_t offset) {
  for (const std::string_view blank : odd_blanks)
    if (text.substr(offset, blank.size()) == blank) return blank.size();
  return 0;
}

bool replace_fence(std::string& line, std::size_t offset) {
  std::size_t end = offset;
  bool odd = false;
  for (int mark = 0; mark < 3; ++mark) {
    const std::size_t length = odd_quote_length(line, end);
    if (length == 0 && (end >= line.size() || line[end] != '"')) return false;
    odd = odd || length > 0;
    end += std::max<std::size_t>(length, 1);
  }
  if (odd) line.replace(offset, end - offset, "\"\"\"");
  return odd;
}

std::string with_sign(std::string_view key, std::string_view value) {
  const std::string_view written = trim(value);
  return fmt::format("write {} = {}", shortened(key), written.empty() ? "…" : shortened(written));
}

}  // namespace nc::toml
