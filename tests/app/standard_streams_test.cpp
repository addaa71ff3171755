#include "app/standard_streams.hpp"

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>

#include <sys/wait.h>
#include <unistd.h>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"

using namespace nc;

namespace {

/// The exit status of the shell that runs the program with these words, and with a stream closed.
int run_closed(const std::string& words) {
  const char* program = std::getenv("NEEDLECASE_PROGRAM");
  REQUIRE(program != nullptr);
  const int status = std::system((std::string(program) + " " + words).c_str());
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a closed output is an error, and never writes into the record") {
  const testing::ScratchFolder folder;
  const std::string store = folder / "a.db";
  const std::string practise = "practise --fresh --store '" + store + "' </dev/null ";
  CHECK(run_closed(practise + ">/dev/null 2>&1") == 0);
  CHECK(run_closed(practise + "2>/dev/null >&-") != 0);
  CHECK(run_closed(practise + ">&- 2>&-") != 0);
  CHECK(bytes_of(store).find("article") == std::string::npos);
  CHECK(run_closed("store check --store '" + store + "' >/dev/null 2>&1") == 0);
}
