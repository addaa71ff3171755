#include "store/file_lock.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/file.h>
#include <unistd.h>

#include "support/text.hpp"

namespace nc::store {

Result<FileLock> FileLock::take(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  if (descriptor < 0) {
    return fail(ErrorKind::environment,
                fmt::format("cannot write beside the store, at {} ({}); choose another place with --store",
                            visible(path), std::generic_category().message(errno)));
  }
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) return FileLock(descriptor);
  const int reason = errno;
  ::close(descriptor);
  if (reason == EWOULDBLOCK) {
    return fail(ErrorKind::in_use,
                "another Needlecase is already writing to this store; close the other one, or start this one with "
                "--store and another "
                "file");
  }
  return fail(ErrorKind::environment, fmt::format("cannot lock {} ({}); choose another place with --store",
                                                  visible(path), std::generic_category().message(reason)));
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
  std::swap(descriptor_, other.descriptor_);
  return *this;
}

FileLock::~FileLock() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

}  // namespace nc::store
