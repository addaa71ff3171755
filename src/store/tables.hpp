#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include <soci/soci.h>

#include "record/edition.hpp"
#include "record/former_event.hpp"

// The rows of a store's tables, as they are read and written. These functions throw what the database library throws;
// whoever calls them does so within guarded().

namespace nc::store {

/// A row of `entries`. Attempt and sequence stand in the text too; as columns they are found quickly.
struct EntryRow {
  long long position = 0;  ///< counts from 1 over the whole store
  std::string attempt;
  long long sequence = 0;
  std::string text;  ///< record::entry_text()
};

/// The one row of `head`: how many entries there are, and the hash of the last.
struct Head {
  long long entries = 0;
  std::string hash;
};

/// Calls `take` for every entry, in the order of their positions.
void load_entries(soci::session& session, const std::function<void(const EntryRow&)>& take);

/// Returns the text of the entry at a position; nothing when there is none.
std::optional<std::string> find_entry(soci::session& session, long long position);

/// Returns the head; nothing when its row is not there.
std::optional<Head> load_head(soci::session& session);

/// A row of `editions`.
struct EditionRow {
  record::Edition edition;
  bool sealed = true;  ///< false when hash, kind or meaning are not what was written
};

/// Returns every edition, by hash. The kinds are words that this version may not know; those are left out.
std::vector<EditionRow> load_editions(soci::session& session);

/// Adds an edition, unless one with its hash is there.
void append_edition(soci::session& session, const record::Edition& edition);

/// Calls `take` for every row of a store of the first or second edition, in the order in which they were given.
void load_former_rows(soci::session& session, const std::function<void(const record::FormerRow&)>& take);

/// Adds entries at the end of the chain, in transactions of the caller: each begins with find() and ends with save().
/// Its statements are prepared once, and so it must not outlive the session.
class ChainEnd {
 public:
  /// Begins with find().
  explicit ChainEnd(soci::session& session);

  /// Reads where the chain ends. A store whose head is missing begins a new chain, which a check tells.
  void find();
  /// The hash that the next entry must hold as `previous`.
  const std::string& hash() const { return head_.hash; }
  /// Returns the text of an entry that is kept; nothing when there is none.
  std::optional<std::string> kept(const std::string& attempt, long long sequence);
  void add(const std::string& attempt, long long sequence, const std::string& text);
  /// Writes the new head.
  void save();

 private:
  Head head_;
  EntryRow row_;
  // They take from and give to the values above.
  soci::statement find_head_;
  soci::statement find_entry_;
  soci::statement add_entry_;
  soci::statement move_head_;
};

}  // namespace nc::store
