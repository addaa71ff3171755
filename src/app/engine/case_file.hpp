#pragma once

#include <string>
#include <string_view>

#include "cases/parse.hpp"
#include "library/case_sources.hpp"
#include "support/result.hpp"

// Case files as they are on the disk or in the program: read, parsed and hashed in one way, whoever asks.

namespace nc::app {

/// The case in the bytes of a file, with the hash of the bytes.
cases::ParsedCase parse_case_bytes(std::string_view bytes, const std::string& path, const guidance::Guidance& guidance);

/// The case in a file. A file that is far too large is read as far as that shows. Fails when the file is missing or no
/// file (input) and when it cannot be read (environment).
Result<cases::ParsedCase> load_case(const std::string& path, const guidance::Guidance& guidance);

/// The same for the file of a source with this name (path below its folder).
Result<cases::ParsedCase> load_case_of(const library::CaseSource& source, std::string_view name,
                                       const guidance::Guidance& guidance);

}  // namespace nc::app
