#include "app/terminal_columns.hpp"

#include <cstdlib>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <catch2/catch.hpp>

using namespace nc;

TEST_CASE("a terminal says how many columns it has, also after it was made narrower") {
  const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
  REQUIRE(terminal >= 0);
  CHECK_FALSE(app::terminal_columns(terminal));
  for (const int columns : {120, 40}) {
    winsize size{};
    size.ws_col = static_cast<unsigned short>(columns);
    REQUIRE(::ioctl(terminal, TIOCSWINSZ, &size) == 0);
    CHECK(app::terminal_columns(terminal) == columns);
  }
  ::close(terminal);
}

TEST_CASE("a pipe has no columns") {
  int ends[2] = {-1, -1};
  REQUIRE(::pipe(ends) == 0);
  CHECK_FALSE(app::terminal_columns(ends[1]));
  ::close(ends[0]);
  ::close(ends[1]);
  CHECK_FALSE(app::terminal_columns(-1));
}
