#pragma once

#include <string>

#include <soci/soci.h>

#include "support/result.hpp"

namespace nc::store {

/// Brings the file to the newest schema, one migration file (src/store/sql/migrations/NNN_name.sql) a transaction;
/// `user_version` holds the number of the last. Within a migration file statements stand apart by an empty line. Fails,
/// changing nothing, on a file that is another program's or from a newer version.
Result<void> migrate(soci::session& session, const std::string& path);

/// For read-only use: the file must be ours and have the newest schema this version can read (older ones are read as
/// they are).
Result<void> require_current_schema(soci::session& session, const std::string& path);

/// The newest schema version, that is the number of migrations.
int newest_schema();

}  // namespace nc::store
