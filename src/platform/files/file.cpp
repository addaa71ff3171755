#include "platform/files/file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <system_error>

#include <fmt/format.h>

#include "platform/files/file_descriptor.hpp"
#include "platform/files/save_target.hpp"
#include "support/text.hpp"

namespace nc::platform {
namespace {

namespace fs = std::filesystem;

tl::unexpected<Error> refused(const fs::path& path, std::string_view deed, int reason) {
  const bool wrong_path =
      reason == ENOENT || reason == ENOTDIR || reason == EISDIR || reason == ELOOP || reason == ENAMETOOLONG;
  return fail(wrong_path ? ErrorKind::input : ErrorKind::environment,
              fmt::format("{}: cannot {}: {}", visible(path.native()), deed, std::generic_category().message(reason)));
}

tl::unexpected<Error> not_saved(const fs::path& path, int reason) {
  return fail(ErrorKind::environment, fmt::format("{}: cannot save, the file is as it was: {}", visible(path.native()),
                                                  std::generic_category().message(reason)));
}

/// Reads up to one byte more than `limit`, which tells a file that is too long from one that just fits. `expected` is
/// how long the file says it is: most are read at once into what they need, and one more look finds their end. Returns
/// an errno or 0.
int read_all(int descriptor, std::size_t limit, std::size_t expected, std::string& bytes) {
  constexpr std::size_t most_at_once = 65536;
  constexpr std::size_t one_more_look = 256;
  std::size_t chunk = std::min(expected, most_at_once - 1) + 1;
  while (bytes.size() <= limit) {
    const std::size_t before = bytes.size();
    bytes.resize(before + std::min(chunk, limit + 1 - before));
    chunk = before == 0 ? one_more_look : most_at_once;
    const ssize_t got = ::read(descriptor, bytes.data() + before, bytes.size() - before);
    bytes.resize(before + (got > 0 ? static_cast<std::size_t>(got) : 0));
    if (got == 0) {
      return 0;
    }
    if (got < 0 && errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

/// Returns an errno or 0.
int write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
    if (written < 0 && errno != EINTR) {
      return errno;
    }
    if (written > 0) {
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }
  return 0;
}

/// A new file beside `target`, under a name nobody has.
FileDescriptor open_beside(const fs::path& target, Readers readers, fs::path& temporary) {
  constexpr int most_tries = 100;
  const mode_t permissions = readers == Readers::owner ? 0600 : 0666;
  for (int number = 0; number < most_tries; ++number) {
    temporary = target.parent_path() / fmt::format(".{}.{}-{}.tmp", target.filename().native(), ::getpid(), number);
    FileDescriptor file(::open(temporary.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, permissions));
    if (file.valid() || errno != EEXIST) {
      return file;
    }
  }
  return FileDescriptor(-1);
}

/// Bytes and permissions into the new file, down to the disk. Returns an errno or 0.
int fill(FileDescriptor& file, const fs::path& target, std::string_view bytes) {
  struct stat old {};
  if (::stat(target.c_str(), &old) == 0 && ::fchmod(file.get(), old.st_mode & 07777) != 0) {
    return errno;
  }
  if (const int reason = write_all(file.get(), bytes)) {
    return reason;
  }
  if (::fsync(file.get()) != 0) {
    return errno;
  }
  return file.close();
}

/// Writes into a pipe or a device. What a pipe has taken cannot be taken back.
Result<void> write_through(const fs::path& path, std::string_view bytes) {
  FileDescriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
  int reason = file.valid() ? write_all(file.get(), bytes) : errno;
  if (reason == 0) reason = file.close();
  if (reason == 0) return {};
  return fail(ErrorKind::environment, fmt::format("{}: cannot write all of it: {}", visible(path.native()),
                                                  std::generic_category().message(reason)));
}

/// Makes the new name durable. Returns an errno or 0.
int sync_folder(const fs::path& folder) {
  const FileDescriptor opened(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  if (!opened.valid() || ::fsync(opened.get()) != 0) {
    return errno;
  }
  return 0;
}

/// Where a chain of symbolic links ends; the path itself when it is none or leads nowhere.
fs::path resolved(const fs::path& path) {
  std::error_code error;
  fs::path target = fs::canonical(path, error);
  return error ? path : target;
}

/// Up to one byte more than `limit`.
Result<std::string> load_up_to(const fs::path& path, std::size_t limit) {
  // Without O_NONBLOCK opening a pipe would wait for a writer that may never come.
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  if (!file.valid()) {
    return refused(path, "read", errno);
  }
  struct stat state {};
  if (::fstat(file.get(), &state) != 0) {
    return refused(path, "read", errno);
  }
  if (!S_ISREG(state.st_mode)) {
    return fail(ErrorKind::input, fmt::format("{}: cannot read: not a regular file", visible(path.native())));
  }
  std::string bytes;
  if (const int reason = read_all(file.get(), limit, static_cast<std::size_t>(state.st_size), bytes)) {
    return refused(path, "read", reason);
  }
  return bytes;
}

}  // namespace

Result<std::string> load_file(const fs::path& path, std::size_t limit) {
  auto bytes = load_up_to(path, limit);
  if (bytes && bytes->size() > limit) {
    return fail(ErrorKind::input, fmt::format("{}: too large: more than {} bytes", visible(path.native()), limit));
  }
  return bytes;
}

Result<std::string> load_beginning(const fs::path& path, std::size_t limit) {
  auto bytes = load_up_to(path, limit);
  if (bytes) bytes->resize(std::min(bytes->size(), limit));
  return bytes;
}

Result<void> save_file(const fs::path& path, std::string_view bytes, Readers readers) {
  const Result<SaveWay> way = find_save_way(path);
  if (!way) return tl::unexpected<Error>(way.error());
  if (*way == SaveWay::through) return write_through(path, bytes);
  const fs::path target = resolved(path);
  fs::path temporary;
  FileDescriptor file = open_beside(target, readers, temporary);
  if (!file.valid()) {
    return not_saved(path, errno);
  }
  int reason = fill(file, target, bytes);
  if (reason == 0 && ::rename(temporary.c_str(), target.c_str()) != 0) {
    reason = errno;
  }
  if (reason != 0) {
    ::unlink(temporary.c_str());
    return not_saved(path, reason);
  }
  if (const int late = sync_folder(target.parent_path())) {
    return fail(ErrorKind::environment, fmt::format("{}: saved, but it may not survive a power cut: {}",
                                                    visible(path.native()), std::generic_category().message(late)));
  }
  return {};
}

}  // namespace nc::platform
