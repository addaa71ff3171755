#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/csv_style.hpp"
#include "exchange/rows.hpp"
#include "exchange/sitting_rows.hpp"
#include "support/result.hpp"

namespace nc::exchange {

/// Returns rows as CSV (RFC 4180: lines end in CRLF, the first is a header, quotes within quotes are doubled), in UTF-8
/// without a byte order mark. Numbers are the shortest text that reads back as the same number, with a decimal point.
/// Booleans are `true` and `false`. Absent values are empty.
///
/// A text cell that begins with = + - @ tab CR or NUL gets an apostrophe in front, because a spreadsheet would
/// otherwise run what a person typed as a formula. Texts made by the program never begin so. JSON Lines keeps every
/// text exactly, for uses in which this matters.
///
/// In a style for sheets the file begins with a byte order mark, and what a sheet would change is a formula whose value
/// is that very text (`="0010"`): see changes_in_sheet(). So are whole numbers of more digits than a sheet holds.
std::string to_csv(const std::vector<AttemptRow>& rows, const CsvStyle& style = {});
std::string to_csv(const std::vector<AnswerRow>& rows, const CsvStyle& style = {});
std::string to_csv(const std::vector<SittingRow>& rows, const CsvStyle& style = {});

/// Reads back what to_csv() wrote in the plain style, and takes the apostrophe off again. Fails (ErrorKind::input),
/// naming the row, when the columns are not exactly those of the export, when a quote is not closed, or when a cell
/// does not fit the type of its column.
Result<std::vector<AttemptRow>> parse_attempts_csv(std::string_view text);
Result<std::vector<AnswerRow>> parse_answers_csv(std::string_view text);

}  // namespace nc::exchange
