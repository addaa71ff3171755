#include "gallery/look_files.hpp"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "gallery/look_fixture.hpp"

namespace nc::gallery {
namespace {

/// What is wrong, without the folder; empty when nothing is.
std::string wrong_in(const LookFixture& fixture, LookFiles& files) {
  const auto read = files.read_changed();
  REQUIRE(read.has_value());
  if (*read) return {};
  std::string message = read->error().message;
  const std::string folder = fixture.folder.path().string() + "/";
  for (std::size_t at = message.find(folder); at != std::string::npos; at = message.find(folder))
    message.erase(at, folder.size());
  return message;
}

bool same_outline(const ui::shape::Outline& a, const ui::shape::Outline& b) {
  const auto same = [](Point p, Point q) { return p.x == q.x && p.y == q.y; };
  if (!same(a.start, b.start) || !same(a.kernel, b.kernel) || a.curves.size() != b.curves.size()) return false;
  for (std::size_t at = 0; at < a.curves.size(); ++at) {
    if (!same(a.curves[at].first_handle, b.curves[at].first_handle)) return false;
    if (!same(a.curves[at].second_handle, b.curves[at].second_handle)) return false;
    if (!same(a.curves[at].end, b.curves[at].end)) return false;
  }
  return true;
}

}  // namespace

TEST_CASE("the shipped files are read as the look that was compiled in") {
  const LookFixture fixture;
  LookFiles files(fixture.folder.path());
  const auto read = files.read_changed();
  REQUIRE(read.has_value());
  REQUIRE(read->has_value());
  const ui::Look& look = (**read)->look;
  const ui::Look& built = ui::built_look();
  CHECK(look.type == built.type);
  CHECK(look.space.page == built.space.page);
  CHECK(look.space.line_length == built.space.line_length);
  CHECK(look.space.least_target == built.space.least_target);
  for (std::size_t theme = 0; theme < built.themes.size(); ++theme) {
    CHECK(look.themes[theme].ground == built.themes[theme].ground);
    CHECK(look.themes[theme].figure_line == built.themes[theme].figure_line);
    CHECK(look.themes[theme].urgency[3].mark == built.themes[theme].urgency[3].mark);
    CHECK(look.themes[theme].urgency[0].wash == built.themes[theme].urgency[0].wash);
  }
  CHECK(look.figure.width == built.figure.width);
  CHECK(look.figure.height == built.figure.height);
  CHECK(same_outline(look.figure.head, built.figure.head));
  CHECK(same_outline(look.figure.neck, built.figure.neck));
  CHECK(same_outline(look.figure.upper_back, built.figure.upper_back));
  CHECK(same_outline(look.figure.shoulder, built.figure.shoulder));
  CHECK(same_outline(look.figure.arm, built.figure.arm));
  CHECK(same_outline(look.figure.lower_back, built.figure.lower_back));
  CHECK(same_outline(look.figure.shoulder_blade, built.figure.shoulder_blade));
  CHECK(look.figure.spine_bottom == built.figure.spine_bottom);
}

TEST_CASE("files that did not change are not read again; a changed one is") {
  const LookFixture fixture;
  LookFiles files(fixture.folder.path());
  CHECK(files.read_changed().has_value());
  CHECK_FALSE(files.read_changed().has_value());
  fixture.replace("theme.toml", "ground = \"#f6f5f1\"", "ground = \"#102030\"");
  fixture.replace("theme.toml", "half = 0.5", "half = 0.75");
  const auto read = files.read_changed();
  REQUIRE(read.has_value());
  REQUIRE(read->has_value());
  CHECK((**read)->look.themes[0].ground == Colour{0x10, 0x20, 0x30});
  CHECK((**read)->look.space.half == 0.75F);
  CHECK_FALSE(files.read_changed().has_value());
}

TEST_CASE("what is wrong is told once, with its place and what to do, for both files") {
  const LookFixture fixture;
  LookFiles files(fixture.folder.path());
  fixture.replace("theme.toml", "ink = \"#1d2a32\"", "ink = \"blue\"");
  CHECK(wrong_in(fixture, files) == "theme.toml:30:1: error: 'ink' must be a colour like \"#0e6674\", not 'blue'");
  CHECK_FALSE(files.read_changed().has_value());
  fixture.replace("figure.svg", "id=\"neck\"", "id=\"throat\"");
  CHECK(wrong_in(fixture, files) ==
        "theme.toml:30:1: error: 'ink' must be a colour like \"#0e6674\", not 'blue'\n"
        "figure.svg:1:1: error: there is no path with the id 'neck'; draw it, or give one this id");
  fixture.replace("figure.svg", "id=\"throat\"", "id=\"neck\"");
  fixture.replace("theme.toml", "ink = \"blue\"", "ink = \"#1d2a32\"");
  CHECK(wrong_in(fixture, files).empty());
}

TEST_CASE("a file that is gone is told, and read again when it is back") {
  const LookFixture fixture;
  LookFiles files(fixture.folder.path());
  std::filesystem::rename(fixture.folder / "theme.toml", fixture.folder / "away.toml");
  CHECK(wrong_in(fixture, files) == "theme.toml: cannot read: No such file or directory");
  std::filesystem::rename(fixture.folder / "away.toml", fixture.folder / "theme.toml");
  CHECK(wrong_in(fixture, files).empty());
}

}  // namespace nc::gallery
