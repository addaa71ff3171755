#pragma once

#include <span>
#include <string_view>

namespace nc {

/// A file that was compiled into the program. The table and the bytes live as long as the program.
struct EmbeddedFile {
  /// Name with '/' between folders, relative to the folder that the function returning it names.
  std::string_view path;
  /// The exact bytes. One NUL byte follows them that is not part of the view.
  std::string_view bytes;
};

/// scenarios/guidance/**.toml, paths relative to scenarios/ ("guidance/statements.toml"), sorted by path.
std::span<const EmbeddedFile> embedded_guidance();

/// The shipped library, paths relative to scenarios/ ("neck/<id>.toml"), sorted by path.
std::span<const EmbeddedFile> embedded_cases();

/// "Inter-Regular.otf" and "Inter-SemiBold.otf", in this order.
std::span<const EmbeddedFile> embedded_fonts();

/// The SQL of the store, paths relative to src/store/sql/ ("migrations/001_….sql").
std::span<const EmbeddedFile> embedded_sql();

}  // namespace nc
