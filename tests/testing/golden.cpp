#include "testing/golden.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string_view>

#include <catch2/catch.hpp>

namespace nc::testing {

void check_golden(const std::string& name, const std::string& got) {
  const std::filesystem::path path = std::filesystem::path(NEEDLECASE_SOURCE_DIR) / "tests" / "golden" / name;
  const char* update = std::getenv("UPDATE_GOLDEN");
  if (update != nullptr && std::string_view(update) == "1") {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << got;
  }
  std::ifstream file(path, std::ios::binary);
  std::ostringstream expected;
  expected << file.rdbuf();
  INFO("golden " << path.string());
  REQUIRE(file.is_open());
  CHECK(got == expected.str());
}

}  // namespace nc::testing
