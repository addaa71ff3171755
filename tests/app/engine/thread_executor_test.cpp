#include "app/engine/thread_executor.hpp"

#include <algorithm>
#include <chrono>
#include <stop_token>
#include <thread>
#include <vector>

#include <catch2/catch.hpp>

using namespace nc;
using namespace nc::app;

TEST_CASE("every piece is done once, whatever the number of threads") {
  for (const unsigned threads : {1U, 2U, 7U}) {
    for (const std::size_t count : {std::size_t{0}, std::size_t{1}, std::size_t{1000}}) {
      std::vector<int> done(count, 0);
      CHECK(thread_executor(threads).parallel_for(count, [&done](std::size_t at) { ++done[at]; }, {}));
      CHECK(done == std::vector<int>(count, 1));
    }
  }
  CHECK(usable_threads() >= 1);
}

TEST_CASE("once it is asked to stop no further piece is begun, and it says that it did not finish") {
  std::stop_source source;
  std::vector<int> done(1000, 0);
  const auto work = [&](std::size_t at) {
    ++done[at];
    if (at == 5) source.request_stop();
  };
  const Follower follower{{}, [&source] { return source.stop_requested(); }};
  CHECK_FALSE(thread_executor(1).parallel_for(done.size(), work, follower));
  CHECK(std::vector<int>(done.begin(), done.begin() + 6) == std::vector<int>(6, 1));
  CHECK(std::vector<int>(done.begin() + 6, done.end()) == std::vector<int>(994, 0));
  CHECK(thread_executor(2).parallel_for(3, [](std::size_t) {}, {}));
}

TEST_CASE("progress is told while the work goes on") {
  std::vector<std::size_t> told;
  const auto slow = [](std::size_t) { std::this_thread::sleep_for(std::chrono::milliseconds(5)); };
  const auto hear = [&told](std::size_t so_far, std::size_t total) {
    CHECK(total == 40);
    told.push_back(so_far);
  };
  thread_executor(1).parallel_for(40, slow, {hear, {}});
  REQUIRE_FALSE(told.empty());
  CHECK(std::is_sorted(told.begin(), told.end()));
  CHECK(told.back() <= 40);
}
