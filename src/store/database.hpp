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

/// Opens a SQLite file with settings that keep an acknowledged answer through a power cut: synchronous=FULL, and a busy
/// timeout of 5 s. A read-only session writes no rows and leaves a log as it is,
/// but may roll back a transaction that a crash left half written.
Result<std::unique_ptr<soci::session>> open_database(const std::string& path, Access access);

/// From then on the log beside the file stays as it is when the session ends, and so does the file.
void keep_log_on_close(soci::session& session);

/// Fails when SQLite's quick check finds damage; the file is left as it is. It reads the whole file.
Result<void> refuse_damaged(soci::session& session, const std::string& path);

/// Returns what SQLite's full integrity check finds, one sentence each; none when all is well. Fails when the check
/// cannot be run. It has a session of its own, so that it may run on another thread.
Result<std::vector<std::string>> find_damage(const std::string& path);

/// Makes the file ready for many small transactions: each is written to a write-ahead log, which has its room on the
/// disk already, and synced once. Where that log cannot be (it wants memory that all programs share, which a file
/// system of a network has not, and which a full disk may refuse), SQLite's rollback journal does the same with more
/// syncs. The log of SQLite 3.40 has a fault when it is reset beside another writer; the lock of a store lets no other
/// in.
void begin_writing(soci::session& session, const std::string& path);

/// Brings everything into the one file again, so that whoever copies it copies all. When another program still reads
/// the file this is left to the next time.
void end_writing(soci::session& session);

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
