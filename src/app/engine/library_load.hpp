#pragma once

#include <memory>
#include <span>
#include <vector>

#include "app/engine/library_folder.hpp"
#include "library/content.hpp"
#include "support/embedded.hpp"

namespace nc::app {

/// Where a library comes from, in the order in which an id belongs to the first that uses it.
struct LibrarySources {
  std::span<const EmbeddedFile> embedded;  ///< files compiled into the program
  std::vector<FolderPlace> folders;
};

/// A library that was checked as a whole.
struct LoadedLibrary {
  library::Catalogue catalogue;  ///< the ready cases without a fault, in library order
  library::WholeCases cases;
  Diagnostics diagnostics;           ///< of all files, sorted
  std::vector<KnownFolder> folders;  ///< for keep_index
};

/// Knows every folder (from its index where that is good), checks what concerns several files, and joins the cards.
/// Where nothing changed since the last time, nothing is parsed. The result is the same whatever was in the indexes and
/// however many threads worked. Fails when a folder or file cannot be read, and when the follower asked to stop.
Result<LoadedLibrary> load_library(const LibrarySources& sources,
                                   const std::shared_ptr<const guidance::Guidance>& guidance, const Follower& follower);

}  // namespace nc::app
