#include "toml/edit.hpp"

#include <algorithm>
#include <optional>

namespace nc::toml {
namespace {

/// One past a text in quotes that begins at `at`; the end of the text when it is not closed.
std::size_t past_quotes(std::string_view text, std::size_t at) {
  const char quote = text[at];
  const std::string three(3, quote);
  const std::string_view fence = text.substr(at, 3) == three ? text.substr(at, 3) : text.substr(at, 1);
  at += fence.size();
  while (at < text.size() && text.substr(at, fence.size()) != fence)
    at += std::size_t{quote == '"' && text[at] == '\\' ? 2U : 1U};
  return std::min(at + fence.size(), text.size());
}

/// One past the bracket that closes the list that begins at `at`; nothing when there is none.
std::optional<std::size_t> past_list(std::string_view text, std::size_t at) {
  int depth = 0;
  while (at < text.size()) {
    const char c = text[at];
    if (c == '"' || c == '\'') {
      at = past_quotes(text, at);
      continue;
    }
    if (c == '#') at = std::min(text.find('\n', at), text.size() - 1);
    if (c == '[') ++depth;
    if (c == ']' && --depth == 0) return at + 1;
    ++at;
  }
  return std::nullopt;
}

bool is_continuation(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

}  // namespace

TextEdits::TextEdits(std::string_view text) : text_(text), lines_{0} {
  for (std::size_t at = 0; at < text.size(); ++at)
    if (text[at] == '\n') lines_.push_back(at + 1);
}

bool TextEdits::replace(const Value& value, std::string_view written) {
  const std::size_t begin = offset_of(value.line, value.column);
  std::optional<std::size_t> end;
  if (value.end_column > 0) end = offset_of(value.line, value.end_column);
  if (!end && value.kind == Kind::array) end = past_list(text_, begin);
  if (!end) return false;
  edits_.push_back({begin, *end, std::string(written)});
  return true;
}

void TextEdits::comment_out(int line) {
  edits_.push_back({begin_of_line(line), begin_of_line(line), "# "});
}

void TextEdits::insert_before(int line, std::string_view added) {
  edits_.push_back({begin_of_line(line), begin_of_line(line), in_style_of(line, added)});
}

void TextEdits::insert_after(int line, std::string_view added) {
  const std::size_t end = end_of_line(line);
  const bool closed = end > 0 && text_[end - 1] == '\n';
  edits_.push_back({end, end, (closed ? "" : "\n") + in_style_of(line, added)});
}

std::string TextEdits::applied() const {
  std::vector<Edit> sorted = edits_;
  std::stable_sort(sorted.begin(), sorted.end(), [](const Edit& a, const Edit& b) { return a.begin < b.begin; });
  std::string text;
  std::size_t at = 0;
  for (const Edit& edit : sorted) {
    text += text_.substr(at, edit.begin - at);
    text += edit.written;
    at = edit.end;
  }
  return text + std::string(text_.substr(at));
}

std::size_t TextEdits::begin_of_line(int line) const {
  return lines_[static_cast<std::size_t>(line - 1)];
}

std::size_t TextEdits::end_of_line(int line) const {
  const auto next = static_cast<std::size_t>(line);
  return next < lines_.size() ? lines_[next] : text_.size();
}

/// Columns count code points.
std::size_t TextEdits::offset_of(int line, int column) const {
  std::size_t at = begin_of_line(line);
  for (int passed = 1; passed < column && at < text_.size(); ++passed) {
    ++at;
    while (at < text_.size() && is_continuation(text_[at]))
      ++at;
  }
  return at;
}

std::string TextEdits::in_style_of(int line, std::string_view added) const {
  const std::string_view whole = text_.substr(begin_of_line(line), end_of_line(line) - begin_of_line(line));
  const std::string indent(whole.substr(0, std::min(whole.find_first_not_of(" \t"), whole.size())));
  const bool has_return = whole.size() > 1 && whole.substr(whole.size() - 2) == "\r\n";
  return indent + std::string(added) + (has_return ? "\r\n" : "\n");
}

}  // namespace nc::toml
