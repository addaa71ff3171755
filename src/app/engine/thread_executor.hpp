#pragma once

#include "support/executor.hpp"

namespace nc::app {

/// Returns an executor that runs the steps of a loop on at most so many threads, of which the calling one is one. The
/// follower is told of progress at most twenty times a second.
Executor thread_executor(unsigned threads);

/// Returns how many threads the machine can run at the same time; at least 1.
unsigned usable_threads();

}  // namespace nc::app
