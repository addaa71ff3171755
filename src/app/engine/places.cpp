#include "app/engine/places.hpp"

#include "platform/files/paths.hpp"

namespace nc::app {
namespace {

platform::Environment environment_from(const CommandContext& context) {
  const auto value = [&](const char* name) -> std::optional<std::string> {
    const auto found = context.environment.find(name);
    if (found == context.environment.end() || found->second.empty()) return std::nullopt;
    return found->second;
  };
  return {value("HOME"), value("XDG_DATA_HOME"), value("XDG_CONFIG_HOME"), value("XDG_CACHE_HOME")};
}

}  // namespace

Result<std::filesystem::path> data_folder_of(const CommandContext& context) {
  return platform::data_folder(environment_from(context));
}

Result<std::filesystem::path> config_folder_of(const CommandContext& context) {
  return platform::config_folder(environment_from(context));
}

Result<std::filesystem::path> cache_folder_of(const CommandContext& context) {
  return platform::cache_folder(environment_from(context));
}

Result<std::string> store_path_of(const std::optional<std::string>& wanted, const CommandContext& context) {
  if (wanted) return *wanted;
  auto folder = data_folder_of(context);
  if (!folder) return tl::unexpected<Error>(std::move(folder.error()));
  return (*folder / "attempts.db").string();
}

}  // namespace nc::app
