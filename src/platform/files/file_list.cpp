#include "platform/files/file_list.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <memory>
#include <set>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

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

/// What only the source or the build of a program has.
constexpr std::array<const char*, 8> program_files = {"CMakeLists.txt", "CMakeCache.txt", "package.json",
                                                      "Cargo.toml",     "pyproject.toml", "go.mod",
                                                      "setup.py",       "build.ninja"};

bool holds_program(int folder) {
  return std::any_of(program_files.begin(), program_files.end(),
                     [folder](const char* name) { return ::faccessat(folder, name, F_OK, 0) == 0; });
}

/// One walk through a tree; remembers the folders it has read by what they are, not by how they are called.
class Walk {
 public:
  explicit Walk(fs::path top) : top_(std::move(top)) {}

  /// Reads the folder called `below` under the top; the entry is looked up in `parent`.
  Result<void> visit(int parent, const char* name, const std::string& below) {
    FileDescriptor opened(::openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    struct stat state {};
    if (!opened.valid() || ::fstat(opened.get(), &state) != 0) {
      const bool vanished = errno == ENOENT || errno == ENOTDIR;
      return vanished && !below.empty() ? Result<void>() : unreadable(below, errno);
    }
    if (!below.empty() && holds_program(opened.get())) return {};
    if (!visited_.insert({state.st_dev, state.st_ino}).second) return {};
    std::vector<std::string> folders;
    if (auto done = read(opened.get(), below, folders); !done) return done;
    // Sorted, so that a folder that several links lead to is always known by the same one of them.
    std::sort(folders.begin(), folders.end());
    for (const std::string& folder : folders)
      if (auto done = visit(opened.get(), folder.c_str(), below + folder + '/'); !done) return done;
    return {};
  }

  FileList take() { return std::move(files_); }

 private:
  Result<void> read(int descriptor, const std::string& below, std::vector<std::string>& folders) {
    const int copy = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    const OpenFolder folder(copy < 0 ? nullptr : ::fdopendir(copy));
    if (!folder) return unreadable(below, errno);
    while (true) {
      errno = 0;
      const dirent* entry = ::readdir(folder.get());
      if (entry == nullptr) break;
      if (entry->d_name[0] != '.') look_at(*entry, descriptor, below, folders);
    }
    const bool vanished = errno == ENOENT && !below.empty();
    return errno == 0 || vanished ? Result<void>() : unreadable(below, errno);
  }

  /// A file whose name says that it is no case is not looked at. An entry that vanished or a link that leads nowhere is
  /// neither a folder nor a file.
  void look_at(const dirent& entry, int descriptor, const std::string& below, std::vector<std::string>& folders) {
    if (entry.d_type == DT_REG && !is_toml(entry.d_name)) return;
    struct stat found {};
    if (entry.d_type == DT_DIR)
      found.st_mode = S_IFDIR;
    else if (::fstatat(descriptor, entry.d_name, &found, 0) != 0)
      return;
    if (S_ISDIR(found.st_mode)) folders.emplace_back(entry.d_name);
    if (S_ISREG(found.st_mode) && is_toml(entry.d_name)) files_.add(below, entry.d_name, state_of(found));
  }

  tl::unexpected<Error> unreadable(const std::string& below, int reason) const {
    const fs::path folder = below.empty() ? top_ : (top_ / below).parent_path();  // `below` ends with a slash
    return fail(ErrorKind::environment, fmt::format("{}: cannot read the folder: {}", visible(folder.native()),
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

bool is_program_folder(const fs::path& folder) {
  const FileDescriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return opened.valid() && holds_program(opened.get());
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
