#pragma once

#include <string>

#include "guidance/guidance.hpp"

namespace nc::app {

/// Returns the JSON Schema of the case format, for editors that check a case while it is written. It ends with a new
/// line. It is of draft 7, the newest that editors of TOML understand. Its closed lists of words are those of the
/// reader of cases, and the advice and questions are those of `guidance`. A case without an error is valid. The reverse
/// is not so: what takes more than one value to judge, such as findings that contradict each other, only the command
/// `check` can tell.
std::string case_schema(const guidance::Guidance& guidance);

}  // namespace nc::app
