#include "app/engine/settings_file.hpp"

#include <fstream>

#include <catch2/catch.hpp>
#include <rapidcheck.h>

#include "platform/files/file.hpp"
#include "support/person_name.hpp"
#include "support/text.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::app;
using practice::Settings;
using practice::ThemeName;

TEST_CASE("without a file, or with an empty one, the settings are the defaults") {
  const testing::ScratchFolder folder;
  CHECK(load_settings(folder.path() / "settings.toml").settings == Settings{});
  CHECK(parse_settings("", "s").settings == Settings{});
  CHECK(parse_settings("", "s").diagnostics.empty());
}

TEST_CASE("whatever is set is read back the same, odd names included") {
  CHECK(rc::check("settings round trip", [] {
    Settings settings;
    settings.theme = *rc::gen::element(ThemeName::light, ThemeName::dark, ThemeName::high_contrast);
    settings.text_percent = *rc::gen::element(75, 100, 125, 150, 175, 200);
    settings.reduced_motion = *rc::gen::arbitrary<bool>();
    settings.ask_cue = *rc::gen::arbitrary<bool>();
    settings.welcome_seen = *rc::gen::arbitrary<bool>();
    const auto word = rc::gen::resize(30, rc::gen::container<std::string>(rc::gen::inRange(' ', '\x7F')));
    settings.trainee = record::TraineeId(tidy_person_name("t" + *word));
    settings.language = *rc::gen::element<std::string>("", "en", "de_AT");
    settings.cohort = tidy_person_name("Zürich \"2026\" \\ " + *word + "x");
    const ReadSettings read = parse_settings(to_toml(settings), "s");
    RC_ASSERT(read.diagnostics.empty());
    RC_ASSERT(read.settings == settings);
  }));
}

TEST_CASE("a faulty value falls back to its default, is told, and the rest counts") {
  const ReadSettings read =
      parse_settings("theme = \"purple\"\ntext-percent = 300\ntrainee = \"Ana\"\ncolour = 1\n", "s.toml");
  CHECK(read.settings.theme == ThemeName::light);
  CHECK(read.settings.text_percent == 100);
  CHECK(read.settings.trainee == record::TraineeId("Ana"));
  CHECK(read.diagnostics.size() == 3);
}

TEST_CASE("a damaged settings file does not keep the program from starting") {
  const testing::ScratchFolder folder;
  std::ofstream(folder / "settings.toml") << "theme = [[[\n";
  const ReadSettings read = load_settings(folder.path() / "settings.toml");
  CHECK(read.settings == Settings{});
  CHECK(has_errors(read.diagnostics));
}

TEST_CASE("saving makes the folder and replaces the whole file") {
  const testing::ScratchFolder folder;
  Settings settings;
  settings.trainee = record::TraineeId("a rather long name for a trainee");
  const auto path = folder.path() / "config" / "settings.toml";
  REQUIRE(save_settings(path, settings));
  settings.trainee = record::TraineeId("B");
  REQUIRE(save_settings(path, settings));
  CHECK(load_settings(path).settings == settings);
}

TEST_CASE("that the welcome was seen is noted beside what the file says, and nothing else changes") {
  const testing::ScratchFolder folder;
  const auto path = folder.path() / "config" / "settings.toml";
  REQUIRE(keep_welcome_seen(path));
  CHECK(load_settings(path).settings.welcome_seen);
  Settings settings;
  settings.theme = ThemeName::dark;
  settings.trainee = record::TraineeId("Ana");
  REQUIRE(save_settings(path, settings));
  REQUIRE(keep_welcome_seen(path));
  settings.welcome_seen = true;
  CHECK(load_settings(path).settings == settings);
}

TEST_CASE("a settings file with a fault is never written over, by a change nor by the welcome") {
  const testing::ScratchFolder folder;
  const auto path = folder.path() / "settings.toml";
  for (const std::string text :
       {"theme = [[[\n", "trainee = 7\n", "theme = \"blue\"\n", "colour = 1\ntrainee = \"Ana\"\n"}) {
    std::ofstream(path) << text;
    const auto saved = save_settings(path, Settings{});
    REQUIRE_FALSE(saved);
    CHECK(saved.error().message.find("settings.toml has a fault, so it was left as it is") != std::string::npos);
    CHECK_FALSE(keep_welcome_seen(path));
    CHECK(platform::load_file(path, 100).value() == text);
  }
  std::filesystem::remove(path);
  CHECK(save_settings(path, Settings{}));
}

TEST_CASE("a change is written beside what somebody else wrote since, and wins where both changed the same") {
  const testing::ScratchFolder folder;
  const auto path = folder.path() / "settings.toml";
  Settings known;
  Settings wanted = known;
  wanted.theme = ThemeName::dark;
  REQUIRE(save_change(path, {known, known, wanted}));
  CHECK(load_settings(path).settings == wanted);
  std::ofstream(path) << "trainee = \"Ana\"\ntheme = \"high-contrast\"\n";
  Settings next = wanted;
  next.text_percent = 150;
  const auto saved = save_change(path, {wanted, wanted, next});
  REQUIRE(saved);
  CHECK(saved->trainee == record::TraineeId("Ana"));
  CHECK(saved->theme == ThemeName::high_contrast);
  CHECK(saved->text_percent == 150);
  CHECK(load_settings(path).settings == *saved);
  std::ofstream(path) << "theme = \"high-contrast\"\n";
  next.theme = ThemeName::light;
  CHECK(save_change(path, {wanted, wanted, next})->theme == ThemeName::light);
}

TEST_CASE("what counts for one run only is not saved with a change of something else") {
  const testing::ScratchFolder folder;
  const auto path = folder.path() / "settings.toml";
  Settings in_file;
  in_file.trainee = record::TraineeId("ana");
  in_file.cohort = "spring";
  REQUIRE(save_settings(path, in_file));
  Settings of_run = in_file;
  of_run.theme = ThemeName::dark;
  of_run.trainee = record::TraineeId("bob");
  of_run.cohort = "autumn";
  Settings wanted = of_run;
  wanted.text_percent = 150;
  Settings expected = in_file;
  expected.text_percent = 150;
  CHECK(save_change(path, {in_file, of_run, wanted}).value() == expected);
  CHECK(load_settings(path).settings == expected);
  std::filesystem::remove(path);
  CHECK(save_change(path, {expected, of_run, wanted}).value() == expected);
}

TEST_CASE("what the person changes is saved, also when an option had set it for the run") {
  const testing::ScratchFolder folder;
  const auto path = folder.path() / "settings.toml";
  Settings of_run;
  of_run.trainee = record::TraineeId("bob");
  Settings wanted = of_run;
  wanted.trainee = record::TraineeId("carl");
  CHECK(save_change(path, {Settings{}, of_run, wanted})->trainee == record::TraineeId("carl"));
  CHECK(save_change(path, {wanted, wanted, of_run})->trainee == record::TraineeId("bob"));
}

TEST_CASE("a link to nothing, or a file in place of a folder, is told and not written over") {
  const testing::ScratchFolder folder;
  const auto path = folder.path() / "config/needlecase/settings.toml";
  SECTION("the settings themselves") {
    std::filesystem::create_directories(path.parent_path());
    std::filesystem::create_symlink(folder.path() / "gone.toml", path);
  }
  SECTION("the folder of the settings") {
    std::filesystem::create_directory_symlink(folder.path() / "gone", folder.path() / "config");
  }
  SECTION("a folder that is a file") {
    std::ofstream(folder.path() / "config") << "x";
  }
  const ReadSettings read = load_settings(path);
  REQUIRE(read.diagnostics.size() == 1);
  CHECK(read.diagnostics.front().message.find(folder.path().string()) != std::string::npos);
  Settings dark;
  dark.theme = ThemeName::dark;
  CHECK_FALSE(save_change(path, {{}, {}, dark}));
  CHECK_FALSE(keep_welcome_seen(path));
  CHECK_FALSE(std::filesystem::exists(folder.path() / "gone.toml"));
  std::error_code ignored;
  CHECK_FALSE(std::filesystem::is_regular_file(path, ignored));
}
