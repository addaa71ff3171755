#pragma once

#include <string>

#include "app/command.hpp"
#include "support/result.hpp"

namespace nc::app {

/// What would be if a backup were put in the place of the store.
struct RestoreDrill {
  std::size_t attempts = 0;       ///< in the backup
  long long entries = 0;          ///< in the backup
  std::string head;               ///< hash of its last entry
  std::string store_unread;       ///< why the store was not compared, a sentence; empty when it was
  long long lost_entries = 0;     ///< entries of the store that are not in the backup
  long long newer_entries = 0;    ///< entries of the backup that the store, its beginning, does not have
  std::size_t lost_attempts = 0;  ///< attempts of the store that the backup does not have at all
};

/// Puts a copy of the backup into an empty folder of its own, opens it there as the program would, brings it to the
/// newest form, checks it, and compares it with the store. Neither file is changed, and the copy is removed. Fails when
/// the backup cannot be opened (environment), is not sound, or neither of the two is a beginning of the other (input).
Result<RestoreDrill> try_restore(const std::string& backup, const std::string& store_path);

}  // namespace nc::app
