#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/command.hpp"
#include "app/engine/library_load.hpp"
#include "guidance/guidance.hpp"
#include "guidance/load.hpp"
#include "library/content.hpp"
#include "support/diagnostic.hpp"
#include "support/result.hpp"

namespace nc::app {

/// Options that say where content comes from, shared by most commands.
struct ContentOptions {
  std::vector<std::string> cases;       ///< --cases DIR…, beside the shipped cases and the person's own
  std::optional<std::string> guidance;  ///< --guidance DIR, else the embedded copy
};

/// The TOML files below a folder, sorted by path, each as far as a reader needs it. Fails when the folder or a file
/// cannot be read.
Result<std::vector<guidance::SourceFile>> load_toml_folder(const std::filesystem::path& folder);

/// Guidance from --guidance, or the embedded copy. An error holds every rendered diagnostic.
Result<guidance::Guidance> load_guidance(const ContentOptions& options);

/// Where the cases of a run come from, the same for every face and command: the shipped library (the installed folder,
/// where a program's staff may have added cases, else the embedded copy), the folders of --cases in the order given,
/// and the person's own folder when there is one.
library::CaseSources case_sources_of(const ContentOptions& options, const CommandContext& context);

/// Guidance and the ready cases that passed every check; diagnostics of the others are left out of the content and
/// returned beside it.
struct LoadedContent {
  library::SharedContent content;
  Diagnostics diagnostics;
  std::vector<library::KnownSource> sources;  ///< for keep_index
};
/// Also writes the indexes that changed.
Result<LoadedContent> load_content(const ContentOptions& options, const CommandContext& context);

/// The same with guidance that was read, and for a library that takes time; the indexes are left to the caller.
Result<LoadedContent> read_content(const std::shared_ptr<const guidance::Guidance>& guidance,
                                   const library::CaseSources& sources, const Reading& reading);

}  // namespace nc::app
