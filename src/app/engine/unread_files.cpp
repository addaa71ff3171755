#include "app/engine/unread_files.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <system_error>

#include <fmt/format.h>

#include "platform/files/file.hpp"
#include "platform/files/file_list.hpp"
#include "support/text.hpp"

namespace nc::app {
namespace {

namespace fs = std::filesystem;

bool ends_in(std::string_view text, std::string_view end) {
  return text.size() >= end.size() && text.substr(text.size() - end.size()) == end;
}

constexpr std::string_view text_advice = "its name must end in .toml; rename it, for example to ";

/// The name with the ending that a case has.
std::string as_case_name(const std::string& name) {
  const std::size_t toml = fold_case(name).find(".toml");
  return visible(name.substr(0, toml == std::string::npos ? name.rfind('.') : toml)) + ".toml";
}

bool is_plain_text(std::string_view small_name) {
  constexpr std::array<std::string_view, 6> endings{".txt", ".text", ".md", ".tml", ".json", ".yaml"};
  return std::any_of(endings.begin(), endings.end(), [&](std::string_view end) { return ends_in(small_name, end); }) ||
         small_name.find('.') == std::string_view::npos;
}

/// True when a text has the headings of a case.
bool reads_like_case(const fs::path& path) {
  constexpr std::size_t enough = 16384;
  const auto text = platform::load_beginning(path, enough);
  return text && (text->rfind("[[visit", 0) == 0 || text->find("\n[[visit") != std::string::npos);
}

/// True when a file that no ending gives away is told all the same.
bool counts(const fs::path& path, std::string_view small_name, Meant meant) {
  if (meant == Meant::everything) return !ends_in(small_name, "~");
  if (small_name.find(".toml") != std::string_view::npos) return true;
  return is_plain_text(small_name) && (meant == Meant::plain_texts || reads_like_case(path));
}

/// Why a file is no case file, though it could be meant as one; nothing when it is one, or clearly something else.
std::optional<std::string> why_unread(const fs::path& path, Meant meant) {
  constexpr std::array<std::string_view, 6> word_processors{".docx", ".doc", ".odt", ".rtf", ".pages", ".pdf"};
  const std::string name = path.filename().string();
  const std::string small = fold_case(name);
  if (name.front() == '.') {
    return ends_in(small, ".toml") ? std::optional<std::string>("it is hidden, because its name begins with a dot")
                                   : std::nullopt;
  }
  if (ends_in(name, ".toml")) return std::nullopt;
  if (ends_in(small, ".toml")) return "its name must end in small letters: .toml";
  for (const std::string_view end : word_processors) {
    if (ends_in(small, end)) return "it is no plain text; save a case as plain text, under a name that ends in .toml";
  }
  if (!counts(path, small, meant)) return std::nullopt;
  return fmt::format("{}'{}'", text_advice, as_case_name(name));
}

/// Why something with the name of a case is none, whatever it holds: a link to nothing, a folder, a pipe. Nothing for a
/// file, and for what is hidden: editors make links to nothing of that kind.
std::optional<std::string> why_no_file(const fs::directory_entry& entry) {
  const std::string name = entry.path().filename().string();
  if (name.front() == '.' || !ends_in(fold_case(name), ".toml")) return std::nullopt;
  std::error_code ignored;
  switch (entry.status(ignored).type()) {
    case fs::file_type::regular:
      return std::nullopt;
    case fs::file_type::directory:
      return "it is a folder, and a case is a file";
    case fs::file_type::not_found:
    case fs::file_type::none:
      return entry.is_symlink(ignored) ? std::optional<std::string>("it is a link to a file that is not there")
                                       : std::nullopt;  // it has vanished since
    default:
      return "it is no file but a pipe or a device; a case is a file";
  }
}

}  // namespace

std::vector<UnreadFile> find_unread(const fs::path& folder, Meant meant) {
  std::vector<UnreadFile> unread;
  std::error_code code;
  fs::recursive_directory_iterator entry(folder, fs::directory_options::skip_permission_denied, code);
  for (const fs::recursive_directory_iterator end; !code && entry != end; entry.increment(code)) {
    std::error_code ignored;
    if (auto why = why_no_file(*entry)) unread.push_back({entry->path(), *std::move(why)});
    if (entry->is_directory(ignored)) {
      const bool is_hidden = entry->path().filename().string().front() == '.';
      const bool is_program = !is_hidden && platform::is_program_folder(entry->path());
      if (is_program) unread.push_back({entry->path(), "it is a folder of a program, and no place for cases"});
      if (is_hidden || is_program) entry.disable_recursion_pending();
    } else if (entry->is_regular_file(ignored)) {
      if (auto why = why_unread(entry->path(), meant)) unread.push_back({entry->path(), *std::move(why)});
    }
  }
  std::sort(unread.begin(), unread.end(), [](const auto& a, const auto& b) { return a.path < b.path; });
  return unread;
}

}  // namespace nc::app
