#include "record/former_fields.hpp"

#include <limits>

#include "support/text.hpp"

namespace nc::record {
namespace {

constexpr std::string_view hex_digits = "0123456789ABCDEF";

bool is_plain(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.' ||
         c == '_' || c == '~';
}

/// The text whose encoded form is `text`; nothing for anything that was not written so, such as a plain byte encoded.
std::optional<std::string> percent_decode(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] != '%') {
      if (!is_plain(text[at])) {
        return std::nullopt;
      }
      out += text[at];
      continue;
    }
    if (at + 2 >= text.size()) {
      return std::nullopt;
    }
    const std::size_t high = hex_digits.find(text[at + 1]);
    const std::size_t low = hex_digits.find(text[at + 2]);
    if (high == std::string_view::npos || low == std::string_view::npos) {
      return std::nullopt;
    }
    const char byte = static_cast<char>(high * 16 + low);
    if (is_plain(byte)) {
      return std::nullopt;
    }
    out += byte;
    at += 2;
  }
  return out;
}

}  // namespace

/// The encoded value of the next field, which must be called `name`.
std::string_view FieldReader::raw(std::string_view name) {
  if (failed_) {
    return {};
  }
  std::string_view rest = rest_;
  const bool separated = first_ || (!rest.empty() && rest.front() == ' ');
  if (!first_ && separated) {
    rest.remove_prefix(1);
  }
  first_ = false;
  if (!separated || rest.substr(0, name.size()) != name || rest.substr(name.size(), 1) != "=") {
    failed_ = true;
    return {};
  }
  rest.remove_prefix(name.size() + 1);
  const std::string_view value = rest.substr(0, rest.find(' '));
  rest_ = rest.substr(value.size());
  return value;
}

std::string FieldReader::text(std::string_view name) {
  const std::optional<std::string> value = percent_decode(raw(name));
  if (!value) {
    failed_ = true;
  }
  return value.value_or(std::string());
}

std::int64_t FieldReader::number(std::string_view name) {
  const std::uint64_t value = seed(name);
  if (value > static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max())) {
    failed_ = true;
  }
  return failed_ ? 0 : static_cast<std::int64_t>(value);
}

int FieldReader::small(std::string_view name) {
  const std::int64_t value = number(name);
  if (value > std::numeric_limits<int>::max()) {
    failed_ = true;
  }
  return failed_ ? 0 : static_cast<int>(value);
}

std::uint64_t FieldReader::seed(std::string_view name) {
  const std::optional<std::uint64_t> value = parse_decimal(raw(name));
  if (!value) {
    failed_ = true;
  }
  return value.value_or(0);
}

std::vector<std::string> FieldReader::list(std::string_view name) {
  std::vector<std::string> values;
  std::string_view rest = raw(name);
  while (!rest.empty()) {
    const std::size_t comma = rest.find(',');
    const std::optional<std::string> value = percent_decode(rest.substr(0, comma));
    if (!value || value->empty() || comma + 1 == rest.size()) {
      failed_ = true;
      return {};
    }
    values.push_back(*value);
    rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
  }
  return values;
}

}  // namespace nc::record
