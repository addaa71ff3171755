#include <fstream>

#include <catch2/catch.hpp>

#include "app/engine/person_home.hpp"
#include "app/engine/settings_file.hpp"
#include "platform/files/file.hpp"
#include "words/notice.hpp"

// Folders of cases and settings that change while the program runs.

using namespace nc;
using namespace nc::app;
using practice::ProblemOrigin;

TEST_CASE("a file that cannot be read is told on the screen, and the cases are read again when it is put right") {
  Home home;
  const std::filesystem::path folder = home.folder / "mine";
  std::filesystem::create_directories(folder);
  std::filesystem::create_symlink("/proc/self/mem", folder / "broken.toml");  // as on a disk that fails
  home.options.content.cases = {folder};
  const auto engine = home.open_reading();
  REQUIRE(engine);
  (*engine)->wait_for_library();
  REQUIRE((*engine)->model().loading);
  CHECK((*engine)->model().loading->failure->find("broken.toml: cannot read") != std::string::npos);
  REQUIRE((*engine)->library_failure());
  CHECK((*engine)->library_failure()->kind == ErrorKind::environment);
  std::filesystem::remove(folder / "broken.toml");
  (*engine)->dispatch(practice::ReadAgain{});
  (*engine)->wait_for_library();
  CHECK_FALSE((*engine)->model().loading);
  CHECK_FALSE((*engine)->library_failure());
}

TEST_CASE("a case whose file was removed while the program runs is told in one sentence, and nothing else happens") {
  Home home;
  const std::filesystem::path folder = home.folder / "mine";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "of-my-own.toml") << shipped_text_as("of-my-own");
  home.options.content.cases = {folder};
  const auto engine = home.open();
  REQUIRE(engine);
  (*engine)->dispatch(practice::OpenLibrary{});
  REQUIRE(library::find_card(*(*engine)->model().content, cases::CaseId("of-my-own")) != nullptr);
  std::filesystem::remove(folder / "of-my-own.toml");
  (*engine)->dispatch(practice::StartCase{cases::CaseId("of-my-own")});
  CHECK(std::holds_alternative<practice::LibraryScreen>((*engine)->shown().screen));
  REQUIRE((*engine)->model().notice);
  CHECK(words::said(*(*engine)->model().notice).find("is gone or can no longer be read") != std::string::npos);
}

TEST_CASE("broken settings are in the model, nothing is written over them, and once mended they count at once") {
  Home home;
  const std::filesystem::path path = home.folder.path() / ".config/needlecase/settings.toml";
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path) << "trainee = \"Ana\"\ntheme = dark\n";
  home.options.cohort = "2026";
  const auto engine = home.open_reading();
  REQUIRE(engine);
  (*engine)->wait_for_library();
  CHECK(is_found(**engine, ProblemOrigin::settings));
  (*engine)->dispatch(practice::OpenLibrary{});
  practice::Settings wanted = (*engine)->model().settings;
  wanted.text_percent = 150;
  (*engine)->dispatch(practice::ChangeSettings{wanted});
  (*engine)->take_reports();
  CHECK(is_found(**engine, ProblemOrigin::saving_settings));
  CHECK(platform::load_file(path, 100).value() == "trainee = \"Ana\"\ntheme = dark\n");
  std::ofstream(path) << "trainee = \"Ana\"\ntheme = \"dark\"\n";
  REQUIRE(comes_true(**engine, [&] { return !is_found(**engine, ProblemOrigin::settings); }));
  CHECK((*engine)->model().settings.trainee == record::TraineeId("Ana"));
  CHECK((*engine)->model().settings.theme == practice::ThemeName::dark);
  CHECK((*engine)->model().settings.cohort == "2026");
  (*engine)->dispatch(practice::ChangeSettings{wanted});
  (*engine)->take_reports();
  CHECK_FALSE(is_found(**engine, ProblemOrigin::saving_settings));
  // Written by hand and not read yet when the next change comes.
  std::ofstream(path) << "trainee = \"Ben\"\n";
  wanted.text_percent = 200;
  (*engine)->dispatch(practice::ChangeSettings{wanted});
  CHECK(load_settings(path).settings.trainee == record::TraineeId("Ben"));
  CHECK(load_settings(path).settings.text_percent == 200);
}

TEST_CASE("a case that is added, broken, mended and removed while the window is open is picked up by itself") {
  Home home;
  const auto engine = home.open_reading();
  REQUIRE(engine);
  (*engine)->wait_for_library();
  const auto has_mine = [&] {
    return library::find_card(*(*engine)->model().content, cases::CaseId("of-my-own")) != nullptr;
  };
  (*engine)->dispatch(practice::OpenLibrary{});
  const std::filesystem::path folder = home.folder.path() / ".local/share/needlecase/cases/deep";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "of-my-own.toml") << shipped_text_as("of-my-own");
  CHECK(comes_true(**engine, has_mine));
  CHECK_FALSE(is_found(**engine, ProblemOrigin::cases));
  std::ofstream(folder / "of-my-own.toml") << "format = \n";
  CHECK(comes_true(**engine, [&] { return !has_mine() && is_found(**engine, ProblemOrigin::cases); }));
  std::ofstream(folder / "of-my-own.toml") << shipped_text_as("of-my-own");
  CHECK(comes_true(**engine, [&] { return has_mine() && !is_found(**engine, ProblemOrigin::cases); }));
  std::filesystem::remove(folder / "of-my-own.toml");
  CHECK(comes_true(**engine, [&] { return !has_mine(); }));
  CHECK_FALSE((*engine)->library_failure());
}

TEST_CASE("a case that is being answered when its file is changed and then removed is answered to its end") {
  Home home;
  const std::filesystem::path folder = home.folder.path() / ".local/share/needlecase/cases";
  std::filesystem::create_directories(folder);
  std::ofstream(folder / "of-my-own.toml") << shipped_text_as("of-my-own");
  const auto engine = home.open_reading();
  REQUIRE(engine);
  (*engine)->wait_for_library();
  const cases::CaseId mine("of-my-own");
  (*engine)->dispatch(practice::StartCase{mine});
  REQUIRE(std::holds_alternative<practice::CaseScreen>((*engine)->shown().screen));
  const std::string hash = (*engine)->model().attempt->started.case_hash;
  std::ofstream(folder / "of-my-own.toml") << "format = \n";
  REQUIRE(comes_true(**engine, [&] { return is_found(**engine, ProblemOrigin::cases); }));
  (*engine)->dispatch(practice::Decide{guidance::Urgency::contact});
  const auto* screen = std::get_if<practice::CaseScreen>(&(*engine)->shown().screen);
  REQUIRE(screen != nullptr);
  CHECK(screen->decision == guidance::Urgency::contact);
  CHECK((*engine)->model().attempt->started.case_hash == hash);
  (*engine)->dispatch(practice::OpenLibrary{});
  CHECK(library::find_card(*(*engine)->model().content, mine) == nullptr);
  (*engine)->dispatch(practice::Resume{});
  CHECK(std::holds_alternative<practice::CaseScreen>((*engine)->shown().screen));
}

TEST_CASE(
    "a file of the person's own that cannot be read keeps nobody from the other cases, and is told until it can") {
  Home home;
  const std::filesystem::path folder = home.folder.path() / ".local/share/needlecase/cases";
  std::filesystem::create_directories(folder);
  std::filesystem::create_symlink("/proc/self/mem", folder / "broken.toml");  // as on a disk that fails
  const auto engine = home.open_reading();
  REQUIRE(engine);
  (*engine)->wait_for_library();
  CHECK_FALSE((*engine)->model().loading);
  CHECK((*engine)->model().content->catalogue.size() == testing::shipped_content()->catalogue.size());
  REQUIRE(is_found(**engine, ProblemOrigin::cases));
  const practice::Problem& found = (*engine)->model().problems.at(ProblemOrigin::cases)->front();
  CHECK(found.kind == practice::ProblemKind::unreadable_folder);
  CHECK(found.what.find("broken.toml: cannot read") != std::string::npos);
  std::filesystem::remove(folder / "broken.toml");
  CHECK(comes_true(**engine, [&] { return !is_found(**engine, ProblemOrigin::cases); }));
}

TEST_CASE("a folder of --cases that goes and comes back is a problem only while it is gone") {
  Home home;
  const std::filesystem::path folder = home.folder.path() / "mine";
  std::filesystem::create_directory(folder);
  std::ofstream(folder / "of-my-own.toml") << shipped_text_as("of-my-own");
  std::error_code ignored;
  const bool relative = GENERATE(false, true);
  home.options.content.cases = {relative ? std::filesystem::relative(folder, ignored).string() : folder.string()};
  const auto engine = home.open_reading();
  REQUIRE(engine);
  (*engine)->wait_for_library();
  std::filesystem::rename(folder, home.folder.path() / "away");
  CHECK(comes_true(**engine, [&] { return is_found(**engine, ProblemOrigin::reading_again); }));
  std::filesystem::rename(home.folder.path() / "away", folder);
  CHECK(comes_true(**engine, [&] { return !is_found(**engine, ProblemOrigin::reading_again); }));
}
