#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/command.hpp"
#include "app/engine/content_hash.hpp"
#include "app/engine/library_load.hpp"
#include "cases/parse.hpp"
#include "guidance/guidance.hpp"
#include "library/content.hpp"
#include "support/diagnostic.hpp"
#include "support/result.hpp"

namespace nc::app {

/// Options that say where content comes from, shared by most commands.
struct ContentOptions {
  std::vector<std::string> cases;       ///< --cases DIR…, beside the installed library and the user's folder
  std::optional<std::string> guidance;  ///< --guidance DIR, else the installed folder, else the embedded copy
};

/// Guidance from --guidance, or the embedded copy. An error holds every rendered diagnostic.
Result<guidance::Guidance> load_guidance(const ContentOptions& options);

/// All case files of the library: embedded or installed, user's folder, --cases. Each with its diagnostics; content
/// hashes set.
Result<std::vector<cases::ParsedCase>> load_cases(const ContentOptions& options, const guidance::Guidance& guidance,
                                                  const CommandContext& context);

/// Guidance and the ready cases that passed every check; diagnostics of the others are left out of the content and
/// returned beside it.
struct LoadedContent {
  library::SharedContent content;
  Diagnostics diagnostics;
  std::vector<KnownFolder> folders;  ///< for keep_index
};
/// Also writes the indexes that changed.
Result<LoadedContent> load_content(const ContentOptions& options, const CommandContext& context);

/// Where the folders of cases are: the installed library and the person's own, then --cases; with their indexes.
LibrarySources library_sources(const ContentOptions& options, const CommandContext& context);

/// The same with guidance that was read, and for a library that takes time; the indexes are left to the caller.
Result<LoadedContent> read_content(const std::shared_ptr<const guidance::Guidance>& guidance,
                                   const LibrarySources& sources, const Follower& follower);

}  // namespace nc::app
