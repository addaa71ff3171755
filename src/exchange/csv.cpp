#include "exchange/csv.hpp"

#include "exchange/csv_cells.hpp"

#include <charconv>

#include <fmt/format.h>

namespace nc::exchange {
namespace {

/// A spreadsheet takes a cell that begins so for a formula, or loses what stands before it.
bool looks_like_formula(std::string_view text) {
  constexpr std::string_view beginnings("=+-@\t\r\0", 7);
  return !text.empty() && beginnings.find(text.front()) != std::string_view::npos;
}

std::string quoted(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string(text);
  std::string cell = "\"";
  for (const char c : text) {
    if (c == '"') cell += '"';
    cell += c;
  }
  return cell + '"';
}

std::string cell_of(const std::string& text) {
  return quoted(looks_like_formula(text) ? "'" + text : text);
}
std::string cell_of(std::int64_t number) {
  return fmt::format("{}", number);
}
std::string cell_of(std::uint64_t number) {
  return fmt::format("{}", number);
}
std::string cell_of(double number) {
  return fmt::format("{}", number);
}
std::string cell_of(bool value) {
  return value ? "true" : "false";
}
std::string cell_of(std::monostate /*nothing*/) {
  return {};
}
std::string cell_of(const CertaintyCell& cell) {
  return std::visit([](const auto& value) { return cell_of(value); }, cell);
}
template <class T>
std::string cell_of(const std::optional<T>& value) {
  return value ? cell_of(*value) : std::string();
}

template <class Row>
std::string header_of() {
  std::string line;
  for_columns(Row{}, [&line](const char* name, const auto& /*value*/) {
    if (!line.empty()) line += ',';
    line += name;
  });
  return line + "\r\n";
}

template <class Row>
std::string rows_to_csv(const std::vector<Row>& rows) {
  std::string text = header_of<Row>();
  for (const Row& row : rows) {
    bool first = true;
    for_columns(row, [&](const char* /*name*/, const auto& value) {
      if (!first) text += ',';
      first = false;
      text += cell_of(value);
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
  const std::string header = header_of<Row>();
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

std::string to_csv(const std::vector<AttemptRow>& rows) {
  return rows_to_csv(rows);
}
std::string to_csv(const std::vector<AnswerRow>& rows) {
  return rows_to_csv(rows);
}
std::string to_csv(const std::vector<SittingRow>& rows) {
  return rows_to_csv(rows);
}
Result<std::vector<AttemptRow>> parse_attempts_csv(std::string_view text) {
  return rows_from_csv<AttemptRow>(text);
}
Result<std::vector<AnswerRow>> parse_answers_csv(std::string_view text) {
  return rows_from_csv<AnswerRow>(text);
}

}  // namespace nc::exchange
