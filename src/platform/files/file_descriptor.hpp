#pragma once

#include <unistd.h>

#include <cerrno>
#include <utility>

namespace nc::platform {

/// Owns an open file of the operating system and closes it in the end.
class FileDescriptor {
 public:
  /// Takes over what open() returned. A negative number means that nothing is open.
  explicit FileDescriptor(int descriptor) : descriptor_(descriptor) {}
  FileDescriptor(FileDescriptor&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
  }
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  ~FileDescriptor() { close(); }

  /// Returns true when a file is open.
  [[nodiscard]] bool valid() const { return descriptor_ >= 0; }

  /// Returns the number for system calls; negative when nothing is open.
  [[nodiscard]] int get() const { return descriptor_; }

  /// Gives the open file away. Whoever gets it must close it.
  [[nodiscard]] int release() { return std::exchange(descriptor_, -1); }

  /// Closes the file now, which may report a write error that came late. Returns 0 or an errno value; 0 when nothing
  /// was open. errno itself is left as it was.
  int close() {
    const int descriptor = std::exchange(descriptor_, -1);
    if (descriptor < 0) {
      return 0;
    }
    const int kept = errno;
    const int reason = ::close(descriptor) == 0 ? 0 : errno;
    errno = kept;
    return reason;
  }

 private:
  int descriptor_;
};

}  // namespace nc::platform
