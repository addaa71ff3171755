#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "scoring/answers.hpp"

namespace nc::exchange {

/// One thing wrong with an answer sheet. Line and column count from 1 and are known only where the text is no JSON;
/// else both are 0.
struct SheetFault {
  int line = 0;
  int column = 0;
  std::string message;  ///< one sentence without full stop; text from the file has control characters made visible
};

/// An answer sheet read: the answers when there is no fault, and every fault in one pass.
struct ParsedSheet {
  std::optional<scoring::AnswerSheet> sheet;
  std::vector<SheetFault> faults;
};

/// Reads
/// `{"case":"id","visits":[{"asked":["breathing"],"symptoms":{"ache":"expected"},"decision":"monitor","advice":["adv-…"],
/// "certainty":2}]}`. `case` and `visits` must be there; within a visit everything may be left out, or be null for 'not
/// given'. Unknown and repeated keys, unknown topics and urgencies, and repeated advice are faults. Whether the case
/// has these visits, symptoms and advice is not looked at here: see scoring::find_sheet_faults.
ParsedSheet parse_answer_sheet(std::string_view text);

}  // namespace nc::exchange
