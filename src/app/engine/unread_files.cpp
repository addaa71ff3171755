#include "app/engine/unread_files.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <system_error>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::app {
namespace {

namespace fs = std::filesystem;

bool ends_in(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

bool is_text(std::string_view small) {
  return ends_in(small, ".txt") || ends_in(small, ".text");
}

/// Why a file of this name is no case file, though it could be meant as one; nothing when it is one, or clearly
/// something else.
std::optional<std::string> why_unread(const std::string& name, Meant meant) {
  constexpr std::array<std::string_view, 6> word_processors{".docx", ".doc", ".odt", ".rtf", ".pages", ".pdf"};
  const std::string small = fold_case(name);
  if (name.front() == '.') {
    return ends_in(small, ".toml") ? std::optional<std::string>("it is hidden, because its name begins with a dot")
                                   : std::nullopt;
  }
  if (ends_in(name, ".toml")) return std::nullopt;
  if (ends_in(small, ".toml")) return "its name must end in small letters: .toml";
  if (ends_in(small, ".toml.txt")) {
    return fmt::format("its name must end in .toml; rename it to '{}'", visible(name.substr(0, name.size() - 4)));
  }
  for (const std::string_view end : word_processors) {
    if (ends_in(small, end)) return "it is no plain text; save a case as plain text, under a name that ends in .toml";
  }
  const bool counts = meant == Meant::everything ? !ends_in(small, "~") : meant == Meant::plain_text && is_text(small);
  return counts ? std::optional<std::string>("its name does not end in .toml; if it is a case, rename it")
                : std::nullopt;
}

}  // namespace

std::vector<UnreadFile> find_unread(const fs::path& folder, Meant meant) {
  std::vector<UnreadFile> unread;
  std::error_code code;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, code);
  for (const fs::recursive_directory_iterator end; !code && entry != end; entry.increment(code)) {
    const std::string name = entry->path().filename().string();
    std::error_code ignored;
    if (entry->is_directory(ignored)) {
      if (name.front() == '.') entry.disable_recursion_pending();
    } else if (auto why = why_unread(name, meant)) {
      unread.push_back({entry->path(), *std::move(why)});
    }
  }
  std::sort(unread.begin(), unread.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return unread;
}

}  // namespace nc::app
