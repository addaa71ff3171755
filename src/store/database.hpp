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

/// Opens a SQLite file with settings that keep an acknowledged answer through a power cut: a rollback journal in
/// TRUNCATE mode, which SQLite syncs when a transaction ends; synchronous=FULL; and a busy timeout of 5 s. The
/// write-ahead log is not used, because the one of SQLite 3.40 has a fault when it is reset. A read-only session writes
/// no rows, but may roll back a transaction that a crash left half written. When a quick check finds damage this is an
/// error, and the file is left as it is.
Result<std::unique_ptr<soci::session>> open_database(const std::string& path, Access access);

/// Returns what SQLite's full integrity check finds, one sentence each; none when all is well. Fails when the check
/// cannot be run.
Result<std::vector<std::string>> find_damage(soci::session& session, const std::string& path);

/// Returns the text of an SQL file below src/store/sql/, which is compiled into the program. `name` must be one of
/// these files.
std::string embedded_query(const std::string& name);

/// Turns an exception of the database library into an error that says what it means for the trainee and what to do. The
/// result code of SQLite decides the meaning and never the words of its message, which are only quoted when the code
/// has no sentence of its own.
Error explain_failure(const std::string& path, const std::exception& failure);

/// Runs a piece of database work that returns a Result. An exception of the database library ends here and becomes an
/// error.
template <class Work>
auto guarded(const std::string& path, Work&& work) -> decltype(work()) {
  try {
    return std::forward<Work>(work)();
  } catch (const std::exception& failure) {
    return tl::unexpected<Error>(explain_failure(path, failure));
  }
}

}  // namespace nc::store
