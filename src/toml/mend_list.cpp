#include "toml/mend_list.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/text.hpp"
#include "toml/mend_value.hpp"

namespace nc::toml {
namespace {

/// One walk through a list. Positions are in the mended line; columns are told in the line as it was written.
class ListWalk {
 public:
  ListWalk(std::vector<std::string>& lines, std::size_t line, std::size_t offset)
      : lines_(lines),
        line_(line),
        at_(offset + 1),
        open_line_(line),
        open_(offset),
        written_(lines[line]) {}

  MendedLines walk() {
    while (!done_) {
      if (at_ >= text().size())
        next_line();
      else
        step();
    }
    return {line_, at_, std::move(slips_)};
  }

 private:
  std::string& text() { return lines_[line_]; }
  std::string_view rest() { return std::string_view(text()).substr(at_); }

  void step() {
    const char c = text()[at_];
    if (c == ' ' || c == '\t') {
      ++at_;
    } else if (c == '#') {
      at_ = text().size();
    } else if (c == ']') {
      ++at_;
      done_ = true;
    } else if (c == ',' || c == ';') {
      part(c);
    } else if (c == '[') {
      add(1, "there is one opening bracket too many", "delete it");
      text()[at_++] = ' ';
    } else if (c == '{') {
      skip_nested();
    } else {
      entry();
    }
  }

  void part(char mark) {
    if (mark == ';') {
      Slip& slip = add(1, "the entries of a list are parted by commas, not by semicolons", "write , in its place");
      slip.cause = "semicolon";
      text()[at_] = ',';
    } else if (!after_entry_) {
      add(1, "there is one comma too many", "delete it");
      text()[at_] = ' ';
    }
    after_entry_ = false;
    ++at_;
  }

  void entry() {
    const std::size_t length = entry_length();
    const std::string word(rest().substr(0, length));
    MendedValue mended = mend(word);
    if (after_entry_) {
      add(length, "a comma is missing between two entries of the list",
          fmt::format("write , before {}", shortened(mended.text)));
      replace(0, ", ");
      at_ += 2;
    }
    if (mended.slip) {
      Slip slip = *mended.slip;
      place(slip, 0, length);
      slips_.push_back(std::move(slip));
    }
    replace(length, mended.text);
    at_ += mended.text.size();
    after_entry_ = true;
  }

  static MendedValue mend(const std::string& word) {
    const bool straight = word.front() == '"' || word.front() == '\'';
    if (!straight && odd_quote_length(word, 0) == 0) return mend_bare(word);
    if (!straight || end_of_quoted(word) == std::string::npos || end_of_quoted(word) + 1 == word.size())
      return mend_text({}, word);
    std::string plain = word;
    std::erase(plain, word.front());
    MendedValue mended{quoted(plain), Slip{}};
    mended.slip->message = "a quotation mark within the text ends it too early";
    mended.slip->suggestion = "write " + mended.text;
    return mended;
  }

  static MendedValue mend_bare(const std::string& word) {
    if (is_literal(word)) return {word, {}};
    MendedValue mended{quoted(word.back() == '"' ? word.substr(0, word.size() - 1) : word), Slip{}};
    mended.slip->message =
        word.back() == '"' ? "the opening quotation mark is missing" : "the quotation marks of this text are missing";
    mended.slip->suggestion = "write " + mended.text;
    return mended;
  }

  /// True when letters follow a closing quotation mark at once, so that it is none.
  static bool goes_on(std::string_view behind) {
    return !behind.empty() && std::string_view(" \t,;]#\"'").find(behind.front()) == std::string_view::npos;
  }

  /// How many bytes of the rest of the line belong to the entry that begins here.
  std::size_t entry_length() {
    const std::string_view left = rest();
    const bool straight = left.front() == '"' || left.front() == '\'';
    if (straight) {
      const std::size_t end = end_of_quoted(left);
      const bool ends = end != std::string_view::npos && !goes_on(left.substr(end + 1));
      if (ends) return end + 1;
      if (end != std::string_view::npos && left.substr(0, end).find(',') == std::string_view::npos)
        return end + 1 + std::min(left.substr(end + 1).find_first_of("],#"), left.size() - end - 1);
    } else if (const std::size_t open = odd_quote_length(left, 0); open > 0) {
      for (std::size_t at = open; at < left.size(); ++at) {
        if (left[at] == '"') return at + 1;
        if (const std::size_t close = odd_quote_length(left, at); close > 0 && left[at + close - 1] != '\'')
          return at + close;
      }
    }
    const std::size_t end = left.find_first_of(straight ? "],#" : "],;#");
    std::size_t length = std::min(end, left.size());
    while (length > 1 && (left[length - 1] == ' ' || left[length - 1] == '\t'))
      --length;
    return length;
  }

  /// Tables within a list are left to the parser.
  void skip_nested() {
    const std::size_t end = rest().find('}');
    at_ = end == std::string_view::npos ? text().size() : at_ + end + 1;
    after_entry_ = true;
  }

  void next_line() {
    if (line_ + 1 < lines_.size() && !looks_like_statement(lines_[line_ + 1])) {
      ++line_;
      at_ = 0;
      written_ = lines_[line_];
      added_ = 0;
      return;
    }
    Slip slip;
    slip.line = static_cast<int>(open_line_) + 1;
    slip.column = column_at(lines_[open_line_], open_);
    slip.end_column = slip.column + 1;
    slip.message = "the list that begins here has no closing bracket";
    slip.suggestion = fmt::format("write ] behind its last entry, in line {}", last_with_text() + 1);
    slips_.push_back(std::move(slip));
    std::string& last = lines_[last_with_text()];
    last = without_remark(last) + "]";
    line_ = std::max(line_, open_line_);
    at_ = text().size();
    done_ = true;
  }

  static std::string without_remark(const std::string& line) {
    const std::size_t remark = line.rfind('#');
    const bool is_remark = remark != std::string::npos && line.find('"', remark) == std::string::npos;
    return is_remark ? line.substr(0, remark) : line;
  }

  std::size_t last_with_text() {
    std::size_t last = line_;
    while (last > open_line_ && is_blank_or_remark(lines_[last]))
      --last;
    return last;
  }

  void place(Slip& slip, std::size_t begin, std::size_t length) {
    const std::size_t from = std::min(at_ + begin - added_, written_.size());
    slip.line = static_cast<int>(line_) + 1;
    slip.column = column_at(written_, from);
    slip.end_column = column_at(written_, std::min(from + length, written_.size()));
  }

  Slip& add(std::size_t length, std::string message, std::string suggestion) {
    Slip slip;
    place(slip, 0, length);
    slip.message = std::move(message);
    slip.suggestion = std::move(suggestion);
    slips_.push_back(std::move(slip));
    return slips_.back();
  }

  void replace(std::size_t length, const std::string& by) {
    text().replace(at_, length, by);
    added_ += by.size() - length;  // may wrap below zero and comes back when it is taken away again
  }

  std::vector<std::string>& lines_;
  std::size_t line_, at_;
  std::size_t open_line_, open_;
  std::string written_;
  std::size_t added_ = 0;
  bool after_entry_ = false;
  bool done_ = false;
  std::vector<Slip> slips_;
};

}  // namespace

MendedLines mend_list(std::vector<std::string>& lines, std::size_t line, std::size_t offset) {
  return ListWalk(lines, line, offset).walk();
}

}  // namespace nc::toml
