#include "platform/drawing/picture_memory.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <utility>

namespace nc::platform {

PictureMemory::PictureMemory(FileDescriptor file, void* bytes, std::size_t size)
    : file_(std::move(file)),
      bytes_(bytes),
      size_(size) {}

PictureMemory::PictureMemory(PictureMemory&& other) noexcept
    : file_(std::move(other.file_)),
      bytes_(std::exchange(other.bytes_, nullptr)),
      size_(other.size_) {}

PictureMemory& PictureMemory::operator=(PictureMemory&& other) noexcept {
  std::swap(file_, other.file_);
  std::swap(bytes_, other.bytes_);
  std::swap(size_, other.size_);
  return *this;
}

PictureMemory::~PictureMemory() {
  if (bytes_ != nullptr) ::munmap(bytes_, size_);
}

std::optional<PictureMemory> PictureMemory::make(std::size_t size) {
  FileDescriptor file(::memfd_create("needlecase picture", MFD_CLOEXEC));
  if (!file.valid() || ::ftruncate(file.get(), static_cast<off_t>(size)) != 0) return std::nullopt;
  void* const bytes = ::mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_SHARED, file.get(), 0);
  if (bytes == MAP_FAILED) return std::nullopt;
  return PictureMemory(std::move(file), bytes, size);
}

FileDescriptor PictureMemory::share() const {
  return FileDescriptor(::fcntl(file_.get(), F_DUPFD_CLOEXEC, 0));
}

}  // namespace nc::platform
