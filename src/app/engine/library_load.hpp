#pragma once

#include <memory>
#include <vector>

#include "app/engine/library_folder.hpp"
#include "library/content.hpp"

namespace nc::app {

/// What is known of every case file of a run.
struct KnownLibrary {
  std::vector<library::KnownSource> sources;               ///< in the order in which they were named
  std::vector<std::shared_ptr<const cases::Case>> opened;  ///< whole cases, of the files that are compiled in
};

/// Finds out what is known of every file of the sources: by the indexes of folders, and by reading the files that
/// changed. The result does not depend on what was in the indexes or on how the work was shared. Fails as know_folder()
/// does. Progress counts the files that must be read.
Result<KnownLibrary> know_library(const library::CaseSources& sources, const guidance::Guidance& guidance,
                                  const Reading& reading);

/// A library that was read and checked as a whole.
struct LoadedLibrary {
  library::Catalogue catalogue;               ///< the ready cases without a fault, in library order
  library::WholeCases cases;                  ///< opens a whole case when somebody works on it
  Diagnostics diagnostics;                    ///< of all files, sorted
  std::vector<library::KnownSource> sources;  ///< for keep_index()
};

/// Does what know_library() does and joins the sources to one library (library::join_sources). Fails as know_library()
/// does.
Result<LoadedLibrary> load_library(const library::CaseSources& sources,
                                   const std::shared_ptr<const guidance::Guidance>& guidance, const Reading& reading);

}  // namespace nc::app
