#include "guidance/bundle.hpp"

#include <catch2/catch.hpp>

#include "testing/shipped_guidance.hpp"

using namespace nc::guidance;

TEST_CASE("a bundle holds every file with its name and its bytes") {
  CHECK(bundle_files({{"folder/a.toml", "x = 1\n"}, {"b.toml", ""}}) == "a.toml\n6\nx = 1\nb.toml\n0\n");
  const auto files = parse_bundle("a.toml\n6\nx = 1\nb.toml\n0\n");
  REQUIRE(files);
  REQUIRE(files->size() == 2);
  CHECK((*files)[0].path == "a.toml");
  CHECK((*files)[0].text == "x = 1\n");
  CHECK((*files)[1].text.empty());
}

TEST_CASE("a bundle of a guidance gives the same guidance again") {
  const Guidance first = testing::shipped();
  REQUIRE(first.bytes);
  const auto files = parse_bundle(*first.bytes);
  REQUIRE(files);
  const LoadedGuidance second = parse_guidance(*files);
  REQUIRE(second.guidance);
  CHECK(second.guidance->hash == first.hash);
  CHECK(*second.guidance->bytes == *first.bytes);
}

TEST_CASE("a cut or foreign text is no bundle") {
  const std::string bundle = bundle_files({{"a.toml", "x = 1\n"}, {"b.toml", "y = 2\n"}});
  for (std::size_t length = 1; length < bundle.size(); ++length) {
    if (length == bundle.size() / 2) continue;  // the first file alone, which is a bundle of its own
    CAPTURE(length);
    CHECK_FALSE(parse_bundle(bundle.substr(0, length)).has_value());
  }
  CHECK(parse_bundle("")->empty());
  CHECK_FALSE(parse_bundle("a.toml\n-1\n").has_value());
  CHECK_FALSE(parse_bundle("a.toml\n6x\nx = 1\n").has_value());
  CHECK_FALSE(parse_bundle("a.toml\n99999999999999999999999\n").has_value());
}
