#pragma once

#include <memory>
#include <vector>

#include "app/engine/library_folder.hpp"
#include "library/content.hpp"

namespace nc::app {

/// What is known of every case file of a run.
struct KnownLibrary {
  std::vector<library::KnownSource> sources;               ///< in the order of their description
  std::vector<std::shared_ptr<const cases::Case>> opened;  ///< whole cases that are in memory already
};

/// Knows every source, folders from their indexes where these are good. Where nothing changed since the last time,
/// nothing is parsed. What is known is the same whatever was in the indexes and however the work was shared. Fails when
/// a folder or file cannot be read, and when the follower wants the reading to end. Progress counts the files that must
/// be read.
Result<KnownLibrary> know_library(const library::CaseSources& sources, const guidance::Guidance& guidance,
                                  const Reading& reading);

/// A library that was checked as a whole.
struct LoadedLibrary {
  library::Catalogue catalogue;  ///< the ready cases without a fault, in library order
  library::WholeCases cases;
  Diagnostics diagnostics;                    ///< of all files, sorted
  std::vector<library::KnownSource> sources;  ///< for keep_index
};

/// Knows every source and joins them (library::join_sources). Fails as know_library() does.
Result<LoadedLibrary> load_library(const library::CaseSources& sources,
                                   const std::shared_ptr<const guidance::Guidance>& guidance, const Reading& reading);

}  // namespace nc::app
