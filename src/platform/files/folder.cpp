// The part of file.hpp that deals with folders.
#include <fcntl.h>
#include <sys/stat.h>

#include <algorithm>
#include <set>
#include <system_error>
#include <utility>

#include <fmt/format.h>

#include "platform/files/file.hpp"
#include "support/text.hpp"

namespace nc::platform {
namespace {

namespace fs = std::filesystem;

using Identity = std::pair<dev_t, ino_t>;

tl::unexpected<Error> unreadable(ErrorKind kind, const fs::path& path, const std::error_code& reason) {
  return fail(kind, fmt::format("{}: cannot read the folder: {}", visible(path.native()), reason.message()));
}

bool is_hidden(const fs::path& path) {
  return path.filename().native().front() == '.';
}

/// The entries of one folder in a fixed order, so that the same tree always gives the same list.
Result<std::vector<fs::path>> entries_of(const fs::path& folder) {
  std::error_code error;
  std::vector<fs::path> entries;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    entries.push_back(entry->path());
  }
  if (error) {
    return unreadable(ErrorKind::environment, folder, error);
  }
  std::sort(entries.begin(), entries.end());
  return entries;
}

/// One walk through a tree; remembers the folders it has read by what they are, not by how they are called.
class Walk {
 public:
  Result<void> visit(const fs::path& folder) {
    struct stat state {};
    if (::stat(folder.c_str(), &state) != 0) {
      return unreadable(ErrorKind::environment, folder, {errno, std::generic_category()});
    }
    if (!visited_.insert({state.st_dev, state.st_ino}).second) {
      return {};
    }
    const auto entries = entries_of(folder);
    if (!entries) {
      return tl::unexpected<Error>(entries.error());
    }
    for (const fs::path& entry : *entries) {
      if (is_hidden(entry)) {
        continue;
      }
      std::error_code ignored;  // an entry that vanished or a link that leads nowhere is neither a folder nor a file
      if (fs::is_directory(entry, ignored)) {
        if (auto done = visit(entry); !done) {
          return done;
        }
      } else if (entry.extension() == ".toml" && fs::is_regular_file(entry, ignored)) {
        files_.push_back(entry);
      }
    }
    return {};
  }

  std::vector<fs::path> take_files() {
    std::sort(files_.begin(), files_.end());
    return std::move(files_);
  }

 private:
  std::set<Identity> visited_;
  std::vector<fs::path> files_;
};

/// Makes one folder. Returns an errno or 0; one that exists already is fine.
int make_one(const fs::path& folder) {
  if (::mkdir(folder.c_str(), 0700) == 0) {
    return 0;
  }
  const int reason = errno;
  std::error_code ignored;
  return fs::is_directory(folder, ignored) ? 0 : reason;
}

}  // namespace

Result<void> make_folder(const fs::path& folder) {
  fs::path so_far;
  for (const fs::path& part : folder) {
    so_far /= part;
    if (const int reason = make_one(so_far)) {
      return fail(ErrorKind::environment, fmt::format("{}: cannot make the folder: {}", visible(so_far.native()),
                                                      std::generic_category().message(reason)));
    }
  }
  return {};
}

Result<std::vector<fs::path>> list_toml_files(const fs::path& folder) {
  std::error_code error;
  if (!fs::is_directory(folder, error)) {
    return unreadable(ErrorKind::input, folder, error ? error : std::make_error_code(std::errc::not_a_directory));
  }
  Walk walk;
  if (auto done = walk.visit(folder); !done) {
    return tl::unexpected<Error>(done.error());
  }
  return walk.take_files();
}

}  // namespace nc::platform
