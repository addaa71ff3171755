#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "app/command.hpp"
#include "practice/session/opening.hpp"
#include "practice/session/problem.hpp"
#include "store/store.hpp"

// From the store to what a session needs of it.

namespace nc::app {

/// What a store remembers: the attempts, what they were answers to, and what is wrong with it.
struct StoredRecord {
  std::vector<record::Attempt> attempts{};
  record::FormerContent former{};
  practice::Problems problems{};
  std::string warnings{};   ///< the same, rendered
  store::ChainPoint end{};  ///< of what was read
};

/// Reads the store and checks it. Entries and attempts that cannot be read stay where they are; they and what else is
/// wrong are among the problems.
StoredRecord read_record(const store::Store& store);

/// Does the same on another thread than that of the writer, through the file at `path`.
StoredRecord read_record(const std::string& path);

/// Says where the results of a record are remembered from one run to the next, and what they are worked out of.
struct ResultsPlace {
  std::filesystem::path path;  ///< empty when they are not remembered
  std::string guidance;        ///< Guidance::hash
  record::TraineeId trainee;
};

/// Returns what is remembered of the record at this end of its chain; only that it has attempts or none when nothing is
/// remembered.
practice::KnownResults known_results(const ResultsPlace& place, const store::ChainPoint& end);

/// Remembers what a record that was read comes to, in these days, unless a sitting of it may go on.
void remember_results(const ResultsPlace& place, const practice::GradedRecord& record,
                      std::vector<review::PastResult> history, const store::ChainPoint& end);

/// Remembers what the model shows of its record, which ends there, unless a sitting is open (its attempts are needed at
/// the next start), or something of it may be otherwise then.
void remember_results(const ResultsPlace& place, const practice::Model& model, const store::ChainPoint& end);

}  // namespace nc::app
