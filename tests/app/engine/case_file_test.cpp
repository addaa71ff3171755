#include "app/engine/case_file.hpp"

#include <fstream>

#include <catch2/catch.hpp>

#include "support/sha256.hpp"
#include "testing/scratch_folder.hpp"
#include "testing/shipped_cases.hpp"

using namespace nc;
using namespace nc::app;

TEST_CASE("a case has the hash of its file's bytes, wherever they came from") {
  const guidance::Guidance guidance = testing::shipped_guidance();
  const testing::ScratchFolder folder;
  std::ofstream(folder / "plain.toml", std::ios::binary) << testing::plain_case();
  const library::CaseSource in_folder{library::Owner::run, folder.path().string(), {}, {}};
  const std::string text = testing::plain_case();
  const EmbeddedFile file{"plain.toml", text};
  for (const library::CaseSource& source : {in_folder, library::embedded_source({&file, 1})}) {
    const auto parsed = load_case_of(source, "plain.toml", guidance);
    REQUIRE(parsed);
    REQUIRE(parsed->the_case);
    CHECK(parsed->the_case->hash == sha256_hex(testing::plain_case()));
    CHECK(parsed->the_case->path == library::path_in(source, "plain.toml"));
  }
}

TEST_CASE("a file that is far too large is read and told, one that is not there is an error") {
  const guidance::Guidance guidance = testing::shipped_guidance();
  const testing::ScratchFolder folder;
  std::ofstream(folder / "huge.toml", std::ios::binary) << std::string(3U << 20U, '#');
  const auto huge = load_case(folder / "huge.toml", guidance);
  REQUIRE(huge);
  CHECK_FALSE(huge->the_case);
  CHECK(testing::numbers_of(huge->diagnostics) == std::vector<int>{100});
  const auto missing = load_case(folder / "none.toml", guidance);
  REQUIRE_FALSE(missing);
  CHECK(missing.error().kind == ErrorKind::input);
}
