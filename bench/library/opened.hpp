#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>

#include "app/engine/library_load.hpp"
#include "support/embedded.hpp"
#include "support/executor.hpp"

// A folder of cases, opened as the program opens it.

namespace nc::bench {

using SharedGuidance = std::shared_ptr<const guidance::Guidance>;

/// Returns the guidance that is compiled in.
SharedGuidance shipped_guidance();

Executor all_threads();

/// Ends the program with this sentence when something is not right: then nothing was measured.
void must(bool right, const char* what);

/// Returns the folder as a source of cases whose index is kept in the file `index`; empty: in none.
library::CaseSource folder_source(const std::string& folder, const std::string& index);

/// Opens a source that holds `count` sound cases, and the embedded ones beside it.
app::LoadedLibrary open_library(const library::CaseSource& source, const SharedGuidance& guidance, std::size_t count,
                                std::span<const EmbeddedFile> embedded = {});

}  // namespace nc::bench
