#include "scoring/triage_call.hpp"

#include <catch2/catch.hpp>

using namespace nc::scoring;

namespace {

TriageCall call_of(const std::string& key, const std::string& accepted, const std::string& given) {
  Item item;
  item.key = key;
  item.accepted = accepted;
  item.given = given;
  return triage_call(item);
}

}  // namespace

TEST_CASE("a decision is the key, below it or above it") {
  CHECK_FALSE(call_of("contact", "contact", "contact").lower);
  CHECK_FALSE(call_of("contact", "contact", "contact").higher);
  CHECK(call_of("contact", "contact", "monitor").lower);
  CHECK(call_of("contact", "contact", "emergency").higher);
  CHECK_FALSE(call_of("contact", "contact", "monitor").accepted);
}

TEST_CASE("an answer that is accepted beside the key says so") {
  CHECK(call_of("monitor", "monitor|contact", "contact").accepted);
  CHECK(call_of("monitor", "monitor|contact", "contact").higher);
  CHECK_FALSE(call_of("monitor", "monitor|contact", "monitor").accepted);
}

TEST_CASE("no answer counts as the mildest, and is never accepted") {
  CHECK(call_of("monitor", "expected|monitor", "").lower);
  CHECK_FALSE(call_of("monitor", "expected|monitor", "").accepted);
  CHECK_FALSE(call_of("expected", "expected", "").lower);
}

TEST_CASE("a visit that the documents do not cover is neither") {
  const TriageCall call = call_of("not-covered", "", "emergency");
  CHECK_FALSE(call.covered);
  CHECK_FALSE(call.higher);
}
