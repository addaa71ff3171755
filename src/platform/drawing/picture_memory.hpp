#pragma once

#include <cstddef>
#include <optional>

#include "platform/files/file_descriptor.hpp"

namespace nc::platform {

/// Memory that another program can be given, as an open file that has no name. The system frees it when its last owner
/// is gone, even when that crashed.
class PictureMemory {
 public:
  /// Makes `size` bytes of zeros. Returns nothing when the system has no such memory.
  static std::optional<PictureMemory> make(std::size_t size);

  PictureMemory(PictureMemory&& other) noexcept;
  PictureMemory& operator=(PictureMemory&& other) noexcept;
  PictureMemory(const PictureMemory&) = delete;
  PictureMemory& operator=(const PictureMemory&) = delete;
  ~PictureMemory();

  /// Returns the bytes, which begin at a page of memory.
  [[nodiscard]] void* bytes() const { return bytes_; }

  /// Returns another open file on the same memory, to be given away. It is not valid when the system has no more files.
  [[nodiscard]] FileDescriptor share() const;

 private:
  PictureMemory(FileDescriptor file, void* bytes, std::size_t size);
  FileDescriptor file_;
  void* bytes_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace nc::platform
