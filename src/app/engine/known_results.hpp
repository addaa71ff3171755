#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

#include "practice/session/opening.hpp"
#include "store/store.hpp"

// What a record came to when a run ended, in a file of the cache folder: the next start shows the library by it and
// reads the record behind the picture. What the record says then takes its place, so the file can be thrown away, and
// one that is wrong is wrong for a moment only.

namespace nc::app {

/// Says what results were worked out of. They are only used when all of this is the same.
struct ResultsStamp {
  std::string program;          ///< version of the program
  std::string guidance;         ///< Guidance::hash: its policy says when a case comes back
  store::ChainPoint end;        ///< of the record
  record::TraineeId trainee{};  ///< whose results they are
};

/// Returns results as bytes that read_results() reads.
std::string results_bytes(const ResultsStamp& stamp, const practice::KnownResults& known);

/// Returns the results in these bytes; nothing when they were worked out of something else, or when any byte changed.
std::optional<practice::KnownResults> read_results(std::string_view bytes, const ResultsStamp& stamp);

/// Returns where the results of the record at `store` are kept.
std::filesystem::path results_path(const std::filesystem::path& cache, const std::string& store);

/// Writes them; a file that cannot be written only makes the next start wait for the record.
void keep_results(const std::filesystem::path& path, const ResultsStamp& stamp, const practice::KnownResults& known);

/// Returns what is kept; nothing when there is nothing that can be used.
std::optional<practice::KnownResults> load_results(const std::filesystem::path& path, const ResultsStamp& stamp);

}  // namespace nc::app
