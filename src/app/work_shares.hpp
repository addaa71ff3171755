#pragma once

#include <cstddef>
#include <functional>

namespace nc::app {

/// How far a piece of work has come.
using Progress = std::function<void(std::size_t done, std::size_t total)>;

/// Calls `work(0)` … `work(count - 1)`, each once, on `threads` threads at most, this one among them; returns when all
/// are done. Which thread does what is chance: work on one place must not touch what another place's work touches.
/// `progress` is called on this thread only, a few times a second; it may be empty.
void share_work(std::size_t count, const std::function<void(std::size_t)>& work, unsigned threads,
                const Progress& progress);

/// As many threads as the machine runs at once, at least one.
unsigned usable_threads();

}  // namespace nc::app
