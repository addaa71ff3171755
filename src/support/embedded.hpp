#pragma once

#include <span>
#include <string_view>

namespace nc {

/// A file that was compiled into the program. Its path and bytes are valid as long as the program runs.
struct EmbeddedFile {
  /// The path below the folder that the function which returns the file names, with '/' between folders.
  std::string_view path;
  /// The bytes of the file, unchanged. One NUL byte follows them in memory and is not part of the view.
  std::string_view bytes;
};

/// Returns the guidance files, sorted by path. Paths are relative to scenarios/, such as "guidance/statements.toml".
std::span<const EmbeddedFile> embedded_guidance();

/// Returns the case files that come with the program, sorted by path. Paths are relative to scenarios/, such as
/// "neck/<id>.toml".
std::span<const EmbeddedFile> embedded_cases();

/// Returns the two fonts of the window: "Inter-Regular.otf" and then "Inter-SemiBold.otf".
std::span<const EmbeddedFile> embedded_fonts();

/// Returns the SQL files of the store, sorted by path. Paths are relative to src/store/sql/, such as
/// "migrations/001_….sql".
std::span<const EmbeddedFile> embedded_sql();

/// Returns the file that explains every diagnostic: "diagnostics.toml" of assets/.
std::span<const EmbeddedFile> embedded_diagnostics();

}  // namespace nc
