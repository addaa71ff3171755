#include "library/plain.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

#include <toml++/toml.h>

namespace nc::bench {

std::size_t list_plainly(const std::string& folder) {
  std::size_t count = 0;
  DIR* open = ::opendir(folder.c_str());
  if (open == nullptr) return 0;
  while (const dirent* entry = ::readdir(open)) {
    if (entry->d_name[0] == '.') continue;
    struct stat state {};
    if (entry->d_type == DT_DIR)
      count += list_plainly(folder + '/' + entry->d_name);
    else if (::fstatat(::dirfd(open), entry->d_name, &state, 0) == 0)
      ++count;
  }
  ::closedir(open);
  return count;
}

std::size_t parse_plainly(const std::vector<std::string>& paths) {
  std::size_t keys = 0;
  for (const std::string& path : paths) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    const std::string bytes = text.str();
    keys += toml::parse(std::string_view(bytes)).size();
  }
  return keys;
}

std::vector<std::string> files_in(const std::string& folder) {
  std::vector<std::string> paths;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
    if (entry.is_regular_file()) paths.push_back(entry.path().string());
  return paths;
}

}  // namespace nc::bench
