#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scoring/answers.hpp"

namespace nc::exchange {

/// One thing that is wrong with an answer sheet. Line and column count from 1. They are known only when the text is not
/// JSON, and 0 otherwise.
struct SheetFault {
  int line = 0;
  int column = 0;
  std::string message;  ///< one sentence without full stop; control characters in it are made visible
};

/// Holds what came of reading an answer sheet.
struct ParsedSheet {
  std::optional<scoring::AnswerSheet> sheet;  ///< nothing when there is a fault
  std::vector<SheetFault> faults;             ///< everything that is wrong
};

/// Reads an answer sheet from JSON such as
///
///     {"case": "id", "visits": [{"asked": ["breathing"], "symptoms": {"ache": "expected"}, "decision": "monitor",
///                                "advice": ["adv-…"], "certainty": 2}]}
///
/// `case` and `visits` must be there. In a visit everything may be left out, or be null for 'not given'. Unknown and
/// repeated keys, unknown topics and urgencies, and repeated advice are faults. Whether the case has these visits,
/// symptoms and advice is checked by scoring::find_sheet_faults().
ParsedSheet parse_answer_sheet(std::string_view text);

}  // namespace nc::exchange
