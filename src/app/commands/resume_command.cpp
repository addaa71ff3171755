#include "app/commands/resume_command.hpp"

#include <algorithm>
#include <optional>

namespace nc::app {
namespace {

bool is_plain(char c) {
  const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  return letter || std::string_view("_-./:@%+=,").find(c) != std::string_view::npos;
}

void add_option(std::string& line, std::string_view name, const std::optional<std::string>& value) {
  if (value) line += " " + std::string(name) + " " + shell_quoted(*value);
}

}  // namespace

std::string shell_quoted(std::string_view text) {
  if (!text.empty() && std::all_of(text.begin(), text.end(), is_plain)) return std::string(text);
  std::string quoted = "'";
  for (const char c : text)
    quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
  return quoted + "'";
}

std::string resume_command(const FaceOptions& options) {
  std::string line = "needlecase practise --resume";
  for (const std::string& folder : options.content.cases)
    add_option(line, "--cases", folder);
  add_option(line, "--guidance", options.content.guidance);
  add_option(line, "--store", options.store);
  add_option(line, "--trainee", options.trainee);
  add_option(line, "--cohort", options.cohort);
  return line;
}

}  // namespace nc::app
