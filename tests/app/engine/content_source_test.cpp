#include "app/engine/content_source.hpp"

#include <filesystem>
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

TEST_CASE("the program carries its guidance and a library of ready cases without fault") {
  Streams streams;
  const auto loaded = load_content({}, streams.context);
  REQUIRE(loaded);
  INFO(render_diagnostics(loaded->diagnostics));
  CHECK(loaded->diagnostics.empty());
  CHECK(loaded->content->cases.size() >= 36);
  CHECK(loaded->content->guidance.statements.size() == 136);
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

TEST_CASE("a folder that holds the program itself adds no case and no fault") {
  Streams streams;
  const auto shipped = load_content({}, streams.context);
  const auto loaded = load_content({.cases = {NEEDLECASE_SOURCE_DIR}, .guidance = {}}, streams.context);
  REQUIRE(shipped);
  REQUIRE(loaded);
  INFO(render_diagnostics(loaded->diagnostics));
  CHECK(loaded->diagnostics.empty());
  CHECK(loaded->content->catalogue.size() == shipped->content->catalogue.size());
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

TEST_CASE("cases come from the program, then from the folders named, then from the person's own folder") {
  const testing::ScratchFolder home;
  Streams streams;
  streams.context.environment = {{"HOME", home.path().string()}};
  ContentOptions options;
  options.cases = {"second", "third/"};
  library::CaseSources sources = case_sources_of(options, streams.context);
  REQUIRE(sources.size() == 3);
  CHECK(sources[0].owner == library::Owner::program);
  CHECK(sources[0].embedded.size() >= 36);
  CHECK(sources[1].folder == "second");
  CHECK(sources[2].folder == "third/");
  CHECK(sources[2].owner == library::Owner::run);
  CHECK(sources[1].index.rfind((home / ".cache/needlecase"), 0) == 0);
  CHECK(sources[1].index != sources[2].index);
  const std::string own = home / ".local/share/needlecase/cases";
  std::filesystem::create_directories(own);
  sources = case_sources_of(options, streams.context);
  REQUIRE(sources.size() == 4);
  CHECK(sources[3].owner == library::Owner::person);
  CHECK(sources[3].folder == own);
  streams.context.environment.clear();
  sources = case_sources_of(options, streams.context);
  REQUIRE(sources.size() == 3);
  CHECK(sources[1].index.empty());
}

TEST_CASE("a case that takes the id of a shipped one is told and does not replace it silently") {
  const testing::ScratchFolder folder;
  std::filesystem::copy(folder_of_cases + "neck", folder.path() / "neck");
  std::ofstream(folder / "neck/neck-butcher.toml", std::ios::app) << "# changed\n";
  Streams streams;
  ContentOptions options;
  options.cases = {folder.path().string()};
  const auto loaded = load_content(options, streams.context);
  REQUIRE(loaded);
  REQUIRE(loaded->diagnostics.size() == 1);  // the other files are copies, and no fault
  CHECK(loaded->diagnostics.front().number == 400);
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
