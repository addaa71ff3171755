#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "app/command.hpp"
#include "app/engine/content_source.hpp"
#include "support/diagnostic.hpp"
#include "support/result.hpp"

namespace nc::app {

/// What was found when files were checked.
struct CheckedFiles {
  std::size_t cases = 0;                          ///< how many case files were checked
  std::size_t guidance = 0;                       ///< how many guidance files were checked
  std::vector<std::filesystem::path> others;      ///< TOML files below the folders that are about something else
  std::vector<std::filesystem::path> strangers;   ///< TOML files in a folder of guidance that are no file of it
  Diagnostics diagnostics;                        ///< of the given files only, sorted
  std::vector<std::string> case_paths;            ///< of the case files that were checked
  std::optional<guidance::Guidance> guided_by{};  ///< what they were checked by; nothing when there were none
};

/// Checks the files at these paths, and those in the folders at these paths. A file with the name of a guidance file
/// makes its folder a guidance folder, which is checked as a whole. Cases are checked by the guidance of `options`;
/// when that names none, by the guidance folder among the paths, if there is only one and it has no error; or else by
/// the shipped guidance. Twins and ids are looked up in the given files, in the files beside them and in the library of
/// `options`. Fails (input or environment) when a file or folder cannot be read.
Result<CheckedFiles> check_files(const std::vector<std::string>& paths, const ContentOptions& options,
                                 const CommandContext& context);

/// Returns the diagnostics as a JSON array that ends with a new line. Each is an object with number, severity, path,
/// line, column, end_column, message, suggestion and excerpt, in this order. The form must not change, because programs
/// read it.
std::string to_json(const Diagnostics& diagnostics);

}  // namespace nc::app
