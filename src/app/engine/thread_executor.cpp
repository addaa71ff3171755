#include "app/engine/thread_executor.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace nc::app {
namespace {

using Clock = std::chrono::steady_clock;

/// Tells at most twenty times a second.
class Teller {
 public:
  Teller(const Progress& progress, std::size_t total) : progress_(progress), total_(total) {}

  void tell(std::size_t done) {
    constexpr auto pause = std::chrono::milliseconds(50);
    if (!progress_ || Clock::now() - told_ < pause) return;
    told_ = Clock::now();
    progress_(done, total_);
  }

 private:
  const Progress& progress_;
  std::size_t total_;
  Clock::time_point told_ = Clock::now();
};

bool run_shared(std::size_t count, const std::function<void(std::size_t)>& work, unsigned threads,
                const Follower& follower) {
  std::atomic<std::size_t> next{0};
  const auto take = [&] { return is_stopped(follower) ? count : next.fetch_add(1, std::memory_order_relaxed); };
  std::vector<std::jthread> others;
  for (std::size_t at = 1; at < std::min<std::size_t>(threads, count); ++at) {
    others.emplace_back([&] {
      for (std::size_t place = take(); place < count; place = take())
        work(place);
    });
  }
  Teller teller(follower.progress, count);
  for (std::size_t place = take(); place < count; place = take()) {
    work(place);
    teller.tell(place + 1);
  }
  return !is_stopped(follower);
}

}  // namespace

Executor thread_executor(unsigned threads) {
  return {[threads](std::size_t count, const std::function<void(std::size_t)>& work, const Follower& follower) {
    return run_shared(count, work, threads, follower);
  }};
}

unsigned usable_threads() {
  return std::max(1U, std::thread::hardware_concurrency());
}

}  // namespace nc::app
