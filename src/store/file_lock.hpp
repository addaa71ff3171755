#pragma once

#include <string>

#include "support/result.hpp"

namespace nc::store {

/// A lock that at most one program holds, on a small file beside the store. The system gives it up when the program
/// ends, however it ends.
class FileLock {
 public:
  /// Holds nothing.
  FileLock() = default;
  /// Takes the lock at once or fails: another instance has it, or the file cannot be made.
  static Result<FileLock> take(const std::string& path);

  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;
  FileLock(const FileLock&) = delete;
  FileLock& operator=(const FileLock&) = delete;
  ~FileLock();

 private:
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  int descriptor_ = -1;
};

}  // namespace nc::store
