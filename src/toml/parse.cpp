#include "toml/parse.hpp"

#include <algorithm>
#include <cstddef>
#include <sstream>
#include <utility>
#include <vector>

#include <toml++/toml.h>

#include "support/unicode.hpp"

namespace nc::toml {
namespace {

void set_place(Value& value, const ::toml::source_region& region) {
  value.line = static_cast<int>(region.begin.line);
  value.column = static_cast<int>(region.begin.column);
  value.end_column = region.end.line == region.begin.line ? static_cast<int>(region.end.column) : 0;
}

/// Line ends of the file's author do not matter to what the text says.
std::string with_plain_line_ends(const std::string& text) {
  if (text.find('\r') == std::string::npos) return text;
  std::string result;
  result.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool windows_line_end = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
    if (!windows_line_end) result.push_back(text[i]);
  }
  return result;
}

void convert(const ::toml::node& node, Value& value);

void convert_entry(const ::toml::key& key, const ::toml::node& node, Entry& entry) {
  entry.key = std::string(key.str());
  const ::toml::source_region& region = key.source();
  entry.line = static_cast<int>(region.begin.line);
  entry.column = static_cast<int>(region.begin.column);
  entry.end_column = region.end.line == region.begin.line ? static_cast<int>(region.end.column) : 0;
  convert(node, entry.value);
}

void convert_table(const ::toml::table& table, Value& value) {
  value.kind = Kind::table;
  std::vector<std::pair<const ::toml::key*, const ::toml::node*>> pairs;
  pairs.reserve(table.size());
  for (const auto& [key, node] : table)
    pairs.emplace_back(&key, &node);
  // The parser sorts by name; the author's order is by place.
  std::stable_sort(pairs.begin(), pairs.end(), [](const auto& a, const auto& b) {
    const ::toml::source_position& left = a.first->source().begin;
    const ::toml::source_position& right = b.first->source().begin;
    return left.line != right.line ? left.line < right.line : left.column < right.column;
  });
  value.entries.resize(pairs.size());
  for (std::size_t at = 0; at < pairs.size(); ++at)
    convert_entry(*pairs[at].first, *pairs[at].second, value.entries[at]);
}

void convert(const ::toml::node& node, Value& value) {
  set_place(value, node.source());
  if (const auto* table = node.as_table()) {
    convert_table(*table, value);
  } else if (const auto* array = node.as_array()) {
    value.kind = Kind::array;
    value.items.resize(array->size());
    for (std::size_t at = 0; at < array->size(); ++at)
      convert((*array)[at], value.items[at]);
  } else if (const auto* text = node.as_string()) {
    value.text = composed(with_plain_line_ends(text->get()));
  } else if (const auto* integer = node.as_integer()) {
    value.kind = Kind::integer;
    value.integer = integer->get();
    value.number = static_cast<double>(integer->get());
  } else if (const auto* number = node.as_floating_point()) {
    value.kind = Kind::number;
    value.number = number->get();
  } else if (const auto* boolean = node.as_boolean()) {
    value.kind = Kind::boolean;
    value.boolean = boolean->get();
  } else {
    value.kind = Kind::date;
  }
}

}  // namespace

std::variant<Value, SyntaxError> parse_toml(std::string_view bytes) {
  // The shared library is built with exceptions, so a refusal arrives as one; it goes no further than this function.
  try {
    const ::toml::table table = ::toml::parse(bytes);
    Value root;
    convert(table, root);
    root.line = std::max(root.line, 1);
    root.column = std::max(root.column, 1);
    return root;
  } catch (const ::toml::parse_error& error) {
    return SyntaxError{static_cast<int>(error.source().begin.line), static_cast<int>(error.source().begin.column),
                       std::string(error.description())};
  } catch (const std::exception& error) {
    return SyntaxError{0, 0, error.what()};
  }
}

}  // namespace nc::toml
