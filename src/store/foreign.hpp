#pragma once

#include <string>
#include <vector>

#include <soci/soci.h>

#include "support/result.hpp"

// What other programs and people did to the files of a store: the tables, the log beside the file, the file itself.

namespace nc::store {

/// Returns how the tables, triggers and views of the file differ from those of this schema, one sentence each; none
/// when they do not. Throws what the database library throws.
std::vector<std::string> find_foreign_tables(soci::session& session, int schema);

/// Fails when the write-ahead log beside the file at `path` is that of another store: what SQLite would then make of
/// both is neither. So it is after a run was killed and a backup was put in the place of its file. `session` is open on
/// that file, and keeps both files as they are (see keep_log_on_close).
Result<void> refuse_foreign_log(soci::session& session, const std::string& path);

/// Says which file stood at a path. One that was moved away, removed or replaced there is another one, though a
/// program that has it open goes on to write it.
class FileIdentity {
 public:
  FileIdentity() = default;
  /// Of the file that stands there now.
  explicit FileIdentity(const std::string& path);
  /// Fails when it does not stand at `path` any more.
  Result<void> require_at(const std::string& path) const;

 private:
  unsigned long long device_ = 0;
  unsigned long long number_ = 0;
};

}  // namespace nc::store
