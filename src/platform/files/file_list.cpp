#include "platform/files/file_list.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <cerrno>
#include <memory>
#include <set>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "platform/files/file_descriptor.hpp"
#include "support/text.hpp"

namespace nc::platform {
namespace {

namespace fs = std::filesystem;

struct CloseFolder {
  void operator()(DIR* folder) const { ::closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;
using Identity = std::pair<dev_t, ino_t>;

bool is_toml(std::string_view name) {
  constexpr std::string_view ending = ".toml";
  return name.size() > ending.size() && name.substr(name.size() - ending.size()) == ending;
}

FileState state_of(const struct stat& found) {
  constexpr std::int64_t second = 1'000'000'000;
  return {static_cast<std::uint64_t>(found.st_size), found.st_mtim.tv_sec * second + found.st_mtim.tv_nsec,
          static_cast<std::uint64_t>(found.st_ino)};
}

/// One walk through a tree; remembers the folders it has read by what they are, not by how they are called.
class Walk {
 public:
  explicit Walk(fs::path top) : top_(std::move(top)) {}

  /// Reads the folder called `below` under the top; the entry is looked up in `parent`.
  Result<void> visit(int parent, const char* name, const std::string& below) {
    FileDescriptor opened(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat state {};
    if (!opened.valid() || ::fstat(opened.get(), &state) != 0) return unreadable(below, errno);
    if (!visited_.insert({state.st_dev, state.st_ino}).second) return {};
    const int descriptor = ::fcntl(opened.get(), F_DUPFD_CLOEXEC, 0);
    const OpenFolder folder(descriptor < 0 ? nullptr : ::fdopendir(descriptor));
    if (!folder) return unreadable(below, errno);
    return read(folder.get(), opened.get(), below);
  }

  FileList take() { return std::move(files_); }

 private:
  Result<void> read(DIR* folder, int descriptor, const std::string& below) {
    while (true) {
      errno = 0;
      const dirent* entry = ::readdir(folder);
      if (entry == nullptr) break;
      const std::string_view name = entry->d_name;
      if (name.front() == '.') continue;
      if (auto done = look_at(*entry, descriptor, below); !done) return done;
    }
    return errno == 0 ? Result<void>() : unreadable(below, errno);
  }

  /// A file whose name says that it is no case is not looked at. An entry that vanished or a link that leads nowhere is
  /// neither a folder nor a file.
  Result<void> look_at(const dirent& entry, int descriptor, const std::string& below) {
    const bool is_plain_file = entry.d_type == DT_REG;
    if (is_plain_file && !is_toml(entry.d_name)) return {};
    if (entry.d_type == DT_DIR) return visit(descriptor, entry.d_name, below + entry.d_name + '/');
    struct stat found {};
    if (::fstatat(descriptor, entry.d_name, &found, 0) != 0) return {};
    if (S_ISDIR(found.st_mode)) return visit(descriptor, entry.d_name, below + entry.d_name + '/');
    if (S_ISREG(found.st_mode) && is_toml(entry.d_name)) files_.add(below, entry.d_name, state_of(found));
    return {};
  }

  tl::unexpected<Error> unreadable(const std::string& below, int reason) const {
    return fail(ErrorKind::environment, fmt::format("{}: cannot read the folder: {}", visible((top_ / below).native()),
                                                    std::generic_category().message(reason)));
  }

  fs::path top_;
  std::set<Identity> visited_;
  FileList files_;
};

}  // namespace

void FileList::add(std::string_view folder, std::string_view name, const FileState& state) {
  entries_.push_back({names_.size(), folder.size() + name.size(), state});
  names_ += folder;
  names_ += name;
}

Result<void> check_folder(const fs::path& folder) {
  std::error_code error;
  if (fs::is_directory(folder, error)) return {};
  const auto reason = error ? error : std::make_error_code(std::errc::not_a_directory);
  return fail(ErrorKind::input,
              fmt::format("{}: cannot read the folder: {}", visible(folder.native()), reason.message()));
}

Result<FileList> list_toml_states(const fs::path& folder) {
  if (auto there = check_folder(folder); !there) return tl::unexpected<Error>(there.error());
  Walk walk(folder);
  if (auto done = walk.visit(AT_FDCWD, folder.c_str(), {}); !done) return tl::unexpected<Error>(done.error());
  return walk.take();
}

}  // namespace nc::platform
