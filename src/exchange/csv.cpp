#include "exchange/csv.hpp"

#include "exchange/csv_cells.hpp"

#include <algorithm>
#include <charconv>
#include <type_traits>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::exchange {
namespace {

/// The longest text that may stand in quotes within a formula of a sheet. A longer one is no number and no date.
constexpr std::size_t longest_quoted = 255;
/// A sheet holds so many digits of a number.
constexpr std::size_t sheet_digits = 15;

/// Writes the cells of one style.
class CellWriter {
 public:
  explicit CellWriter(const CsvStyle& style) : style_(style) {}

  std::string cell_of(const std::string& text) const {
    if (style_.for_sheet && changes_in_sheet(text) && fits_formula(text)) return as_text(text);
    return quoted(looks_like_formula(text) ? "'" + text : text);
  }
  template <class Whole, std::enable_if_t<std::is_integral_v<Whole>, int> = 0>
  std::string cell_of(Whole number) const {
    if constexpr (std::is_same_v<Whole, bool>) {
      return number ? "true" : "false";
    } else {
      const std::string digits = fmt::format("{}", number);
      return style_.for_sheet && digits.size() > sheet_digits ? as_text(digits) : digits;
    }
  }
  std::string cell_of(double number) const {
    std::string digits = fmt::format("{}", number);
    std::replace(digits.begin(), digits.end(), '.', style_.decimal);
    return quoted(digits);
  }
  std::string cell_of(std::monostate /*nothing*/) const { return {}; }
  std::string cell_of(const CertaintyCell& cell) const {
    return std::visit([this](const auto& value) { return cell_of(value); }, cell);
  }
  template <class T>
  std::string cell_of(const std::optional<T>& value) const {
    return value ? cell_of(*value) : std::string();
  }

 private:
  /// A formula whose value is the text: every sheet leaves that alone, and nothing in the text is run.
  std::string as_text(const std::string& text) const { return quoted("=" + in_quotes(text)); }

  static bool fits_formula(std::string_view text) {
    const auto is_control = [](char c) { return static_cast<unsigned char>(c) < 0x20; };
    return to_code_points(text).size() <= longest_quoted && std::none_of(text.begin(), text.end(), is_control);
  }

  static std::string in_quotes(std::string_view text) {
    std::string cell = "\"";
    for (const char c : text) {
      if (c == '"') cell += '"';
      cell += c;
    }
    return cell + '"';
  }

  std::string quoted(std::string_view text) const {
    const bool plain =
        text.find_first_of("\"\r\n") == std::string_view::npos && text.find(style_.separator) == std::string_view::npos;
    return plain ? std::string(text) : in_quotes(text);
  }

  const CsvStyle& style_;
};

template <class Row>
std::string header_of(char separator) {
  std::string line;
  for_columns(Row{}, [&](const char* name, const auto& /*value*/) {
    if (!line.empty()) line += separator;
    line += name;
  });
  return line + "\r\n";
}

template <class Row>
std::string rows_to_csv(const std::vector<Row>& rows, const CsvStyle& style) {
  const CellWriter writer(style);
  std::string text = (style.for_sheet ? "\xEF\xBB\xBF" : "") + header_of<Row>(style.separator);
  for (const Row& row : rows) {
    bool first = true;
    for_columns(row, [&](const char* /*name*/, const auto& value) {
      if (!first) text += style.separator;
      first = false;
      text += writer.cell_of(value);
    });
    text += "\r\n";
  }
  return text;
}

bool read_cell(const std::string& cell, std::string& value) {
  const bool guarded = cell.size() > 1 && cell.front() == '\'' && looks_like_formula(std::string_view(cell).substr(1));
  value = guarded ? cell.substr(1) : cell;
  return true;
}
template <class Number>
bool read_number(const std::string& cell, Number& value) {
  const char* end = cell.data() + cell.size();
  const auto parsed = std::from_chars(cell.data(), end, value);
  return parsed.ec == std::errc() && parsed.ptr == end;
}
bool read_cell(const std::string& cell, std::int64_t& value) {
  return read_number(cell, value);
}
bool read_cell(const std::string& cell, std::uint64_t& value) {
  return read_number(cell, value);
}
bool read_cell(const std::string& cell, double& value) {
  return read_number(cell, value);
}
bool read_cell(const std::string& cell, bool& value) {
  value = cell == "true";
  return value || cell == "false";
}
bool read_cell(const std::string& cell, CertaintyCell& value) {
  std::int64_t number = 0;
  if (cell.empty()) {
    value = std::monostate();
  } else if (read_number(cell, number)) {
    value = number;
  } else {
    value = cell;
  }
  return true;
}
template <class T>
bool read_cell(const std::string& cell, std::optional<T>& value) {
  if (cell.empty()) {
    value.reset();
    return true;
  }
  value.emplace();
  return read_cell(cell, *value);
}

template <class Row>
bool read_row(const std::vector<std::string>& cells, Row& row) {
  std::size_t column = 0;
  bool readable = true;
  for_columns(row, [&](const char* /*name*/, auto& value) {
    readable = readable && column < cells.size() && read_cell(cells[column], value);
    ++column;
  });
  return readable && column == cells.size();
}

template <class Row>
Result<std::vector<Row>> rows_from_csv(std::string_view text) {
  const std::string header = header_of<Row>(CsvStyle{}.separator);
  if (text.substr(0, header.size()) != header) {
    return fail(ErrorKind::input, "the first line of the CSV does not name the columns of this export");
  }
  const auto records = parse_csv_cells(text.substr(header.size()));
  if (!records) return tl::unexpected<Error>(records.error());
  std::vector<Row> rows;
  for (const std::vector<std::string>& cells : *records) {
    rows.emplace_back();
    if (read_row(cells, rows.back())) continue;
    return fail(ErrorKind::input,
                fmt::format("record {} of the CSV has a cell that its column cannot hold", rows.size() + 1));
  }
  return rows;
}

}  // namespace

std::string to_csv(const std::vector<AttemptRow>& rows, const CsvStyle& style) {
  return rows_to_csv(rows, style);
}
std::string to_csv(const std::vector<AnswerRow>& rows, const CsvStyle& style) {
  return rows_to_csv(rows, style);
}
std::string to_csv(const std::vector<SittingRow>& rows, const CsvStyle& style) {
  return rows_to_csv(rows, style);
}
Result<std::vector<AttemptRow>> parse_attempts_csv(std::string_view text) {
  return rows_from_csv<AttemptRow>(text);
}
Result<std::vector<AnswerRow>> parse_answers_csv(std::string_view text) {
  return rows_from_csv<AnswerRow>(text);
}

}  // namespace nc::exchange
