#include "app/engine/language.hpp"

#include <algorithm>

#include <fmt/format.h>

#include "words/catalogue.hpp"

namespace nc::app {
namespace {

constexpr std::string_view english = "en";

/// `de_AT.UTF-8@euro` to `de_AT`.
std::string without_codeset(std::string_view name) {
  return std::string(name.substr(0, name.find_first_of(".@")));
}

/// The languages asked for, most wanted first: a list with colons, or one locale.
std::vector<std::string> wanted_languages(std::string_view list) {
  std::vector<std::string> wanted;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(':'), list.size());
    const std::string name = without_codeset(list.substr(0, end));
    wanted.push_back(name);
    wanted.push_back(name.substr(0, name.find('_')));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return wanted;
}

std::string_view asked_by(const std::map<std::string, std::string>& environment) {
  for (const char* name : {"LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
    const auto found = environment.find(name);
    if (found != environment.end() && !found->second.empty()) return found->second;
  }
  return {};
}

}  // namespace

std::filesystem::path catalogue_folder(const std::filesystem::path& executable_folder) {
  std::error_code error;
  for (const auto& place :
       {executable_folder / "share" / "locale", executable_folder.parent_path() / "share" / "locale"}) {
    if (std::filesystem::is_directory(place, error)) return place;
  }
  return {};
}

std::vector<std::string> installed_languages(const std::filesystem::path& folder) {
  std::vector<std::string> languages;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
    const std::string name = entry.path().filename().string();
    if (name != english && std::filesystem::exists(entry.path() / "LC_MESSAGES" / words::catalogue_file, error))
      languages.push_back(name);
  }
  std::sort(languages.begin(), languages.end());
  languages.insert(languages.begin(), std::string(english));
  return languages;
}

std::vector<std::string> offered_languages(std::vector<std::string> installed) {
  std::erase_if(installed, [](const std::string& name) { return name.find("_X") != std::string::npos; });
  return installed;
}

std::optional<std::string> find_language(std::string_view wanted, const std::vector<std::string>& installed) {
  for (const std::string& one : wanted_languages(wanted)) {
    if (std::find(installed.begin(), installed.end(), one) != installed.end()) return one;
  }
  return std::nullopt;
}

std::string choose_language(std::string_view setting, const std::map<std::string, std::string>& environment,
                            const std::vector<std::string>& installed) {
  return find_language(setting.empty() ? asked_by(environment) : setting, installed).value_or(std::string(english));
}

Result<void> speak(const std::string& language, const std::filesystem::path& folder) {
  words::speak_english();
  if (language == english || words::speak_from(folder.string(), language)) return {};
  return fail(
      ErrorKind::environment,
      fmt::format("the texts stay English: no locale of this system lets gettext find {} in {}; install one, such "
                  "as en_US.UTF-8",
                  language, folder.string()));
}

}  // namespace nc::app
