#pragma once

#include <filesystem>
#include <string>

namespace nc::testing {

/// An empty folder of its own for one test, removed with all that is in it at the end.
class ScratchFolder {
 public:
  /// Makes the folder below the system's folder for temporary files. Ends the test program with a message when it
  /// cannot.
  ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder();

  /// The folder; absolute, without symbolic links.
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// The path of a name within it.
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace nc::testing
