#include "exchange/csv_style.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "support/text.hpp"

namespace nc::exchange {
namespace {

// A sheet splits at the semicolon wherever the comma stands in numbers, and in Switzerland, where the point does.
constexpr std::array<std::pair<std::string_view, CsvStyle>, 5> styles = {{
    {"plain", {}},
    {"excel-en", {',', '.', true}},
    {"excel-de", {';', ',', true}},
    {"excel-fr", {';', ',', true}},
    {"excel-ch", {';', '.', true}},
}};

}  // namespace

std::vector<std::string> csv_style_names() {
  std::vector<std::string> names;
  for (const auto& style : styles)
    names.emplace_back(style.first);
  return names;
}

std::optional<CsvStyle> csv_style(std::string_view name) {
  for (const auto& [known, style] : styles) {
    if (known == name) return style;
  }
  return std::nullopt;
}

bool changes_in_sheet(std::string_view text) {
  constexpr std::array<std::string_view, 6> truths{"true", "false", "wahr", "falsch", "vrai", "faux"};
  if (text.empty()) return false;
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return std::any_of(text.begin(), text.end(), is_digit) || looks_like_formula(text) || text.front() == '#' ||
         text.front() == ' ' || text.back() == ' ' ||
         std::find(truths.begin(), truths.end(), fold_case(text)) != truths.end();
}

bool looks_like_formula(std::string_view text) {
  constexpr std::string_view beginnings("=+-@\t\r\0", 7);
  return !text.empty() && beginnings.find(text.front()) != std::string_view::npos;
}

}  // namespace nc::exchange
