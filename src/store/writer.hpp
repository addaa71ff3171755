#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <vector>

#include "record/event.hpp"
#include "store/store.hpp"

namespace nc::store {

/// What the writer reports; called on the writer's thread, so it must only hand over and wake (never draw, never
/// block).
struct WriterReports {
  std::function<void(std::int64_t ticket)> kept;  ///< everything up to this ticket is durable
  std::function<void(std::string message)>
      failed;  ///< nothing after the last kept ticket is on disk; it waits for retry or move_to
};

/// Writes events on a thread of its own, so that the frame thread never waits for a disk. Nothing handed over is
/// dropped: after a failure events stay in memory until `retry` or `move_to` succeeds, or `unkept` is taken.
class Writer {
 public:
  /// Takes over an open store. Without one (it could not be opened) every append fails with `reason` until `move_to` or
  /// `retry` helps.
  Writer(Result<Store> store, std::string path, WriterReports reports);
  /// Writes what is still waiting, once, then stops the thread.
  ~Writer();
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  /// Hands over events; returns at once. `ticket` is that of the last of them.
  void append(std::vector<record::Event> events, std::int64_t ticket);
  /// Tries everything unkept again (opening the store first when it is not open).
  void retry();
  /// Opens another store and writes everything unkept there.
  void move_to(std::string path);
  /// Waits until all handed over is durable or has failed; true when durable.
  bool wait_until_idle();

 private:
  struct Shared;
  std::unique_ptr<Shared> shared_;
};

}  // namespace nc::store
