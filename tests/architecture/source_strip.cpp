#include <algorithm>
#include <cctype>
#include <cstddef>
#include <string>

#include "architecture/source_scan.hpp"

namespace nc::architecture {

namespace {

/// Copies a source and blanks what is not code, one construct at a time.
class Stripper {
 public:
  explicit Stripper(std::string_view source) : rest_(source) { out_.reserve(source.size()); }

  std::string run() {
    while (!rest_.empty()) {
      step();
    }
    return out_;
  }

 private:
  void step() {
    if (starts("//")) {
      blank(rest_.find('\n'));
    } else if (starts("/*")) {
      blank(after(rest_.find("*/", 2), 2));
    } else if (starts("R\"") && !in_word()) {
      blank_raw();
    } else if (rest_[0] == '"' || (rest_[0] == '\'' && !in_word())) {
      blank_literal(rest_[0]);
    } else if (rest_[0] == '#' && line_is_blank_so_far()) {
      blank_directive();
    } else {
      keep(1);
    }
  }

  bool starts(std::string_view text) const { return rest_.substr(0, text.size()) == text; }

  /// Inside a word or number, where ' separates digits.
  bool in_word() const {
    return !out_.empty() && (std::isalnum(static_cast<unsigned char>(out_.back())) != 0 || out_.back() == '_');
  }

  bool line_is_blank_so_far() const {
    for (auto at = out_.rbegin(); at != out_.rend() && *at != '\n'; ++at) {
      if (*at != ' ') {
        return false;
      }
    }
    return true;
  }

  static std::size_t after(std::size_t found, std::size_t length) {
    return found == std::string_view::npos ? found : found + length;
  }

  void keep(std::size_t count) {
    out_ += rest_.substr(0, count);
    rest_.remove_prefix(std::min(count, rest_.size()));
  }

  void blank(std::size_t count) {
    count = std::min(count, rest_.size());
    for (const char c : rest_.substr(0, count)) {
      out_ += c == '\n' ? '\n' : ' ';
    }
    rest_.remove_prefix(count);
  }

  void blank_raw() {
    const std::size_t open = rest_.find('(');
    const std::string end = ")" + std::string(rest_.substr(2, open - 2)) + "\"";
    const std::size_t length = after(rest_.find(end, open), end.size());
    out_ += "\"\"";
    rest_.remove_prefix(2);
    blank(length == std::string_view::npos ? length : length - 2);
  }

  void blank_literal(char quote) {
    std::size_t end = 1;
    while (end < rest_.size() && rest_[end] != quote && rest_[end] != '\n') {
      end += rest_[end] == '\\' ? 2U : 1U;
    }
    keep(1);
    blank(end - 1);
    keep(1);
  }

  void blank_directive() {
    std::size_t end = rest_.find('\n');
    while (end != std::string_view::npos && end > 0 && rest_[end - 1] == '\\') {
      end = rest_.find('\n', end + 1);
    }
    blank(end);
  }

  std::string_view rest_;
  std::string out_;
};

}  // namespace

std::string strip_source(std::string_view source) {
  return Stripper(source).run();
}

}  // namespace nc::architecture
