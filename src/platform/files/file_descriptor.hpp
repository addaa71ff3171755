#pragma once

#include <unistd.h>

#include <cerrno>
#include <utility>

namespace nc::platform {

/// Owner of one open file of the operating system; closes it at the end of its life.
class FileDescriptor {
 public:
  /// Takes over what open() returned; negative means that nothing is open.
  explicit FileDescriptor(int descriptor) : descriptor_(descriptor) {}
  FileDescriptor(FileDescriptor&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}
  FileDescriptor& operator=(FileDescriptor&& other) noexcept {
    std::swap(descriptor_, other.descriptor_);
    return *this;
  }
  FileDescriptor(const FileDescriptor&) = delete;
  FileDescriptor& operator=(const FileDescriptor&) = delete;
  ~FileDescriptor() { close(); }

  /// Whether a file is open.
  [[nodiscard]] bool valid() const { return descriptor_ >= 0; }

  /// The number for system calls; negative when nothing is open.
  [[nodiscard]] int get() const { return descriptor_; }

  /// Hands the open file over: closing it is then the receiver's.
  [[nodiscard]] int release() { return std::exchange(descriptor_, -1); }

  /// Closes early, to hear of late write errors. Returns 0 or an errno value; 0 when nothing was open.
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
