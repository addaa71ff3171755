#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "gallery/loaded_look.hpp"
#include "support/result.hpp"

namespace nc::gallery {

/// Reads the two files of a look, theme.toml and figure.svg in one folder, whenever one of them has changed. They are
/// read by the scripts with which the build makes constants of them (cmake/), so that a file is right here exactly when
/// it is right there.
class LookFiles {
 public:
  explicit LookFiles(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// Returns the look at the first call, and later when a byte of the files has changed since the last call; otherwise
  /// nothing. Fails (input) with what is wrong in the files, in lines such as `path:line:column: error: message`.
  std::optional<Result<std::unique_ptr<LoadedLook>>> read_changed();

 private:
  std::filesystem::path folder_;
  std::optional<std::string> seen_;  ///< the bytes of both files
};

}  // namespace nc::gallery
