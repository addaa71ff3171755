#include "support/executor.hpp"

#include <utility>
#include <vector>

#include <catch2/catch.hpp>

using namespace nc;

TEST_CASE("a serial loop runs every step once, in order, and tells how far it is") {
  std::vector<std::size_t> done;
  std::vector<std::pair<std::size_t, std::size_t>> told;
  const Follower follower{[&told](std::size_t so_far, std::size_t total) { told.emplace_back(so_far, total); }, {}};
  CHECK(serial_executor().parallel_for(
      3, [&done](std::size_t at) { done.push_back(at); }, follower));
  CHECK(done == std::vector<std::size_t>{0, 1, 2});
  CHECK(told == std::vector<std::pair<std::size_t, std::size_t>>{{1, 3}, {2, 3}, {3, 3}});
  CHECK(serial_executor().parallel_for(0, [](std::size_t) { FAIL("no step was asked for"); }, {}));
}

TEST_CASE("a serial loop that should end begins no further step and says that it did not finish") {
  std::size_t begun = 0;
  const Follower follower{{}, [&begun] { return begun == 2; }};
  CHECK_FALSE(serial_executor().parallel_for(
      5, [&begun](std::size_t) { ++begun; }, follower));
  CHECK(begun == 2);
}

TEST_CASE("who never asks to stop is never stopped for") {
  CHECK_FALSE(is_stopped({}));
  CHECK(is_stopped({{}, [] { return true; }}));
}
