#pragma once

#include <string>

#include "support/result.hpp"

namespace nc::store {

/// A lock that at most one program can hold on a file, under whatever name the file is opened: by a symbolic link or a
/// hard link it is the same file and the same lock. The operating system frees it when the program ends, however it
/// ends.
class FileLock {
 public:
  /// Makes an object that holds no lock.
  FileLock() = default;
  /// Takes the lock on the file without waiting, and makes the file, empty and for its owner only, when there is none.
  /// Fails (in_use) when another instance of the program holds the lock, and (environment) when the file cannot be
  /// written.
  static Result<FileLock> take(const std::string& path);

  /// Returns true when a program holds the lock on the file now. It neither makes nor locks the file.
  static bool is_held(const std::string& path);

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
