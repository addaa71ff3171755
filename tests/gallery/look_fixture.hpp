#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"

namespace nc::gallery {

/// A folder with a copy of the two files of the look that is shipped, to be changed by tests.
struct LookFixture {
  LookFixture() {
    for (const char* name : {"theme.toml", "figure.svg"})
      std::filesystem::copy_file(std::filesystem::path(NEEDLECASE_SOURCE_DIR) / "assets" / name, folder / name);
  }

  /// The file with the first `from` replaced; fails the test when it is not there.
  void replace(const std::string& name, const std::string& from, const std::string& to) const {
    std::ifstream in(folder / name);
    std::ostringstream bytes;
    bytes << in.rdbuf();
    std::string text = bytes.str();
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    std::ofstream(folder / name) << text.replace(at, from.size(), to);
  }

  testing::ScratchFolder folder;
};

}  // namespace nc::gallery
