#include "library/case_sources.hpp"

#include <catch2/catch.hpp>

using namespace nc;
using library::CaseSource;
using library::Owner;

TEST_CASE("guidance in the folder of the shipped library is no case, and only there") {
  const CaseSource shipped{Owner::program, "/share/scenarios", {}, {}};
  CHECK_FALSE(library::is_case_name(shipped, "guidance/advice.toml"));
  CHECK(library::is_case_name(shipped, "neck/guidance/a.toml"));
  CHECK(library::is_case_name(shipped, "guidance.toml"));
  for (const Owner owner : {Owner::run, Owner::person})
    CHECK(library::is_case_name({owner, "/mine", {}, {}}, "guidance/a.toml"));
}

TEST_CASE("messages name a file by the folder as it was named") {
  CHECK(library::path_in({Owner::run, "mine", {}, {}}, "deep/a.toml") == "mine/deep/a.toml");
  CHECK(library::path_in({Owner::run, "./mine/", {}, {}}, "a.toml") == "./mine/a.toml");
  CHECK(library::path_in(library::embedded_source({}), "neck/a.toml") == "neck/a.toml");
}

TEST_CASE("the name of a case file promises its id") {
  CHECK(library::id_in_name("neck-a.toml") == "neck-a");
  CHECK(library::id_in_name("deep/er/neck-a.toml") == "neck-a");
  CHECK(library::id_in_name("a.b.toml") == "a.b");
}
