#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "gallery/loaded_look.hpp"
#include "support/result.hpp"

namespace nc::gallery {

/// The two files of a look, theme.toml and figure.svg in one folder, read again whenever one changes. The scripts that
/// the build makes constants with (cmake/) do the reading, so that a file is right here if and only if it is right
/// there.
class LookFiles {
 public:
  explicit LookFiles(std::filesystem::path folder) : folder_(std::move(folder)) {}

  /// The look, when a byte of the files is another than at the last call; at the first call always. Fails with what is
  /// wrong in either, one `path:line:column: error: message` a line. Nothing when nothing changed.
  std::optional<Result<std::unique_ptr<LoadedLook>>> read_changed();

 private:
  std::filesystem::path folder_;
  std::optional<std::string> seen_;  ///< the bytes of both files
};

}  // namespace nc::gallery
