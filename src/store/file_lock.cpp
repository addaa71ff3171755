#include "store/file_lock.hpp"

#include <cerrno>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include "support/text.hpp"

namespace nc::store {

namespace {

/// The lock is on a byte far behind those that SQLite itself locks and behind the end of any database, and belongs to
/// the open file (F_OFD_SETLK): so neither lock knows of the other.
constexpr off_t locked_byte = off_t{1} << 62;

struct flock lock_on_byte() {
  struct flock lock {};
  lock.l_type = F_WRLCK;
  lock.l_whence = SEEK_SET;
  lock.l_start = locked_byte;
  lock.l_len = 1;
  return lock;
}

bool lock_now(int descriptor) {
  struct flock lock = lock_on_byte();
  return ::fcntl(descriptor, F_OFD_SETLK, &lock) == 0;
}

/// What others may do with the file is taken from them: it holds what belongs to a person. Best effort, because a file
/// of another owner cannot be changed.
void make_private(int descriptor) {
  struct stat state {};
  if (::fstat(descriptor, &state) == 0 && (state.st_mode & 0077) != 0) (void)::fchmod(descriptor, state.st_mode & 0700);
}

}  // namespace

Result<FileLock> FileLock::take(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NONBLOCK, 0600);
  if (descriptor < 0) {
    return fail(ErrorKind::environment, fmt::format("cannot write {} ({}); choose another file with --store",
                                                    visible(path), std::generic_category().message(errno)));
  }
  if (lock_now(descriptor)) {
    make_private(descriptor);
    return FileLock(descriptor);
  }
  const int reason = errno;
  ::close(descriptor);
  if (reason == EAGAIN || reason == EACCES) {
    return fail(ErrorKind::in_use,
                "another Needlecase is already writing to this store; close the other one, or start this one with "
                "--store and another "
                "file");
  }
  return fail(ErrorKind::environment, fmt::format("cannot lock {} ({}); choose another place with --store",
                                                  visible(path), std::generic_category().message(reason)));
}

bool FileLock::is_held(const std::string& path) {
  const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
  if (descriptor < 0) return false;
  struct flock lock = lock_on_byte();
  const bool is_known = ::fcntl(descriptor, F_OFD_GETLK, &lock) == 0;
  ::close(descriptor);
  return is_known && lock.l_type != F_UNLCK;
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
