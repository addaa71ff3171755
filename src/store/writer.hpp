#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "record/event.hpp"
#include "store/store.hpp"

namespace nc::store {

/// The functions by which a Writer reports. They are called on the writer's own thread, or on the thread that calls
/// append(), so they must only hand the report over and wake somebody: they must neither draw nor wait.
struct WriterReports {
  /// Reports that every event up to this ticket is durable. Ticket 0 says that a store could be opened again and
  /// nothing was waiting.
  std::function<void(std::int64_t ticket)> kept;
  /// Reports that writing failed, with a sentence for the trainee. Nothing after the last ticket that was kept is
  /// durable, and nothing more is written until retry() or move_to() is called.
  std::function<void(std::string message)> failed;
};

/// Writes events on a thread of its own, so that the thread of the window never waits for a disk. No event is dropped:
/// after a failure events stay in memory until retry() or move_to() succeeds.
class Writer {
 public:
  /// Takes over a store that is open. When `store` is an error, because it could not be opened, each append() reports
  /// that error until retry() or move_to() succeeds. `path` is the path that retry() opens.
  Writer(Result<Store> store, std::string path, WriterReports reports);
  /// Writes what is still waiting, unless the last write failed, and ends the thread.
  ~Writer();
  Writer(const Writer&) = delete;
  Writer& operator=(const Writer&) = delete;

  /// Hands over events with the editions they are answers to, and returns at once. `ticket` is the number of the last
  /// event; tickets rise. When the last write failed, that failure is reported again.
  void append(std::vector<record::Event> events, std::vector<record::Edition> editions, std::int64_t ticket);
  /// Tries again to write everything that is not durable yet. Opens the store first when it is not open.
  void retry();
  /// Opens another store and writes everything there that is not durable yet, together with the earlier events of the
  /// same sittings and their editions: a sitting that is spread over two files could be read from neither.
  void move_to(std::string path);

  /// Returns where the answers are kept now: the path of the last store that could be opened, or of the first.
  std::string path() const;
  /// Waits until everything that was handed over is durable or a write has failed. Returns true when all of it is
  /// durable.
  bool wait_until_idle();
  /// Waits as well, and returns where the chain of the store ends then; nothing unless all of it is durable.
  std::optional<ChainPoint> chain_end();

 private:
  struct Shared;
  std::unique_ptr<Shared> shared_;
};

}  // namespace nc::store
