#include "app/window/first_window.hpp"

#include <sys/stat.h>

#include <filesystem>
#include <system_error>

#include <fmt/format.h>

#include "platform/window/marked_windows.hpp"

namespace nc::app {
namespace {

/// The file itself and not its name: several names may lead to it.
std::string file_of(const std::string& store_path) {
  struct stat state {};
  if (::stat(store_path.c_str(), &state) != 0) return {};
  return fmt::format("{}:{}\n", state.st_dev, state.st_ino);
}

std::string whole_path(const std::string& path) {
  std::error_code fault;
  const std::filesystem::path whole = std::filesystem::weakly_canonical(path, fault);
  return fault ? path : whole.string();
}

/// Every option that makes this another session; where it begins and how it looks does not.
std::string options_of(const WindowOptions& options) {
  std::string text;
  for (const std::string& folder : options.face.content.cases)
    text += fmt::format("cases {}\n", whole_path(folder));
  const auto add = [&text](std::string_view name, const std::optional<std::string>& value) {
    if (value) text += fmt::format("{} {}\n", name, *value);
  };
  if (options.face.content.guidance) add("guidance", whole_path(*options.face.content.guidance));
  add("trainee", options.face.trainee);
  add("cohort", options.face.cohort);
  return text;
}

}  // namespace

void mark_as_first(std::uint32_t number, const WindowOptions& options, const std::string& store_path) {
  const std::string file = file_of(store_path);
  if (!file.empty()) platform::mark_window(number, file + options_of(options));
}

FirstWindow show_first_window(const WindowOptions& options, const std::string& store_path) {
  const std::string file = file_of(store_path);
  if (file.empty()) return FirstWindow::none;
  for (const platform::MarkedWindow& window : platform::find_marked_windows()) {
    if (window.mark.rfind(file, 0) != 0) continue;
    if (window.mark != file + options_of(options)) return FirstWindow::other_options;
    platform::bring_to_front(window.number);
    return FirstWindow::in_front;
  }
  return FirstWindow::none;
}

}  // namespace nc::app
