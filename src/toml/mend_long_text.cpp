#include "toml/mend_long_text.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/text.hpp"
#include "toml/mend_value.hpp"

namespace nc::toml {
namespace {

constexpr std::size_t nowhere = std::string::npos;

/// The closing marks in a line, from an offset on. Escaped quotation marks do not close.
std::size_t find_fence(const std::string& line, const std::string& fence, std::size_t from) {
  for (std::size_t at = from; at + 3 <= line.size(); ++at) {
    if (line[at] == '\\' && fence.front() == '"')
      ++at;
    else if (line.compare(at, 3, fence) == 0)
      return at;
  }
  return nowhere;
}

/// Doubles the backslashes of a line that begin nothing, and says so.
void mend_escapes(std::string& line, std::size_t line_index, std::size_t from, std::vector<Slip>& slips) {
  for (std::size_t bad = find_bad_escape(line, from); bad != nowhere; bad = find_bad_escape(line, bad + 2)) {
    Slip slip;
    slip.line = static_cast<int>(line_index) + 1;
    slip.column = column_at(line, bad);
    slip.end_column = slip.column + 2;
    slip.message = "a backslash stands before a letter that it does not go with";
    slip.suggestion = "write two backslashes, or a /";
    slip.cause = "backslash";
    slips.push_back(std::move(slip));
    line.insert(bad, "\\");
  }
}

/// Puts the closing marks behind the last words between two lines.
void close(std::vector<std::string>& lines, std::size_t first, std::size_t last, const std::string& fence) {
  std::string& end = lines[last];
  const std::size_t least = last > first ? 0 : end.find(fence) + fence.size();
  const auto hinders = [&](char c) { return c == fence.front() || c == ' ' || c == '\\'; };
  while (end.size() > least && hinders(end.back()))
    end.pop_back();
  end += fence;
}

}  // namespace

MendedLines mend_long_text(std::vector<std::string>& lines, std::size_t line, std::size_t offset,
                           const std::function<bool(const std::string&)>& ends_text) {
  const std::string fence = lines[line].substr(offset, 3);
  MendedLines mended{line, offset + 3, {}};
  while (true) {
    std::string& text = lines[mended.end_line];
    if (fence.front() == '"') mend_escapes(text, mended.end_line, mended.end_offset, mended.slips);
    std::size_t end = find_fence(text, fence, mended.end_offset);
    if (end != nowhere) {
      end += 3;
      for (int extra = 0; extra < 2 && end < text.size() && text[end] == fence.front(); ++extra)
        ++end;
      mended.end_offset = end;
      return mended;
    }
    if (mended.end_line + 1 >= lines.size() || ends_text(lines[mended.end_line + 1])) break;
    ++mended.end_line;
    mended.end_offset = 0;
  }
  std::size_t last = mended.end_line;
  while (last > line && trim(lines[last]).empty())
    --last;
  Slip slip;
  slip.line = static_cast<int>(line) + 1;
  slip.column = column_at(lines[line], offset);
  slip.end_column = slip.column + 3;
  slip.message = "the text that begins here has no closing " + fence;
  slip.suggestion = fmt::format("write {} at its end, in line {}", fence, last + 1);
  mended.slips.push_back(std::move(slip));
  close(lines, line, last, fence);
  mended.end_offset = lines[mended.end_line].size();
  return mended;
}

}  // namespace nc::toml
