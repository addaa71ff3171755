#pragma once

#include <string>

#include "app/command.hpp"
#include "app/engine/content_source.hpp"
#include "cases/parse.hpp"
#include "support/result.hpp"

// Finds the case that an argument of the kind ValueKind::case_or_file names.

namespace nc::app {

/// Reads and parses the case with this id in the library of `options`, drafts too; or the file at this path, when it
/// has a folder or ends in .toml. Fails (input) when there is none, with the nearest id of the library, and as
/// load_case() and know_library() do.
Result<cases::ParsedCase> load_named_case(const std::string& wanted, const ContentOptions& options,
                                          const guidance::Guidance& guidance, const CommandContext& context);

/// Returns the whole case of a file that was parsed. Fails (input) with everything that is wrong with the file.
Result<cases::Case> whole_case(cases::ParsedCase parsed);

}  // namespace nc::app
