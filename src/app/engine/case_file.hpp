#pragma once

#include <string>
#include <string_view>

#include "cases/draft.hpp"
#include "cases/parse.hpp"
#include "library/case_sources.hpp"
#include "support/result.hpp"

// Reads and parses case files. Everything that needs a case of a file uses these functions, so that a file gives the
// same case everywhere. What is wrong with a case is in its diagnostics and is no failure.

namespace nc::app {

/// Reads and parses a case file. Of a file that is far too large only so much is read as shows that it is. Fails
/// (input) when the file is missing or is no file, and (environment) when it cannot be read.
Result<cases::ParsedCase> load_case(const std::string& path, const guidance::Guidance& guidance);

/// Reads a case file as far as it can be read, with the places of its parts. Fails as load_case() does.
Result<cases::Draft> load_draft(const std::string& path, const guidance::Guidance& guidance);

/// Reads and parses a case file of a source. `name` is its path below the folder of the source. Fails as load_case()
/// does.
Result<cases::ParsedCase> load_case_of(const library::CaseSource& source, std::string_view name,
                                       const guidance::Guidance& guidance);

}  // namespace nc::app
