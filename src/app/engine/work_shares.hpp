#pragma once

#include <cstddef>
#include <functional>
#include <stop_token>

namespace nc::app {

/// How far a piece of work has come.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

/// Who waits for a long piece of work: is told how far it is, and may end it early.
struct Follower {
  Progress progress{};  ///< may be empty
  std::stop_token stop{};
};

/// Calls `work(0)` … `work(count - 1)`, each once, on `threads` threads at most, this one among them; returns when all
/// are done. Which thread does what is chance: work on one place must not touch what another place's work touches.
/// Progress is told on this thread only, a few times a second. Once the follower asks to stop no further place is
/// begun: false, and some places may be left.
bool share_work(std::size_t count, const std::function<void(std::size_t)>& work, unsigned threads,
                const Follower& follower);

/// As many threads as the machine runs at once, at least one.
unsigned usable_threads();

}  // namespace nc::app
