#pragma once

#include "support/executor.hpp"

namespace nc::app {

/// Runs loops on `threads` threads at most, the calling one among them; which thread runs which step is chance. The
/// follower hears of progress at most twenty times a second.
Executor thread_executor(unsigned threads);

/// As many threads as the machine runs at once, at least one.
unsigned usable_threads();

}  // namespace nc::app
