#pragma once

#include <exception>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <soci/soci.h>

#include "store/store.hpp"
#include "support/result.hpp"

namespace nc::store {

/// Opens the SQLite file with the settings that keep an acknowledged answer through a power cut: rollback journal in
/// TRUNCATE mode (its end of transaction is synced, and no WAL: SQLite 3.40's WAL-reset fault), synchronous=FULL, busy
/// timeout 5 s. A read-only session never writes rows, yet may roll back a half-written transaction that a crash left
/// behind. Damage found by a quick check is an error that leaves the file untouched.
Result<std::unique_ptr<soci::session>> open_database(const std::string& path, Access access);

/// What SQLite's full integrity check finds, one sentence each; empty when all is well.
Result<std::vector<std::string>> find_damage(soci::session& session, const std::string& path);

/// The text of a query file below src/store/sql/, embedded into the program. The name must be one of ours.
std::string embedded_query(const std::string& name);

/// A database failure as an error that says what it means for the trainee and what to do. SQLite's result code decides
/// what it means, never the words of its message, which only follow where the code has no sentence of its own.
Error explain_failure(const std::string& path, const std::exception& failure);

/// Runs a piece of database work; exceptions of the database library end here and become values.
template <class Work>
auto guarded(const std::string& path, Work&& work) -> decltype(work()) {
  try {
    return std::forward<Work>(work)();
  } catch (const std::exception& failure) {
    return tl::unexpected<Error>(explain_failure(path, failure));
  }
}

}  // namespace nc::store
