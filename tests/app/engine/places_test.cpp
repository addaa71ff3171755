#include "app/engine/places.hpp"

#include <sstream>

#include <catch2/catch.hpp>

using namespace nc;
using namespace nc::app;

namespace {

struct Streams {
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  CommandContext context(std::map<std::string, std::string> environment) {
    return {in, out, err, std::move(environment), false};
  }
};

}  // namespace

TEST_CASE("the store is where the person asked, else in the data folder") {
  Streams streams;
  const CommandContext context = streams.context({{"HOME", "/home/a"}});
  CHECK(*store_path_of("/tmp/x.db", context) == "/tmp/x.db");
  CHECK(*store_path_of(std::nullopt, context) == "/home/a/.local/share/needlecase/attempts.db");
}

TEST_CASE("the folders follow the XDG variables and ignore relative ones") {
  Streams streams;
  const CommandContext context =
      streams.context({{"HOME", "/home/a"}, {"XDG_DATA_HOME", "/data"}, {"XDG_CONFIG_HOME", "relative"}});
  CHECK(*data_folder_of(context) == "/data/needlecase");
  CHECK(*config_folder_of(context) == "/home/a/.config/needlecase");
}

TEST_CASE("without a home folder the person is told rather than guessed for") {
  Streams streams;
  const CommandContext context = streams.context({});
  const auto path = store_path_of(std::nullopt, context);
  REQUIRE_FALSE(path);
  CHECK_FALSE(path.error().message.empty());
}
