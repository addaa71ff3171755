#pragma once

#include <filesystem>
#include <string>

#include "library/known_source.hpp"
#include "support/executor.hpp"
#include "support/result.hpp"

// One folder of cases on the disk, and its index.

namespace nc::app {

/// Where the index of a folder is kept below a cache folder: by what the folder is, not only by how it is called.
std::filesystem::path index_path(const std::filesystem::path& cache, const std::string& folder);

/// Who does the work of reading, and who waits for it.
struct Reading {
  Executor executor;
  Follower follower{};
};

/// Lists the folder, takes from its index what did not change, and reads and checks the rest. A damaged, foreign or
/// missing index makes every file be read. Fails when the folder or a file cannot be read, and when the follower wants
/// the reading to end.
Result<library::KnownSource> know_folder(const library::CaseSource& source, const guidance::Guidance& guidance,
                                         const Reading& reading);

/// Writes the index of a source when it changed. A failure costs only the speed of the next start and is not told.
void keep_index(const library::KnownSource& known);

}  // namespace nc::app
