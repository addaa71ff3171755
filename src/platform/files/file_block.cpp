#include "platform/files/file_block.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <utility>

#include "platform/files/file_descriptor.hpp"

namespace nc::platform {

std::optional<FileBlock> read_block(const std::filesystem::path& path, std::size_t limit) {
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  struct stat state {};
  if (!file.valid() || ::fstat(file.get(), &state) != 0 || !S_ISREG(state.st_mode)) return std::nullopt;
  const auto size = static_cast<std::size_t>(state.st_size);
  if (size > limit) return std::nullopt;
  std::shared_ptr<char[]> bytes(new char[size + 1]);  // not filled: every byte is read or the block is not used
  std::size_t done = 0;
  while (done < size) {
    const ssize_t got = ::read(file.get(), bytes.get() + done, size - done);
    if (got < 0 && errno == EINTR) continue;
    if (got <= 0) return std::nullopt;
    done += static_cast<std::size_t>(got);
  }
  return FileBlock{std::move(bytes), size};
}

}  // namespace nc::platform
