#include "app/engine/found_problems.hpp"

#include <algorithm>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::app;
using practice::Problem;
using practice::ProblemKind;

namespace {

/// A person's folders, and what is found in them.
struct Home {
  testing::ScratchFolder folder;
  std::istringstream in;
  std::ostringstream out, err;
  CommandContext context{in, out, err, {{"HOME", folder.path().string()}}};
  std::filesystem::path cases = folder.path() / ".local/share/needlecase/cases";

  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories((cases / name).parent_path());
    std::ofstream(cases / name) << text;
  }

  practice::Problems found() {
    const auto read = load_content({}, context);
    REQUIRE(read);
    return problems_of_library(*read, context);
  }
};

const Problem* about(const practice::Problems& problems, const std::string& name) {
  for (const Problem& one : problems)
    if (one.place.path.find(name) != std::string::npos) return &one;
  return nullptr;
}

}  // namespace

TEST_CASE("nothing is found in a home without cases, and nothing in the shipped library") {
  Home home;
  CHECK(home.found().empty());
}

TEST_CASE("whatever lies in the person's folder and is not served is told, with its place") {
  Home home;
  home.write("broken.toml", "format = \n");
  home.write("notes.txt", "x");
  home.write("case.toml.txt", "x");
  home.write("deep/case.odt", "x");
  home.write(".hidden.toml", "x");
  home.write("case", "x");
  home.write("case.toml~", "a copy that an editor made");
  const practice::Problems found = home.found();
  REQUIRE(about(found, "broken.toml") != nullptr);
  CHECK(about(found, "broken.toml")->kind == ProblemKind::faulty_case);
  CHECK(about(found, "broken.toml")->place.line == 1);
  for (const std::string name : {"notes.txt", "case.toml.txt", "deep/case.odt", ".hidden.toml", "cases/case"}) {
    CAPTURE(name);
    REQUIRE(about(found, name) != nullptr);
    CHECK(about(found, name)->kind == ProblemKind::unread_file);
    CHECK_FALSE(about(found, name)->what.empty());
  }
  CHECK(about(found, "case.toml~") == nullptr);
}

TEST_CASE("a draft is told, because its author looks for it among the cases") {
  Home home;
  const EmbeddedFile shipped = embedded_cases()[0];
  std::string text(shipped.bytes);
  const std::string id(std::filesystem::path(std::string(shipped.path)).stem());
  const auto replace = [&text](const std::string& from, const std::string& to) {
    REQUIRE(text.find(from) != std::string::npos);
    text.replace(text.find(from), from.size(), to);
  };
  replace("\"" + id + "\"", "\"my-draft\"");
  replace("status = \"ready\"", "status = \"draft\"");
  if (const std::size_t twin = text.find("\ntwin"); twin != std::string::npos)
    text.erase(twin, text.find('\n', twin + 1) - twin);
  home.write("my-draft.toml", text);
  const practice::Problems found = home.found();
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == ProblemKind::draft);
  CHECK(found[0].place.path == (home.cases / "my-draft.toml").string());
}

TEST_CASE("a folder of the person's own that is a file is told") {
  Home home;
  std::filesystem::create_directories(home.cases.parent_path());
  std::ofstream(home.cases) << "x";
  const practice::Problems found = home.found();
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == ProblemKind::unreadable_folder);
  CHECK(found[0].what.find("cases: cannot read the folder") != std::string::npos);
}

TEST_CASE("an index that cannot be written is told") {
  Home home;
  home.write("broken.toml", "format = \n");
  std::ofstream(home.folder / ".cache") << "a file where a folder should be";
  const auto read = load_content({}, home.context);
  REQUIRE(read);
  const practice::Problems found = keep_indexes(read->sources);
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == ProblemKind::lost_index);
  CHECK(found[0].what.find(".cache") != std::string::npos);
}

TEST_CASE("what is wrong with a guidance is told with its places; one that is right, or embedded, has nothing") {
  CHECK(problems_of_guidance({}).empty());
  const testing::ScratchFolder folder;
  std::ofstream(folder / "advice.toml") << "advice = 1\n";
  ContentOptions options;
  options.guidance = folder.path().string();
  const practice::Problems found = problems_of_guidance(options);
  REQUIRE_FALSE(found.empty());
  CHECK(found[0].kind == ProblemKind::faulty_guidance);
  CHECK(found[0].place.path.find(folder.path().string()) == 0);
}

TEST_CASE("a value of the settings that cannot be used is told, though it is only a warning elsewhere") {
  const practice::Problems found = problems_of_settings(parse_settings("theme = \"blue\"\n", "s.toml"));
  REQUIRE(found.size() == 1);
  CHECK(found[0].kind == ProblemKind::faulty_settings);
  CHECK(found[0].place.line == 1);
}

TEST_CASE("problems are written as lines with place, fault and remedy, and of many only the first") {
  const practice::Problems two{
      {ProblemKind::unread_file, {"/cases/x.TOML"}, "its name must end in small letters: .toml"},
      {ProblemKind::no_language, {}, "no texts in it", "choose another"}};
  CHECK(warning_lines(two) ==
        "/cases/x.TOML: warning: Its name must end in small letters: .toml.\n"
        "needlecase: warning: No texts in it. Choose another.\n");
  CHECK(warning_lines({}).empty());
  const std::string many = warning_lines(practice::Problems(13, two.front()));
  CHECK(std::count(many.begin(), many.end(), '\n') == 11);
  CHECK(many.find("3 more are not shown") != std::string::npos);
}
