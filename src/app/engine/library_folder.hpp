#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/engine/thread_executor.hpp"
#include "library/catalogue.hpp"
#include "library/index_format.hpp"
#include "support/result.hpp"

namespace nc::app {

/// Where one folder of cases is and where what is known of it may be kept.
struct FolderPlace {
  std::string folder;           ///< as it was named: paths in messages begin with it
  std::string left_out;         ///< names that begin with this are no cases (`guidance/`); empty: none
  std::filesystem::path index;  ///< empty: nothing is kept, every file is read
};

/// What is known of every file of a folder, one entry each, pointing into `blocks`.
struct KnownFolder {
  FolderPlace place;
  library::IndexStamp stamp;
  std::vector<library::IndexedFile> files;  ///< in library order where it was known, new files behind
  std::vector<library::CardBlock> blocks;
  bool changed = false;  ///< what is kept on disk is not this
};

/// Where the index of a folder is kept below a cache folder: by what the folder is, not only by how it is called.
std::filesystem::path index_path(const std::filesystem::path& cache, const std::string& folder);

/// Lists the folder, takes from its index what did not change, and reads and checks the rest, on all cores. A damaged,
/// foreign or missing index makes every file be read. Fails when the folder or a file cannot be read, and when the
/// follower asked to stop.
Result<KnownFolder> know_folder(const FolderPlace& place, const guidance::Guidance& guidance, const Follower& follower);

/// Writes the index when it changed. A failure costs only the speed of the next start and is not told.
void keep_index(const KnownFolder& known);

}  // namespace nc::app
