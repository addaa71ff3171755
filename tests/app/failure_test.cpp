#include "app/failure.hpp"

#include <sstream>

#include <catch2/catch.hpp>

using namespace nc;
using namespace nc::app;

namespace {

struct Told {
  int exit_code = 0;
  std::string out;
  std::string err;
};

Told report(ErrorKind kind, const std::string& message) {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  CommandContext context{in, out, err, {}, false};
  const int code = report_failure(context, Error{kind, message});
  return {code, out.str(), err.str()};
}

}  // namespace

TEST_CASE("a failure is told on the standard error, with the exit code of its kind") {
  const Told told = report(ErrorKind::input, "there is no such case");
  CHECK(told.err == "needlecase: error: there is no such case\n");
  CHECK(told.out.empty());
  CHECK(told.exit_code == exit_input);
  CHECK(report(ErrorKind::usage, "x").exit_code == exit_usage);
  CHECK(report(ErrorKind::environment, "x").exit_code == exit_environment);
  CHECK(report(ErrorKind::in_use, "x").exit_code == exit_environment);
}

TEST_CASE("diagnostics that were rendered already are printed as they are") {
  CHECK(report(ErrorKind::input, "a.toml:1: error[NC0123]: wrong\n").err == "a.toml:1: error[NC0123]: wrong\n");
}

TEST_CASE("a failure without a message still says that there is one") {
  CHECK(report(ErrorKind::input, "").err == "needlecase: error: \n");
}
