#include "platform/files/folder.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <string_view>
#include <system_error>
#include <vector>

#include <fmt/format.h>

#include "platform/files/file_list.hpp"
#include "support/text.hpp"

namespace nc::platform {
namespace {

namespace fs = std::filesystem;

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
  const auto list = list_toml_states(folder);
  if (!list) return tl::unexpected<Error>(list.error());
  std::vector<std::string_view> names;
  for (std::size_t at = 0; at < list->size(); ++at)
    names.push_back(list->name(at));
  std::sort(names.begin(), names.end());
  std::vector<fs::path> files;
  for (const std::string_view name : names)
    files.push_back(folder / fs::path(name));
  return files;
}

}  // namespace nc::platform
