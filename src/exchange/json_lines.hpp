#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/rows.hpp"
#include "exchange/sitting_rows.hpp"
#include "support/result.hpp"

namespace nc::exchange {

/// Returns rows as JSON Lines: one object a line, with the columns of the export in their order. Numbers are numbers,
/// booleans are booleans, absent values are null, and every text is exactly as it was recorded.
std::string to_jsonl(const std::vector<AttemptRow>& rows);
std::string to_jsonl(const std::vector<AnswerRow>& rows);
std::string to_jsonl(const std::vector<SittingRow>& rows);

/// Reads back what to_jsonl() wrote. Fails (ErrorKind::input), naming the line, when a line is not an object with
/// exactly these columns, or when a value does not fit the type of its column.
Result<std::vector<AttemptRow>> parse_attempts_jsonl(std::string_view text);
Result<std::vector<AnswerRow>> parse_answers_jsonl(std::string_view text);

}  // namespace nc::exchange
