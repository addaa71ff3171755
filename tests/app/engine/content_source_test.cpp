#include "app/engine/content_source.hpp"

#include <fstream>
#include <set>
#include <sstream>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::app;

namespace {

struct Streams {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  CommandContext context{in, out, err, {{"HOME", "/nonexistent"}}, false};
};

const std::string folder_of_cases = std::string(NEEDLECASE_SOURCE_DIR) + "/scenarios/";

}  // namespace

TEST_CASE("the hash of a file's bytes is its SHA-256") {
  CHECK(content_hash("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(content_hash("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("the program carries its guidance and a library of ready cases without fault") {
  Streams streams;
  const auto loaded = load_content({}, streams.context);
  REQUIRE(loaded);
  INFO(render_diagnostics(loaded->diagnostics));
  CHECK(loaded->diagnostics.empty());
  CHECK(loaded->content->cases.size() >= 36);
  CHECK(loaded->content->guidance.statements.size() == 133);
  CHECK(loaded->content->guidance.hash.size() == 64);
  std::set<std::string> hashes;
  for (const cases::Case& one : loaded->content->cases)
    hashes.insert(one.hash);
  CHECK(hashes.size() == loaded->content->cases.size());
}

TEST_CASE("guidance read from its folder is the embedded guidance, with the same hash") {
  ContentOptions options;
  options.guidance = folder_of_cases + "guidance";
  const auto embedded = load_guidance({});
  const auto read = load_guidance(options);
  REQUIRE(embedded);
  REQUIRE(read);
  CHECK(read->hash == embedded->hash);
}

TEST_CASE("a folder of the person's own adds cases, and a faulty one is left out and told") {
  const testing::ScratchFolder folder;
  std::ofstream(folder / "broken.toml") << "format = 1\n";
  Streams streams;
  ContentOptions options;
  options.cases = {folder.path().string()};
  const auto loaded = load_content(options, streams.context);
  REQUIRE(loaded);
  CHECK(has_errors(loaded->diagnostics));
  CHECK(loaded->content->cases.size() >= 36);
}

TEST_CASE("a case that takes the id of a shipped one is told and does not replace it silently") {
  Streams streams;
  ContentOptions options;
  options.cases = {folder_of_cases + "neck"};
  const auto loaded = load_content(options, streams.context);
  REQUIRE(loaded);
  CHECK(has_errors(loaded->diagnostics));
}

TEST_CASE("folders that are not there are an error with the path in it") {
  Streams streams;
  ContentOptions options;
  options.cases = {"/nonexistent/cases"};
  const auto loaded = load_content(options, streams.context);
  REQUIRE_FALSE(loaded);
  CHECK(loaded.error().message.find("/nonexistent/cases") != std::string::npos);
  options.cases.clear();
  options.guidance = "/nonexistent/guidance";
  CHECK_FALSE(load_content(options, streams.context));
}
