#include "guidance/bundle.hpp"

#include <cstddef>
#include <cstdint>

#include <fmt/format.h>

#include "support/text.hpp"

namespace nc::guidance {
namespace {

/// Takes the text before the next line end off the rest; nothing when there is no line end.
std::optional<std::string_view> take_line(std::string_view& rest) {
  const std::size_t end = rest.find('\n');
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view line = rest.substr(0, end);
  rest.remove_prefix(end + 1);
  return line;
}

}  // namespace

std::string bundle_files(const std::vector<SourceFile>& files) {
  std::string bundle;
  for (const SourceFile& file : files) {
    const std::string_view path = file.path;
    const std::string_view name = path.substr(path.rfind('/') + 1);  // npos + 1 is 0: the whole path
    bundle += fmt::format("{}\n{}\n{}", name, file.text.size(), file.text);
  }
  return bundle;
}

std::optional<std::vector<SourceFile>> parse_bundle(std::string_view bundle) {
  std::vector<SourceFile> files;
  while (!bundle.empty()) {
    const std::optional<std::string_view> name = take_line(bundle);
    const std::optional<std::string_view> size_line = name ? take_line(bundle) : std::nullopt;
    const std::optional<std::uint64_t> size = size_line ? parse_decimal(*size_line) : std::nullopt;
    if (!size || *size > bundle.size()) return std::nullopt;
    files.push_back({std::string(*name), std::string(bundle.substr(0, *size))});
    bundle.remove_prefix(*size);
  }
  return files;
}

}  // namespace nc::guidance
