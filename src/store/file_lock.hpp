#pragma once

#include <string>

#include "support/result.hpp"

namespace nc::store {

/// A lock that at most one program can hold, on a small file beside the store. The operating system frees it when the
/// program ends, however it ends.
class FileLock {
 public:
  /// Makes an object that holds no lock.
  FileLock() = default;
  /// Takes the lock without waiting. Fails when another instance of the program holds it (ErrorKind::in_use), or when
  /// the file cannot be made.
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
