#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nc::exchange {

/// How a CSV file is written. The default is RFC 4180, for programs. The others are for spreadsheets: each is what the
/// sheet of a region reads when the file is simply opened. docs/export.md names the regions of each.
struct CsvStyle {
  char separator = ',';
  char decimal = '.';      ///< between a number's whole part and its fraction
  bool for_sheet = false;  ///< begins with a byte order mark; what a sheet would change is written as text
};

/// Returns the names of all styles: `plain`, `excel-en`, `excel-de`, `excel-fr` and `excel-ch`.
std::vector<std::string> csv_style_names();

/// Returns the style with this name; nothing for any other name.
std::optional<CsvStyle> csv_style(std::string_view name);

/// Returns true when a cell with this text would not stay what it is in a spreadsheet: it holds a digit, and so may be
/// a number, a date or an id with zeros in front; it begins like a formula or an error; it begins or ends with a blank;
/// or it is a word for true or false.
bool changes_in_sheet(std::string_view text);

/// Returns true when a spreadsheet takes a cell that begins so for a formula, or loses what stands before it.
bool looks_like_formula(std::string_view text);

}  // namespace nc::exchange
