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

/// The options that say where guidance and cases come from. Most commands have them.
struct ContentOptions {
  std::vector<std::string> cases;       ///< --cases: folders of cases, beside the shipped ones and the person's own
  std::optional<std::string> guidance;  ///< --guidance: folder of the guidance; without it the embedded copy is used
};

/// Reads the TOML files below a folder, sorted by path. Of a file that is far too large only so much is read as shows
/// that it is. Fails (input or environment) when the folder or a file cannot be read.
Result<std::vector<guidance::SourceFile>> load_toml_folder(const std::filesystem::path& folder);

/// Reads the guidance that the options name, or the embedded copy. Fails (input) when it has errors; the message then
/// holds all rendered diagnostics. Fails as load_toml_folder() does too.
Result<guidance::Guidance> load_guidance(const ContentOptions& options);

/// Returns where the cases of a run come from, which is the same for every face and command. First comes the shipped
/// library: the folder of the installed program, to which its staff may have added cases, or else the embedded copy.
/// Then come the folders of --cases in the order given, and the person's own folder when there is one.
library::CaseSources case_sources_of(const ContentOptions& options, const CommandContext& context);

/// Content that was read, and what was found while reading it.
struct LoadedContent {
  library::SharedContent content;             ///< guidance and the ready cases without a fault
  Diagnostics diagnostics;                    ///< of all case files
  std::vector<library::KnownSource> sources;  ///< for keep_index()
};
/// Reads guidance and library, and writes the indexes that have changed. Fails as load_guidance() and load_library()
/// do.
Result<LoadedContent> load_content(const ContentOptions& options, const CommandContext& context);

/// Reads the library for guidance that was read before. `reading` says how the work is shared and who follows it. The
/// indexes are not written, see keep_index(). Fails as load_library() does.
Result<LoadedContent> read_content(const std::shared_ptr<const guidance::Guidance>& guidance,
                                   const library::CaseSources& sources, const Reading& reading);

}  // namespace nc::app
