#pragma once

#include <memory>
#include <string>
#include <vector>

#include "record/event.hpp"
#include "support/result.hpp"

namespace nc::store {

enum class Access {
  read_write,  ///< one at a time: a second program instance gets a clear error
  read_only,   ///< for export, check and backup; never writes, also while another instance has the file open
};

/// Everything a store holds: the events of each attempt in order, attempts in the order in which they began.
struct Record {
  std::vector<std::vector<record::Event>> attempts;
  /// Rows that are no event this version knows, one sentence each. They stay in the file untouched.
  std::vector<std::string> unreadable;
};

/// Attempts as append-only events in one SQLite file. Rollback journal (the 3.40 WAL fault needs several writers and a
/// WAL), synchronous=FULL, one writer. Every error is a value of kind environment that says what happened and what to
/// do. Not thread-safe: one thread at a time.
class Store {
 public:
  /// Opens (read_write: creates, with its folders, and migrates) the file. Fails when another instance writes to it,
  /// the file is damaged, is no attempt store, comes from a newer version, or the folder cannot be written.
  static Result<Store> open(const std::string& path, Access access);

  Store(Store&&) noexcept;
  Store& operator=(Store&&) noexcept;
  Store(const Store&) = delete;
  Store& operator=(const Store&) = delete;
  ~Store();

  /// Appends events in one transaction; when it returns a value they are durable. An event that is already there (same
  /// attempt and sequence, same content) is skipped, so a repeat after an unclear failure duplicates nothing; different
  /// content is an error.
  Result<void> append(const std::vector<record::Event>& events);

  Result<Record> load() const;

  /// Writes a consistent copy; fails when `path` exists.
  Result<void> backup(const std::string& path) const;

  /// What an integrity check finds wrong, one sentence each; empty when all is well.
  Result<std::vector<std::string>> check() const;

  const std::string& path() const;

 private:
  struct Parts;
  explicit Store(std::unique_ptr<Parts> parts);
  std::unique_ptr<Parts> parts_;
};

}  // namespace nc::store
