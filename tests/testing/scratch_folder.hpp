#pragma once

#include <filesystem>
#include <string>

namespace nc::testing {

/// An empty folder for one test. It is removed with everything in it when this object is destroyed.
class ScratchFolder {
 public:
  /// Makes the folder below the system's folder for temporary files. Ends the test program with a message when it
  /// cannot.
  ScratchFolder();
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;
  ~ScratchFolder();

  /// Returns the path of the folder. It is absolute and has no symbolic links in it.
  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

  /// Returns the path of a file or folder with this name in it.
  std::string operator/(const std::string& name) const { return (path_ / name).string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace nc::testing
