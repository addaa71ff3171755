#include "exchange/csv_cells.hpp"

#include <fmt/format.h>

#include "exchange/csv.hpp"

namespace nc::exchange {
namespace {

/// Reads one record after another; a place in the text and what was gathered so far.
class CellReader {
 public:
  explicit CellReader(std::string_view text) : text_(text) {}

  bool at_end() const { return place_ >= text_.size(); }

  /// One cell and what ends it. False when a quote is not closed or has text after it.
  bool read_cell(std::string& cell) {
    cell.clear();
    if (!at_end() && text_[place_] == '"') return read_quoted(cell);
    while (!at_end() && text_[place_] != ',' && text_[place_] != '\r' && text_[place_] != '\n')
      cell += text_[place_++];
    return true;
  }

  /// True when another cell of the same record follows.
  bool skip_comma() {
    if (at_end() || text_[place_] != ',') return false;
    ++place_;
    return true;
  }

  void skip_line_end() {
    if (!at_end() && text_[place_] == '\r') ++place_;
    if (!at_end() && text_[place_] == '\n') ++place_;
  }

 private:
  bool read_quoted(std::string& cell) {
    ++place_;
    while (!at_end()) {
      const char c = text_[place_++];
      if (c != '"') {
        cell += c;
      } else if (!at_end() && text_[place_] == '"') {
        cell += '"';
        ++place_;
      } else {
        return at_end() || text_[place_] == ',' || text_[place_] == '\r' || text_[place_] == '\n';
      }
    }
    return false;
  }

  std::string_view text_;
  std::size_t place_ = 0;
};

}  // namespace

Result<std::vector<std::vector<std::string>>> parse_csv_cells(std::string_view text) {
  std::vector<std::vector<std::string>> records;
  CellReader reader(text);
  while (!reader.at_end()) {
    std::vector<std::string> cells;
    do {
      cells.emplace_back();
      if (!reader.read_cell(cells.back())) {
        return fail(ErrorKind::input,
                    fmt::format("record {} of the CSV has a quote that is not closed", records.size() + 1));
      }
    } while (reader.skip_comma());
    reader.skip_line_end();
    records.push_back(std::move(cells));
  }
  return records;
}

}  // namespace nc::exchange
