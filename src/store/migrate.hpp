#pragma once

#include <string>

#include <soci/soci.h>

#include "support/result.hpp"

namespace nc::store {

/// The schema from which on the record is a chain of entries with its editions.
inline constexpr int chain_schema = 3;

/// Brings the tables of the file to the newest schema. Each migration (src/store/sql/migrations/NNN_name.sql) runs in a
/// transaction of its own, and `user_version` of the file holds the number of the last. The statements in a migration
/// are separated by empty lines. Fails without changing anything when the file belongs to another program or was
/// written by a newer version.
Result<void> migrate(soci::session& session, const std::string& path);

/// Makes the tables of this schema in an empty database. Throws what the database library throws.
void make_tables(soci::session& session, int schema);

/// Returns the schema of a file that is only read: it must be a store, and not from a newer version. An older schema is
/// read as it is. Fails otherwise.
Result<int> read_schema(soci::session& session, const std::string& path);

/// Returns the number of the newest schema, which is the number of migrations.
int newest_schema();

}  // namespace nc::store
