#include "testing/scratch_folder.hpp"

#include <cstdio>
#include <cstdlib>
#include <string>
#include <system_error>

namespace nc::testing {

namespace fs = std::filesystem;

ScratchFolder::ScratchFolder() {
  std::string name = (fs::canonical(fs::temp_directory_path()) / "needlecase-test-XXXXXX").native();
  if (mkdtemp(name.data()) == nullptr) {
    std::perror("mkdtemp");
    std::exit(EXIT_FAILURE);
  }
  path_ = name;
}

ScratchFolder::~ScratchFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

}  // namespace nc::testing
