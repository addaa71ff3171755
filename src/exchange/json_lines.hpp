#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "exchange/rows.hpp"
#include "support/result.hpp"

namespace nc::exchange {

/// Rows as JSON Lines: one object a line with the columns of the export in their order, numbers as numbers, booleans as
/// booleans, null for absent values, and every text exactly as it was recorded.
std::string to_jsonl(const std::vector<AttemptRow>& rows);
std::string to_jsonl(const std::vector<AnswerRow>& rows);

/// Back from JSON Lines as written above. Fails (input) with the line's number when a line is no object with exactly
/// these columns or a value is not of its column's type.
Result<std::vector<AttemptRow>> parse_attempts_jsonl(std::string_view text);
Result<std::vector<AnswerRow>> parse_answers_jsonl(std::string_view text);

}  // namespace nc::exchange
