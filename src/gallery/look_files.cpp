#include "gallery/look_files.hpp"

#include <cstddef>

#include "gallery/child_output.hpp"
#include "platform/files/file.hpp"

namespace nc::gallery {
namespace {

constexpr std::size_t most_bytes = 1 << 20;

/// The bytes of a file, or why they cannot be read: either is another when it changes.
std::string bytes_of(const std::filesystem::path& path) {
  const auto bytes = platform::load_file(path, most_bytes);
  return bytes ? *bytes : bytes.error().message;
}

/// What a script of cmake/ prints for the file.
Result<std::string> read_with(const char* script, const std::filesystem::path& path) {
  if (const auto bytes = platform::load_file(path, most_bytes); !bytes) return tl::unexpected<Error>(bytes.error());
  return output_of({NEEDLECASE_PYTHON, std::string(NEEDLECASE_SOURCE_DIR) + "/cmake/" + script, path.string()});
}

}  // namespace

std::optional<Result<std::unique_ptr<LoadedLook>>> LookFiles::read_changed() {
  const std::filesystem::path theme_file = folder_ / "theme.toml";
  const std::filesystem::path figure_file = folder_ / "figure.svg";
  std::string bytes = bytes_of(theme_file) + '\0' + bytes_of(figure_file);
  if (seen_ == bytes) return std::nullopt;
  seen_ = std::move(bytes);
  const auto theme = read_with("theme_tokens.py", theme_file);
  const auto figure = read_with("figure_outlines.py", figure_file);
  if (theme && figure) return parse_look(*theme, *figure);
  std::string wrong = theme ? std::string() : theme.error().message;
  if (!figure) wrong += (wrong.empty() ? "" : "\n") + figure.error().message;
  return fail(ErrorKind::input, std::move(wrong));
}

}  // namespace nc::gallery
