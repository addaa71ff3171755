#pragma once

#include <cstddef>
#include <functional>

namespace nc {

/// Hears how far a long piece of work has come: `done` of `total` parts.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

/// Whoever waits for a long piece of work: hears how far it has come, and may end it early.
struct Follower {
  Progress progress{};              ///< may be empty
  std::function<bool()> stopped{};  ///< true once the work should end; asked from any thread. Empty: never
};

/// True once the follower wants the work to end.
bool is_stopped(const Follower& follower);

/// Runs loops whose steps do not depend on one another. Who runs the program says how: on one thread, or on several at
/// once.
struct Executor {
  /// Calls `work(0)` … `work(count - 1)`, each once and in no certain order, and returns when all are done. Steps may
  /// run at the same time, so that no step may touch what another one touches. The follower hears of progress on the
  /// calling thread only. Once the follower wants the work to end, no further step begins: the result is then false,
  /// and some steps were perhaps never run.
  std::function<bool(std::size_t count, const std::function<void(std::size_t)>& work, const Follower& follower)>
      parallel_for;
};

/// Runs every step on the calling thread, in order, and tells the follower after each.
Executor serial_executor();

}  // namespace nc
