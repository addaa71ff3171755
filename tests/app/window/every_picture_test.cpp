#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "app/window/drawn_screen.hpp"
#include "staging/every_screen.hpp"
#include "staging/shipped_content.hpp"
#include "support/sha256.hpp"
#include "testing/golden.hpp"

// What every screen says and how it looks, kept: a change of either is seen by whoever made it, and by a reviewer.

namespace nc::app {
namespace {

using staging::every_screen;
using staging::ScreenCase;

constexpr const char* pictures_golden = "pictures.txt";

/// Draws every screen with these settings and hands it over. The usual letters must do: otherwise every start would
/// make all of them.
void draw_every_screen(const library::SharedContent& content, const practice::Settings& settings,
                       const std::function<void(const ScreenCase&, const DrawnScreen&)>& look) {
  const auto letters = make_letters(settings, {settings.text_percent, 1, 1}, platform::LetterSet::usual);
  REQUIRE(letters);
  for (const ScreenCase& screen : every_screen()) {
    INFO(screen.name);
    const DrawnScreen drawn = draw_screen(staging::show_case(screen, content, settings), *letters);
    CHECK_FALSE(drawn.lacks_letters);
    look(screen, drawn);
  }
}

std::string hash_of(const platform::Picture& picture) {
  const std::string_view bytes(reinterpret_cast<const char*>(picture.rgba.data()), picture.rgba.size());
  return sha256_hex(bytes).substr(0, 32);
}

/// The kept hash of each picture by its name; nothing while there is no golden.
std::map<std::string, std::string> kept_hashes() {
  std::ifstream file(std::filesystem::path(NEEDLECASE_SOURCE_DIR) / "tests/golden" / pictures_golden);
  std::map<std::string, std::string> hashes;
  std::string name;
  std::string hash;
  while (file >> name >> hash)
    hashes[name] = hash;
  return hashes;
}

void leave_picture(const std::string& name, const platform::Picture& picture) {
  const auto folder = testing::review_folder(NEEDLECASE_SOURCE_DIR) / "pictures" / "new";
  const auto png = platform::to_png(picture);
  REQUIRE(png);
  std::filesystem::create_directories(folder);
  std::ofstream file(folder / (name + ".png"), std::ios::binary);
  file << *png;
  REQUIRE(file.good());
}

}  // namespace

TEST_CASE("every screen says what it said: its semantic tree is the golden one", "[golden]") {
  std::set<std::string> names;
  draw_every_screen(staging::shipped_content(), staging::without_cue(),
                    [&](const ScreenCase& screen, const DrawnScreen& drawn) {
                      const std::string file = staging::file_name_of(screen) + ".txt";
                      const bool is_new = names.insert(file).second;
                      CHECK(is_new);
                      testing::check_golden("screens/" + file, to_lines(drawn.tree));
                    });
  testing::check_no_other_golden("screens", names);
}

TEST_CASE("every screen looks as it did, in every theme and in two text sizes: its pixels are the golden ones",
          "[golden]") {
  const library::SharedContent content = staging::shipped_content();
  const std::map<std::string, std::string> kept = kept_hashes();
  std::set<std::string> lines;
  for (const practice::ThemeName theme : staging::every_theme) {
    for (const int percent : {100, 200}) {
      practice::Settings settings = staging::without_cue();
      settings.theme = theme;
      settings.text_percent = percent;
      draw_every_screen(content, settings, [&](const ScreenCase& screen, const DrawnScreen& drawn) {
        const std::string name = staging::picture_name_of(screen, settings);
        const std::string hash = hash_of(drawn.picture);
        lines.insert(name + ' ' + hash + '\n');
        const auto before = kept.find(name);
        if (before == kept.end() || before->second != hash) leave_picture(name, drawn.picture);
      });
    }
  }
  std::string text;
  for (const std::string& line : lines)
    text += line;
  testing::check_golden(pictures_golden, text);
}

TEST_CASE("a picture and a tree change with what is on the screen") {
  const library::SharedContent content = staging::shipped_content();
  const practice::Settings settings = staging::without_cue();
  const auto letters = make_letters(settings, {settings.text_percent, 1, 1}, platform::LetterSet::usual);
  REQUIRE(letters);
  staging::Player player(content, settings);
  const DrawnScreen library = draw_screen(player.shown(), *letters);
  const DrawnScreen again = draw_screen(player.shown(), *letters);
  CHECK(library.picture == again.picture);
  CHECK(to_lines(library.tree) == to_lines(again.tree));
  player.act(practice::OpenAbout{});
  const DrawnScreen about = draw_screen(player.shown(), *letters);
  CHECK(hash_of(library.picture) != hash_of(about.picture));
  CHECK(to_lines(library.tree) != to_lines(about.tree));
}

}  // namespace nc::app
