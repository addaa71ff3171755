#pragma once

#include <cstddef>
#include <functional>

namespace nc {

/// A function that is told how far a long piece of work has come: `done` of `total` parts. 0 <= done <= total.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

/// Holds what the caller of a long piece of work hands in to follow it: a function that is told of progress, and one
/// that is asked whether the work should end early. Either may be empty.
struct Follower {
  Progress progress{};  ///< called on the thread that started the work
  /// Returns true once the work should end. It is called from any thread. When it is empty the work is never ended
  /// early.
  std::function<bool()> stopped{};
};

/// Returns true once the follower wants the work to end; false for a follower that cannot say so.
bool is_stopped(const Follower& follower);

/// Runs loops whose steps do not depend on one another. Code that loops takes an Executor as an argument, so that its
/// caller decides whether the steps run on one thread or on several.
struct Executor {
  /// Calls `work(0)` … `work(count - 1)`, each once and in any order, and returns true when all are done. Steps may run
  /// at the same time, so a step must not change anything that another step uses. The follower is told of progress on
  /// the calling thread only. Once it wants the work to end, no further step begins, and the result is false: some
  /// steps may then never have run.
  std::function<bool(std::size_t count, const std::function<void(std::size_t)>& work, const Follower& follower)>
      parallel_for;
};

/// Returns an executor that runs every step on the calling thread, in order, and tells the follower after each.
Executor serial_executor();

}  // namespace nc
