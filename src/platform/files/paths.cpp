#include "platform/files/paths.hpp"

#include <string_view>
#include <system_error>

#include <fmt/format.h>

namespace nc::platform {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> value_of(const char* const* block, std::string_view name) {
  for (const char* const* entry = block; *entry != nullptr; ++entry) {
    const std::string_view line = *entry;
    if (line.size() > name.size() + 1 && line.substr(0, name.size()) == name && line[name.size()] == '=') {
      return std::string(line.substr(name.size() + 1));
    }
  }
  return std::nullopt;
}

/// The path when it can be used: set, not empty and absolute.
std::optional<fs::path> usable(const std::optional<std::string>& value) {
  if (!value || value->empty() || !fs::path(*value).is_absolute()) {
    return std::nullopt;
  }
  return fs::path(*value);
}

Result<fs::path> folder(const std::optional<std::string>& xdg, const std::optional<std::string>& home,
                        std::string_view below_home, std::string_view variable) {
  if (const auto base = usable(xdg)) {
    return *base / "needlecase";
  }
  if (const auto base = usable(home)) {
    return *base / below_home / "needlecase";
  }
  return fail(
      ErrorKind::environment,
      fmt::format("there is no folder to use: neither {} nor HOME holds an absolute path; set one of them", variable));
}

}  // namespace

Environment environment_of(const char* const* block) {
  if (block == nullptr) {
    return {};
  }
  return {value_of(block, "HOME"), value_of(block, "XDG_DATA_HOME"), value_of(block, "XDG_CONFIG_HOME"),
          value_of(block, "XDG_CACHE_HOME")};
}

Result<fs::path> data_folder(const Environment& environment) {
  return folder(environment.xdg_data_home, environment.home, ".local/share", "XDG_DATA_HOME");
}

Result<fs::path> config_folder(const Environment& environment) {
  return folder(environment.xdg_config_home, environment.home, ".config", "XDG_CONFIG_HOME");
}

Result<fs::path> cache_folder(const Environment& environment) {
  return folder(environment.xdg_cache_home, environment.home, ".cache", "XDG_CACHE_HOME");
}

Result<fs::path> executable_folder() {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) {
    return fail(ErrorKind::environment,
                fmt::format("/proc/self/exe: cannot find the program's own folder: {}", error.message()));
  }
  return program.parent_path();
}

std::optional<fs::path> shared_folder(const fs::path& executable_folder) {
  std::error_code error;
  fs::path candidate = executable_folder.parent_path() / "share" / "needlecase";
  if (!fs::is_directory(candidate, error)) {
    return std::nullopt;
  }
  return candidate;
}

}  // namespace nc::platform
