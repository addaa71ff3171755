#pragma once

#include <cstddef>
#include <optional>

#include "platform/files/file_descriptor.hpp"

namespace nc::platform {

/// Memory that can be handed to another program by an open file without a name; gone with its last owner, however that
/// ends.
class PictureMemory {
 public:
  /// `size` bytes of zeros; nothing when the system has none.
  static std::optional<PictureMemory> make(std::size_t size);

  PictureMemory(PictureMemory&& other) noexcept;
  PictureMemory& operator=(PictureMemory&& other) noexcept;
  PictureMemory(const PictureMemory&) = delete;
  PictureMemory& operator=(const PictureMemory&) = delete;
  ~PictureMemory();

  /// The bytes, at an address that is a whole number of pages.
  [[nodiscard]] void* bytes() const { return bytes_; }

  /// Another open file on the same memory, to be given away; not valid when the system has no more.
  [[nodiscard]] FileDescriptor share() const;

 private:
  PictureMemory(FileDescriptor file, void* bytes, std::size_t size);
  FileDescriptor file_;
  void* bytes_ = nullptr;
  std::size_t size_ = 0;
};

}  // namespace nc::platform
