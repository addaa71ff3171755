#include "app/engine/unread_files.hpp"

#include <sys/stat.h>

#include <fstream>

#include <catch2/catch.hpp>

#include "testing/scratch_folder.hpp"

using namespace nc;
using nc::testing::ScratchFolder;

namespace {

std::string why_of(const std::string& name, const std::string& text = "x", app::Meant meant = app::Meant::like_cases) {
  const ScratchFolder folder;
  std::ofstream(folder / name) << text;
  const auto unread = app::find_unread(folder.path(), meant);
  if (unread.empty()) return {};
  CHECK(unread.size() == 1);
  CHECK(unread[0].path.filename() == name);
  return unread[0].why;
}

}  // namespace

TEST_CASE("a file that may be meant as a case is told with what to do") {
  for (const std::string name : {"case.toml.txt", "case.toml~", "case.toml.bak"}) {
    CAPTURE(name);
    CHECK(why_of(name) == "its name must end in .toml; rename it, for example to 'case.toml'");
  }
  CHECK(why_of("Case.TOML") == "its name must end in small letters: .toml");
  CHECK(why_of(".case.toml") == "it is hidden, because its name begins with a dot");
  for (const std::string name : {"case.docx", "case.odt", "Case.DOC", "case.rtf"}) {
    CAPTURE(name);
    CHECK(why_of(name).find("plain text") != std::string::npos);
  }
}

TEST_CASE("case files, and what is clearly something else, are not told") {
  for (const std::string name : {"case.toml", "picture.png", "README.md", ".hidden", "case"}) {
    CAPTURE(name);
    CHECK(why_of(name).empty());
  }
}

TEST_CASE("a plain text that is written as a case is told, and any other when nothing else was found") {
  CHECK(why_of("case.txt", "format = 1\n\n[[visit]]\nhours = 3\n") ==
        "its name must end in .toml; rename it, for example to 'case.toml'");
  CHECK(why_of("notes.txt", "Ask Anna about [[visit]] tables.").empty());
  CHECK_FALSE(why_of("notes.txt", "Ask Anna.", app::Meant::plain_texts).empty());
  CHECK(why_of("picture.png", "x", app::Meant::plain_texts).empty());
}

TEST_CASE("a folder of a program is told and not looked into") {
  const ScratchFolder folder;
  std::filesystem::create_directories(folder.path() / "program/deep");
  std::ofstream(folder / "program/CMakeLists.txt") << "x";
  std::ofstream(folder / "program/deep/case.odt") << "x";
  const auto unread = app::find_unread(folder.path(), app::Meant::like_cases);
  REQUIRE(unread.size() == 1);
  CHECK(unread[0].path == folder.path() / "program");
  CHECK(unread[0].why == "it is a folder of a program, and no place for cases");
}

TEST_CASE("folders within are looked into, but no hidden ones") {
  const ScratchFolder folder;
  std::filesystem::create_directories(folder.path() / "deep/er");
  std::filesystem::create_directories(folder.path() / ".git");
  std::ofstream(folder / "deep/er/case.odt") << "x";
  std::ofstream(folder / ".git/case.odt") << "x";
  const auto unread = app::find_unread(folder.path(), app::Meant::plain_texts);
  REQUIRE(unread.size() == 1);
  CHECK(unread[0].path == folder.path() / "deep/er/case.odt");
  CHECK(app::find_unread(folder.path() / "none", app::Meant::plain_texts).empty());
}

TEST_CASE("in a folder that is for cases alone every other file is told, but no copy that an editor made") {
  const ScratchFolder folder;
  for (const std::string name : {"a.txt", "b.toml", "c", "d.png", "e.toml~", ".f"})
    std::ofstream(folder / name) << "x";
  const auto names = [&folder](app::Meant meant) {
    std::string all;
    for (const app::UnreadFile& file : app::find_unread(folder.path(), meant))
      all += file.path.filename().string() + ' ';
    return all;
  };
  CHECK(names(app::Meant::like_cases) == "e.toml~ ");
  CHECK(names(app::Meant::plain_texts) == "a.txt c e.toml~ ");
  CHECK(names(app::Meant::everything) == "a.txt c d.png ");
}

TEST_CASE("a link to nothing, a folder and a pipe with the name of a case are told; links of editors are not") {
  const ScratchFolder folder;
  std::filesystem::create_symlink(folder / "gone.toml", folder / "a.toml");
  std::filesystem::create_directory(folder / "b.toml");
  REQUIRE(::mkfifo((folder / "c.TOML").c_str(), 0600) == 0);
  std::filesystem::create_symlink("someone@desk.1234", folder / ".#d.toml");
  std::filesystem::create_symlink(folder / "gone", folder / "e.png");
  for (const app::Meant meant : {app::Meant::like_cases, app::Meant::plain_texts, app::Meant::everything}) {
    const auto unread = app::find_unread(folder.path(), meant);
    REQUIRE(unread.size() == 3);
    CHECK(unread[0].path == folder.path() / "a.toml");
    CHECK(unread[0].why == "it is a link to a file that is not there");
    CHECK(unread[1].why == "it is a folder, and a case is a file");
    CHECK(unread[2].why == "it is no file but a pipe or a device; a case is a file");
  }
}
