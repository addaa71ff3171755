#include "support/executor.hpp"

namespace nc {

bool is_stopped(const Follower& follower) {
  return follower.stopped && follower.stopped();
}

Executor serial_executor() {
  return {[](std::size_t count, const std::function<void(std::size_t)>& work, const Follower& follower) {
    for (std::size_t at = 0; at < count && !is_stopped(follower); ++at) {
      work(at);
      if (follower.progress) follower.progress(at + 1, count);
    }
    return !is_stopped(follower);
  }};
}

}  // namespace nc
