#include "support/random.hpp"

#include <array>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

using namespace nc;

TEST_CASE("the generator gives the published first values of SplitMix64 for seed 1234567") {
  SeededRandom random(1234567);
  CHECK(random.next() == 6457827717110365317ULL);
  CHECK(random.next() == 3203168211198807973ULL);
  CHECK(random.next() == 9817491932198370423ULL);
}

TEST_CASE("a bounded number stays below its bound, and zero is all there is below zero or one") {
  CHECK(rc::check("below", [](std::uint64_t seed, std::uint64_t bound) {
    SeededRandom random(seed);
    const std::uint64_t value = random.below(bound);
    const bool in_range = bound == 0 ? value == 0 : value < bound;
    RC_ASSERT(in_range);
  }));
}

TEST_CASE("every small number comes up about equally often") {
  SeededRandom random(7);
  std::array<int, 6> counts{};
  for (int i = 0; i < 6000; ++i)
    ++counts.at(random.below(6));
  for (const int count : counts)
    CHECK((count > 850 && count < 1150));
}

TEST_CASE("the hash of a text is the published FNV-1a value on every machine") {
  CHECK(stable_hash("") == 0xCBF29CE484222325ULL);
  CHECK(stable_hash("a") == 0xAF63DC4C8601EC8CULL);
  CHECK(stable_hash("foobar") == 0x85944171F73967E8ULL);
}
