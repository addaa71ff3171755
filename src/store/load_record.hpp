#pragma once

#include <soci/soci.h>

#include "store/store.hpp"

// Reads the tables of a store of any schema as a record. These functions throw what the database library throws.

namespace nc::store {

/// Returns everything in the tables, as Store::load().
Record load_record(soci::session& session, int schema);

/// Returns everything in the tables with what is wrong with it, as Store::check(), but for SQLite's own integrity.
Checked check_record(soci::session& session, int schema);

}  // namespace nc::store
