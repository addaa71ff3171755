#include "testing/golden.hpp"

#include <fstream>
#include <iterator>
#include <optional>

#include <catch2/catch.hpp>

namespace nc::testing {
namespace {

namespace fs = std::filesystem;

std::optional<std::string> read_golden(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file.is_open()) return std::nullopt;
  return std::string{std::istreambuf_iterator<char>(file), {}};
}

void leave_for_review(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream file(path, std::ios::binary);
  file << text;
  file.close();
  INFO("cannot write " << path.string());
  REQUIRE(file.good());
}

}  // namespace

fs::path review_folder(const fs::path& repository) {
  return repository / "build" / "review";
}

bool holds_golden(const fs::path& repository, const std::string& path, const std::string& got) {
  const fs::path waiting = review_folder(repository) / "new" / path;
  if (read_golden(repository / path) == got) {
    fs::remove(waiting);
    return true;
  }
  leave_for_review(waiting, got);
  return false;
}

std::set<std::string> other_goldens(const fs::path& repository, const std::string& path,
                                    const std::set<std::string>& names) {
  std::set<std::string> others;
  if (!fs::is_directory(repository / path)) return others;
  for (const fs::directory_entry& entry : fs::directory_iterator(repository / path)) {
    const std::string name = entry.path().filename().string();
    if (names.count(name) != 0) continue;
    others.insert(name);
    leave_for_review(review_folder(repository) / "gone" / path / name, "");
  }
  return others;
}

void check_golden_at(const std::string& path, const std::string& got) {
  const bool is_unchanged = holds_golden(NEEDLECASE_SOURCE_DIR, path, got);
  INFO("the golden " << path << " differs from what the test made, or is not there; look at it with: ./test --review");
  CHECK(is_unchanged);
}

void check_golden(const std::string& name, const std::string& got) {
  check_golden_at("tests/golden/" + name, got);
}

void check_no_other_golden(const std::string& folder, const std::set<std::string>& names) {
  for (const std::string& name : other_goldens(NEEDLECASE_SOURCE_DIR, "tests/golden/" + folder, names)) {
    INFO("no test makes tests/golden/" << folder << '/' << name << " any more; take it away with: ./test --review");
    CHECK(names.count(name) == 1);
  }
}

}  // namespace nc::testing
