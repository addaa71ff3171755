#pragma once

#include <string>
#include <vector>

#include "app/command.hpp"
#include "app/engine/content_source.hpp"
#include "support/diagnostic.hpp"
#include "support/result.hpp"

namespace nc::app {

/// What checking files found.
struct CheckedFiles {
  std::size_t cases = 0;     ///< case files looked at
  std::size_t guidance = 0;  ///< guidance files looked at
  Diagnostics diagnostics;   ///< of the given files only, sorted
};

/// Checks files and folders, guidance folders (known by their file names) as a whole. Cases are read against the
/// guidance of `options`, else against the one guidance folder among the paths when it has no error, else against the
/// shipped one. Twins and ids are looked up in the given files, the files beside them and the library of `options`.
/// Fails when a path cannot be read (input or environment).
Result<CheckedFiles> check_files(const std::vector<std::string>& paths, const ContentOptions& options,
                                 const CommandContext& context);

/// The diagnostics as a JSON array, each an object with number, severity, path, line, column, end_column, message,
/// suggestion and excerpt, in this order; ends with a newline. The form is stable: programs read it.
std::string to_json(const Diagnostics& diagnostics);

}  // namespace nc::app
