#pragma once

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "record/edition.hpp"
#include "record/event.hpp"
#include "support/result.hpp"

namespace nc::store {

/// Says what a store is opened for.
enum class Access {
  read_write,  ///< only one at a time: a second instance of the program gets an error
  read_only,   ///< for export, check and backup; works while another instance writes
};

/// Everything that a store holds.
struct Record {
  /// The events of each attempt in order; attempts are in the order in which they began.
  std::vector<std::vector<record::Event>> attempts;
  /// Describes entries that this version cannot read, one sentence each. They stay in the file untouched.
  std::vector<std::string> unreadable;
  /// Attempts that a store of a former edition kept, which had no chain: whether they were changed before they were
  /// taken over nobody can tell.
  std::set<record::AttemptId> unchained{};
  std::vector<record::Edition> editions{};  ///< the cases and guidances that attempts were answers to, by hash
};

/// What a check of a store found.
struct Checked {
  Record record;
  std::vector<std::string> faults;  ///< everything that is wrong, one sentence each; none when the store is sound
  long long entries = 0;            ///< how many entries were read
  std::string head;  ///< hash of the last entry; empty for a store of a former edition, which has no chain
};

/// Says where the chain was after so many entries, so that another store can be compared with this one.
struct ChainPoint {
  std::string hash;       ///< of the entry at that position; empty when there are fewer entries
  long long entries = 0;  ///< how many entries there are in all
};

class Engine;

/// Keeps the events of attempts; events are only ever added. How they are kept is the matter of an Engine behind it: a
/// SQLite file (sqlite_engine.hpp). The message of every error says what happened and what to do. A store must not be
/// used from two threads at the same time.
class Store {
 public:
  /// Opens the file. With Access::read_write it is created when it does not exist, with its folders, and brought to the
  /// newest schema. Fails with ErrorKind::in_use when another instance writes to it, with ErrorKind::usage when `path`
  /// can be no SQLite file (it is a URL or has a quotation mark), and with ErrorKind::environment when the file is
  /// damaged (one that is written is looked at by prepare() only), is no store, comes from a newer version, is missing
  /// (Access::read_only), or cannot be written in its folder.
  static Result<Store> open(const std::string& path, Access access);

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  ~Store();

  /// Looks for damage of the file, which reads all of it, and makes it ready for answers that are kept one by one.
  /// append() does so when it was not done yet. Fails when the file is damaged; it is left as it is then.
  Result<void> prepare();

  /// Adds events to the end of the chain, and the editions that they are answers to, in one transaction. When this
  /// succeeds they are durable. An event that is there already (same attempt, sequence and content) is skipped, and so
  /// is an edition, so trying again after a failure adds nothing twice. The same attempt and sequence with other
  /// content is an error.
  Result<void> append(const std::vector<record::Event>& events, const std::vector<record::Edition>& editions = {});

  /// Returns everything in the store, without checking it.
  Result<Record> load() const;

  /// Writes a consistent copy of the file. Fails when `path` exists.
  Result<void> backup(const std::string& path) const;

  /// Reads everything and checks it: SQLite's own integrity, the chain from the first entry to the head, that every
  /// edition has the hash by which it is named and none is missing, and that all attempts and sittings can be
  /// (record::find_faults). Fails only when the file cannot be read.
  Result<Checked> check() const;

  /// Returns the point after `position` entries, 0 or more. Fails when the file cannot be read, and for a store of a
  /// former edition, which has no chain.
  Result<ChainPoint> chain_point(long long position) const;

  /// Returns the point after the last entry. Fails as chain_point() does.
  Result<ChainPoint> chain_end() const;

  const std::string& path() const;

 private:
  Store(std::string path, std::unique_ptr<Engine> engine);
  std::string path_;
  std::unique_ptr<Engine> engine_;
};

}  // namespace nc::store
