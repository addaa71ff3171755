#include "toml/scan.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::toml {
namespace {

/// Line and column of a byte offset. Columns count code points: every byte that does not continue one.
ScanFault fault_at(Fault fault, std::string_view bytes, std::size_t offset, std::string message) {
  const std::string_view before = bytes.substr(0, offset);
  const auto line = 1 + std::count(before.begin(), before.end(), '\n');
  const std::size_t newline = before.rfind('\n');
  const std::string_view in_line = newline == std::string_view::npos ? before : before.substr(newline + 1);
  const auto column = 1 + std::count_if(in_line.begin(), in_line.end(),
                                        [](char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) != 0x80U; });
  return {fault, static_cast<int>(line), static_cast<int>(column), std::move(message)};
}

/// Walks over the structure of a TOML file: what is neither in quotes nor in a comment. Where the text is broken the
/// walk may lose its way only where the parser has stopped already.
class Structure {
 public:
  explicit Structure(std::string_view bytes) : bytes_(bytes) {}

  void walk() {
    while (at_ < bytes_.size()) {
      const char byte = bytes_[at_];
      if (byte == '#') {
        skip_comment();
      } else if (byte == '"' || byte == '\'') {
        skip_quoted(byte);
      } else {
        count(byte);
        ++at_;
      }
    }
  }

  std::vector<ScanFault> take_faults() { return std::move(faults_); }

 private:
  void skip_comment() { at_ = std::min(bytes_.find('\n', at_), bytes_.size()); }

  void skip_quoted(char quote) {
    const auto is_fence = [&] { return bytes_.substr(at_, 3) == std::string_view(quote == '"' ? "\"\"\"" : "'''"); };
    const bool several_lines = is_fence();
    at_ += several_lines ? 3 : 1;
    while (at_ < bytes_.size()) {
      const char byte = bytes_[at_];
      if (byte != quote && byte != '\\' && byte != '\n') {
        ++at_;
      } else if (byte == '\\' && quote == '"') {
        at_ += 2;
      } else if (several_lines && is_fence()) {
        // A closing fence may be preceded by two quotes that belong to the text.
        for (int extra = 0; extra < 5 && at_ < bytes_.size() && bytes_[at_] == quote; ++extra)
          ++at_;
        return;
      } else if (!several_lines && (byte == quote || byte == '\n')) {
        ++at_;
        return;
      } else {
        ++at_;
      }
    }
  }

  void count(char byte) {
    switch (byte) {
      case '[':
      case '{':
        dots_ = 0;
        if (++depth_ > Limits::max_nesting) {
          add_once(Fault::nested_too_deep, fmt::format("brackets are nested deeper than {}", Limits::max_nesting));
        }
        break;
      case ']':
      case '}':
        depth_ = std::max(0, depth_ - 1);
        dots_ = 0;
        break;
      case '=':
      case ',':
      case '\n':
        dots_ = 0;
        break;
      case '.':
        if (++dots_ > Limits::max_dots) {
          add_once(Fault::too_many_dots, fmt::format("a key has more than {} dots", Limits::max_dots));
        }
        break;
      default:
        break;
    }
  }

  void add_once(Fault fault, std::string message) {
    const bool known =
        std::any_of(faults_.begin(), faults_.end(), [fault](const ScanFault& other) { return other.fault == fault; });
    if (!known) faults_.push_back(fault_at(fault, bytes_, at_, std::move(message)));
  }

  std::string_view bytes_;
  std::size_t at_ = 0;
  int depth_ = 0;
  int dots_ = 0;
  std::vector<ScanFault> faults_;
};

void find_long_line(std::string_view bytes, std::vector<ScanFault>& faults) {
  std::size_t start = 0;
  while (start < bytes.size()) {
    const std::size_t end = std::min(bytes.find('\n', start), bytes.size());
    if (end - start > Limits::max_line_bytes) {
      faults.push_back(fault_at(Fault::line_too_long, bytes, start,
                                fmt::format("a line is longer than {} KiB", Limits::max_line_bytes / 1024)));
      return;
    }
    start = end + 1;
  }
}

}  // namespace

std::vector<ScanFault> scan_bytes(std::string_view bytes) {
  if (bytes.size() > Limits::max_file_bytes) {
    return {{Fault::too_large, 0, 0, fmt::format("the file is larger than {} KiB", Limits::max_file_bytes / 1024)}};
  }
  std::vector<ScanFault> faults;
  if (const auto offset = first_invalid_utf8(bytes)) {
    faults.push_back(fault_at(Fault::invalid_utf8, bytes, *offset, "this is not valid UTF-8"));
  }
  find_long_line(bytes, faults);
  Structure structure(bytes);
  structure.walk();
  for (ScanFault& fault : structure.take_faults())
    faults.push_back(std::move(fault));
  return faults;
}

}  // namespace nc::toml
