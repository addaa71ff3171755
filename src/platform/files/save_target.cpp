#include "platform/files/save_target.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <string>
#include <string_view>
#include <system_error>

#include <fmt/format.h>

#include "platform/files/file_descriptor.hpp"
#include "support/text.hpp"

namespace nc::platform {
namespace {

namespace fs = std::filesystem;

/// With these bytes every SQLite database begins (SQLite, 'Database File Format', section 1.2).
constexpr std::string_view database_beginning{"SQLite format 3\0", 16};

tl::unexpected<Error> refused(const fs::path& path, std::string_view why) {
  return fail(ErrorKind::environment, fmt::format("{}: {}", visible(path.native()), why));
}

bool is_database(const fs::path& path) {
  const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  std::array<char, database_beginning.size()> bytes{};
  return file.valid() && ::read(file.get(), bytes.data(), bytes.size()) == static_cast<ssize_t>(bytes.size()) &&
         std::string_view(bytes.data(), bytes.size()) == database_beginning;
}

/// SQLite keeps files beside a database under its name with these ends.
bool belongs_to_database(const fs::path& path) {
  const std::string name = path.string();
  for (const std::string_view end : {"-journal", "-wal", "-shm"}) {
    if (name.size() > end.size() && name.compare(name.size() - end.size(), end.size(), end) == 0 &&
        is_database(name.substr(0, name.size() - end.size()))) {
      return true;
    }
  }
  return false;
}

/// The bits of the file decide, because everything is allowed to the administrator.
bool is_write_protected(const fs::path& path, const struct stat& state) {
  constexpr mode_t anybody_writes = 0222;
  return (state.st_mode & anybody_writes) == 0 || ::access(path.c_str(), W_OK) != 0;
}

}  // namespace

Result<SaveWay> find_save_way(const fs::path& path) {
  std::error_code code;
  const fs::path real = fs::canonical(path, code);
  const fs::path target = code ? path : real;
  if (belongs_to_database(target)) return refused(path, "this file belongs to a database; name another file");
  struct stat state {};
  if (::stat(target.c_str(), &state) != 0) return SaveWay::replace;
  if (S_ISFIFO(state.st_mode) || S_ISCHR(state.st_mode)) return SaveWay::through;
  if (S_ISDIR(state.st_mode)) return refused(path, "this is a folder; name a file in it");
  if (!S_ISREG(state.st_mode)) return refused(path, "this is no ordinary file; name another one");
  if (is_database(target)) {
    return refused(path,
                   "this is a database, such as the attempts are kept in, and was left as it is; name another file");
  }
  if (is_write_protected(target, state)) {
    return refused(path, "this file is write-protected and was left as it is; name another one, or allow writing");
  }
  return SaveWay::replace;
}

}  // namespace nc::platform
