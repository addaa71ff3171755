#include "architecture/layer_table.hpp"

#include <algorithm>
#include <array>
#include <regex>

#include "architecture/repository.hpp"
#include "architecture/source_scan.hpp"

namespace nc::architecture {

namespace {

std::vector<std::string> words_in_backticks(const std::string& cell) {
  const std::regex pattern("`([^`]+)`");
  std::vector<std::string> words;
  for (std::sregex_iterator at(cell.begin(), cell.end(), pattern), end; at != end; ++at) {
    words.push_back((*at)[1]);
  }
  return words;
}

/// What `POSIX` stands for in the table: the headers of the system that rooms at the rim may include.
constexpr std::array posix{"dirent.h",    "dlfcn.h",       "fcntl.h",     "poll.h",     "spawn.h",        "unistd.h",
                           "sys/file.h",  "sys/inotify.h", "sys/ioctl.h", "sys/mman.h", "sys/resource.h", "sys/stat.h",
                           "sys/types.h", "sys/vfs.h",     "sys/wait.h",  "termios.h"};

bool matches(const std::string& pattern, const std::string& header) {
  if (pattern == "POSIX") return std::find(posix.begin(), posix.end(), header) != posix.end();
  if (pattern.back() == '*') {
    return header.rfind(pattern.substr(0, pattern.size() - 1), 0) == 0;
  }
  return header == pattern;
}

bool is_standard(const std::string& header) {
  return std::regex_match(header, std::regex("[a-z_]+"));
}

}  // namespace

LayerTable parse_layer_table(std::string_view markdown) {
  const std::regex row(R"(^\| `([a-z]+)/` \|[^|]*\|([^|]*)\|([^|]*)\|([^|]*)\|\s*$)");
  LayerTable table;
  for (const std::string_view line : split_lines(markdown)) {
    std::match_results<std::string_view::const_iterator> match;
    if (!std::regex_match(line.begin(), line.end(), match, row)) {
      continue;
    }
    const std::vector<std::string> uses = words_in_backticks(match[2]);
    const std::vector<std::string> names = words_in_backticks(match[3]);
    table[match[1]] = Layer{{uses.begin(), uses.end()}, {names.begin(), names.end()}, words_in_backticks(match[4])};
  }
  return table;
}

std::vector<Include> find_includes(std::string_view source) {
  const std::regex pattern(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"].*)");
  std::vector<Include> includes;
  int number = 0;
  for (const std::string_view line : split_lines(source)) {
    ++number;
    std::match_results<std::string_view::const_iterator> match;
    if (std::regex_match(line.begin(), line.end(), match, pattern)) {
      includes.push_back({match[2], match[1] == "\"", number});
    }
  }
  return includes;
}

std::string find_breach(const LayerTable& table, const std::string& layer, const Include& include) {
  const auto row = table.find(layer);
  if (row == table.end()) {
    return "the folder has no row in the table";
  }
  if (include.quoted) {
    const std::string target = include.header.substr(0, include.header.find('/'));
    if (table.count(target) == 0) {
      return "\"…\" is for our own headers, from the root of src";
    }
    const bool allowed = target == layer || row->second.uses.count(target) > 0;
    return allowed ? "" : "the row of " + layer + " does not name " + target;
  }
  if (is_standard(include.header)) {
    return "";
  }
  std::vector<std::string> patterns = row->second.headers;
  const std::vector<std::string>& common = table.at("support").headers;
  patterns.insert(patterns.end(), common.begin(), common.end());
  const bool allowed = std::any_of(patterns.begin(), patterns.end(),
                                   [&](const std::string& pattern) { return matches(pattern, include.header); });
  return allowed ? "" : "the row of " + layer + " does not name this library";
}

std::vector<NamedRoom> find_named_rooms(const LayerTable& table, std::string_view source) {
  const std::regex pattern("(^|[^:A-Za-z0-9_])(nc::)?([a-z]+)::");
  std::vector<NamedRoom> named;
  int number = 0;
  const std::string code = strip_source(source);
  for (const std::string_view line : split_lines(code)) {
    ++number;
    using Match = std::regex_iterator<std::string_view::const_iterator>;
    for (Match at(line.begin(), line.end(), pattern), end; at != end; ++at)
      if (table.count((*at)[3]) > 0) named.push_back({(*at)[3], number});
  }
  return named;
}

std::string find_breach(const LayerTable& table, const std::string& layer, const NamedRoom& named) {
  const auto row = table.find(layer);
  if (row == table.end()) return "the folder has no row in the table";
  const Layer& one = row->second;
  const bool allowed = named.room == layer || one.uses.count(named.room) > 0 || one.names.count(named.room) > 0;
  return allowed ? "" : "the row of " + layer + " does not let it name values of " + named.room;
}

}  // namespace nc::architecture
