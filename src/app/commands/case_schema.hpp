#pragma once

#include <string>

#include "guidance/guidance.hpp"

namespace nc::app {

/// The JSON Schema (draft 7, the newest that editors of TOML understand) of case format 1, ending with a newline. Its
/// words are the closed lists the reader itself uses, and the advice and questions of `guidance`. A case that `check`
/// finds without an error is valid; what needs more than one value to judge (the derived key, findings that clash) only
/// `check` knows.
std::string case_schema(const guidance::Guidance& guidance);

}  // namespace nc::app
