#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/rows.hpp"
#include "support/result.hpp"

namespace nc::exchange {

/// Rows as CSV (RFC 4180: CRLF, a header, quotes doubled), UTF-8 without a mark at the start. Numbers are the shortest
/// text that reads back as the same number, with a point; booleans are `true` and `false`; absent values are empty.
///
/// A text cell that begins with = + - @ tab CR or NUL gets a leading apostrophe, because a spreadsheet would otherwise
/// run what a person typed as a formula. Texts of our own never begin so. JSON Lines is exact where this matters.
std::string to_csv(const std::vector<AttemptRow>& rows);
std::string to_csv(const std::vector<AnswerRow>& rows);

/// Back from CSV as written above; the leading apostrophe is taken off again. Fails (input) with the record's number
/// when the columns are not exactly those of the export, a quote is not closed, or a cell is not of its column's type.
Result<std::vector<AttemptRow>> parse_attempts_csv(std::string_view text);
Result<std::vector<AnswerRow>> parse_answers_csv(std::string_view text);

}  // namespace nc::exchange
