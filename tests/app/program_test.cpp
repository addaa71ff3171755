#include "app/program.hpp"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "app/version.hpp"

using namespace nc::app;

namespace {

struct Ran {
  int code = 0;
  std::string out;
  std::string err;
};

Ran run(const std::vector<std::string>& arguments) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  CommandContext context{in, out, err, {{"HOME", "/nonexistent"}}, false};
  const int code = run_program(arguments, context);
  return {code, out.str(), err.str()};
}

}  // namespace

TEST_CASE("the version is the one the build is made with") {
  std::ifstream cmake(std::string(NEEDLECASE_SOURCE_DIR) + "/CMakeLists.txt");
  const std::string text{std::istreambuf_iterator<char>(cmake), {}};
  CHECK(text.find(std::string("VERSION ") + version + " LANGUAGES") != std::string::npos);
  CHECK(run({"--version"}).out == std::string("needlecase ") + version + "\n");
}

TEST_CASE("help is data, names every command, and each command has its own") {
  const Ran help = run({"--help"});
  CHECK(help.code == exit_done);
  CHECK(help.err.empty());
  for (const char* command :
       {"practise", "check", "new", "classify", "grade", "guidance", "export", "coverage", "schema", "store"}) {
    CAPTURE(command);
    CHECK(help.out.find(command) != std::string::npos);
    const Ran own = run({command, "--help"});
    CHECK(own.code == exit_done);
    CHECK(own.out.find("Usage") != std::string::npos);
  }
}

TEST_CASE("a command line that makes no sense is told on stderr with exit code 2, and nothing is printed as data") {
  for (const std::vector<std::string>& arguments : {std::vector<std::string>{"frobnicate"},
                                                    {"--no-such-option"},
                                                    {"export", "--format", "xapi"},
                                                    {"store"},
                                                    {"--text-percent", "500"}}) {
    const Ran ran = run(arguments);
    CAPTURE(arguments.front());
    CHECK(ran.code == exit_usage);
    CHECK(ran.out.empty());
    CHECK(ran.err.rfind("needlecase: error: ", 0) == 0);
  }
}

TEST_CASE("without a display the window says so, names the terminal face, and ends with exit code 3") {
  const Ran ran = run({});
  CHECK(ran.code == exit_environment);
  CHECK(ran.err.find("needlecase practise") != std::string::npos);
}
