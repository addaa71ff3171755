#include "platform/files/paths.hpp"

#include <array>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"

namespace nc::platform {

TEST_CASE("data and settings go where the XDG variables say") {
  const Environment environment{"/home/ada", "/data", "/settings"};
  CHECK(data_folder(environment).value() == "/data/needlecase");
  CHECK(config_folder(environment).value() == "/settings/needlecase");
}

TEST_CASE("without XDG variables the usual folders of the home are taken") {
  const Environment environment{"/home/ada", std::nullopt, std::nullopt};
  CHECK(data_folder(environment).value() == "/home/ada/.local/share/needlecase");
  CHECK(config_folder(environment).value() == "/home/ada/.config/needlecase");
}

TEST_CASE("an empty or relative XDG path is ignored, as the specification asks") {
  const Environment environment{"/home/ada", "", "settings"};
  CHECK(data_folder(environment).value() == "/home/ada/.local/share/needlecase");
  CHECK(config_folder(environment).value() == "/home/ada/.config/needlecase");
}

TEST_CASE("without any usable path there is an error that names what to set") {
  for (const auto& home :
       {std::optional<std::string>(), std::optional<std::string>(""), std::optional<std::string>("home")}) {
    const auto folder = data_folder({home, "data", std::nullopt});
    REQUIRE_FALSE(folder);
    CHECK(folder.error().kind == ErrorKind::environment);
    CHECK(folder.error().message.find("XDG_DATA_HOME") != std::string::npos);
    CHECK(folder.error().message.find("HOME") != std::string::npos);
  }
}

TEST_CASE("the variables are found in the program's environment, by their whole name") {
  const std::array<const char*, 6> block{"XHOME=/x",       "HOME=/home/ada",       "HOMES=/y",
                                         "XDG_DATA_HOME=", "XDG_CONFIG_HOME=/c=d", nullptr};
  const Environment environment = environment_of(block.data());
  CHECK(environment.home == "/home/ada");
  CHECK_FALSE(environment.xdg_data_home);
  CHECK(environment.xdg_config_home == "/c=d");
}

TEST_CASE("no environment at all is an empty one") {
  CHECK_FALSE(environment_of(nullptr).home);
}

TEST_CASE("the program knows the folder it lies in") {
  const auto folder = executable_folder();
  REQUIRE(folder);
  CHECK(std::filesystem::exists(*folder / "test_platform"));
}

TEST_CASE("an installed tree finds its share folder wherever it was moved, a build folder has none") {
  const testing::ScratchFolder scratch;
  const auto bin = scratch.path() / "moved" / "bin";
  std::filesystem::create_directories(bin);
  CHECK_FALSE(shared_folder(bin));
  std::filesystem::create_directories(scratch.path() / "moved/share/needlecase");
  CHECK(shared_folder(bin) == scratch.path() / "moved/share/needlecase");
}

}  // namespace nc::platform
