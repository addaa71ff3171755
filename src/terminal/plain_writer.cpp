#include "terminal/plain_writer.hpp"

#include <algorithm>

#include "support/text.hpp"

namespace nc::terminal {
namespace {

int characters(std::string_view text) {
  return static_cast<int>(to_code_points(text).size());
}

/// Fills lines word by word.
class Filler {
 public:
  Filler(int width, std::vector<std::string>& lines) : width_(std::max(width, 1)), lines_(lines) {}

  void add(std::string_view word) {
    const int length = characters(word);
    if (length > width_) {
      return cut(word);
    }
    if (used_ > 0 && used_ + 1 + length > width_) {
      end_line();
    }
    if (used_ > 0) {
      line_ += ' ';
      ++used_;
    }
    line_ += word;
    used_ += length;
  }

  void end_line() {
    lines_.push_back(std::move(line_));
    line_.clear();
    used_ = 0;
  }

 private:
  /// A word longer than a line fills lines of its own.
  void cut(std::string_view word) {
    if (used_ > 0) {
      end_line();
    }
    std::vector<char32_t> rest = to_code_points(word);
    while (!rest.empty()) {
      if (used_ > 0) {
        end_line();
      }
      const auto end = rest.begin() + first_part(rest);
      for (auto at = rest.begin(); at != end; ++at) {
        line_ += from_code_point(*at);
        ++used_;
      }
      rest.erase(rest.begin(), end);
    }
  }

  /// How much of a long word fills a line: to its last hyphen there, or all that fits.
  std::ptrdiff_t first_part(const std::vector<char32_t>& word) const {
    if (static_cast<int>(word.size()) <= width_) {
      return static_cast<std::ptrdiff_t>(word.size());
    }
    for (std::ptrdiff_t at = width_; at > 1; --at) {
      const char32_t last = word[static_cast<std::size_t>(at - 1)];
      if (last < 0x80 && std::string_view("-_/").find(static_cast<char>(last)) != std::string_view::npos) {
        return at;
      }
    }
    return width_;
  }

  int width_;
  std::vector<std::string>& lines_;
  std::string line_;
  int used_ = 0;
};

void wrap_paragraph(std::string_view paragraph, int width, std::vector<std::string>& lines) {
  const std::string plain = visible(paragraph);
  std::string_view rest = trim(plain);
  Filler filler(width, lines);
  while (!rest.empty()) {
    const std::string_view word = rest.substr(0, rest.find(' '));
    filler.add(word);
    rest = trim(rest.substr(word.size()));
  }
  filler.end_line();
}

}  // namespace

int width_for(const Console& console) {
  constexpr int margin = 2;
  constexpr int least = 18;
  const std::optional<int> columns = console.columns();
  return columns ? std::max(*columns - margin, least) : line_width;
}

std::vector<std::string> wrap(std::string_view text, int width) {
  std::vector<std::string> lines;
  std::string_view rest = trim(text);
  while (true) {
    const std::size_t newline = rest.find('\n');
    wrap_paragraph(rest.substr(0, newline), width, lines);
    if (newline == std::string_view::npos) {
      return lines;
    }
    rest = rest.substr(newline + 1);
  }
}

void PlainWriter::line(int indent, std::string_view mark, std::string_view text) {
  if (mark.empty() && text.empty()) {
    return blank();
  }
  std::string whole(static_cast<std::size_t>(indent), ' ');
  whole.append(mark).append(text) += '\n';
  console_.write(whole);
  after_blank_ = false;
}

void PlainWriter::say(std::string_view text, int indent) {
  for (const std::string& one : wrap(text, width_for(console_) - indent)) {
    line(indent, {}, one);
  }
}

void PlainWriter::item(std::string_view mark, std::string_view text, int indent) {
  const int hanging = indent + characters(mark);
  bool first = true;
  for (const std::string& one : wrap(text, width_for(console_) - hanging)) {
    first ? line(indent, mark, one) : line(hanging, {}, one);
    first = false;
  }
}

void PlainWriter::verbatim(std::string_view text) {
  line(0, "", visible(text));
}

void PlainWriter::blank() {
  if (!after_blank_) {
    console_.write("\n");
  }
  after_blank_ = true;
}

void PlainWriter::flush() {
  console_.flush();
}

}  // namespace nc::terminal
