#pragma once

#include <filesystem>
#include <string>

#include "library/known_source.hpp"
#include "support/executor.hpp"
#include "support/result.hpp"

// Reads one folder of cases, and the index that remembers what was read of it.

namespace nc::app {

/// Returns the path of the index of a folder, in the cache folder `cache`. Its name is a hash of the path as given and
/// of the real path, so that a link that leads to another folder later gets another index.
std::filesystem::path index_path(const std::filesystem::path& cache, const std::string& folder);

/// How the work of reading is shared between threads, and who follows it.
struct Reading {
  Executor executor;
  Follower follower{};
};

/// Lists the folder, takes from its index what did not change, and reads and checks the other files. When the index is
/// missing, damaged or made for another version or guidance, all files are read. Fails (input or environment) when the
/// folder or a file cannot be read, and (environment) when the follower wants the reading to end.
Result<library::KnownSource> know_folder(const library::CaseSource& source, const guidance::Guidance& guidance,
                                         const Reading& reading);

/// Writes the index of a source when it has changed. Fails as platform::make_folder() and platform::save_file() do,
/// which only makes the next start slower.
Result<void> keep_index(const library::KnownSource& known);

}  // namespace nc::app
