#include "app/engine/open_engine.hpp"

#include <fstream>

#include <catch2/catch.hpp>
#include <soci/soci.h>
#include <soci/sqlite3/soci-sqlite3.h>

#include "app/engine/person_home.hpp"
#include "app/engine/settings_file.hpp"
#include "platform/files/file.hpp"
#include "staging/player.hpp"
#include "words/notice.hpp"

using namespace nc;
using namespace nc::app;
using practice::ProblemOrigin;

namespace {

/// Works the first case to its end.
void finish_a_case(Home& home) {
  auto engine = home.open();
  REQUIRE(engine);
  (*engine)->dispatch(practice::ChangeSettings{staging::without_cue()});
  const cases::Case& first = (*engine)->model().content->cases.front();
  (*engine)->dispatch(practice::StartCase{first.id});
  for (const cases::Visit& visit : first.visits) {
    for (const cases::Symptom& symptom : visit.symptoms)
      (*engine)->dispatch(practice::Classify{symptom.id, guidance::Urgency::contact});
    (*engine)->dispatch(practice::Decide{guidance::Urgency::contact});
    (*engine)->dispatch(practice::Submit{});
    (*engine)->settle();
    (*engine)->dispatch(practice::Next{});
  }
}

/// Decides 'contact' in the first case and ends without goodbye.
void stop_in_a_case(Home& home) {
  auto engine = home.open();
  REQUIRE(engine);
  (*engine)->dispatch(practice::StartCase{(*engine)->model().content->cases.front().id});
  (*engine)->dispatch(practice::Decide{guidance::Urgency::contact});
  (*engine)->settle();
}

}  // namespace

TEST_CASE("the first start opens the welcome on an empty record in the usual place") {
  Home home;
  const auto engine = home.open();
  REQUIRE(engine);
  CHECK((*engine)->model().pages.shows<practice::WelcomePage>());
  CHECK(std::filesystem::exists(home.folder / ".local/share/needlecase/attempts.db"));
  CHECK(home.err.str().empty());
}

TEST_CASE("after an end without goodbye the next start is where the last one stopped, or offers to continue") {
  Home home;
  stop_in_a_case(home);
  {
    const auto engine = home.open();
    REQUIRE(engine);
    REQUIRE(std::holds_alternative<practice::CaseScreen>((*engine)->shown().screen));
    CHECK(std::get<practice::CaseScreen>((*engine)->shown().screen).decision == guidance::Urgency::contact);
  }
  const auto engine = home.open(Beginning::library);
  REQUIRE(engine);
  REQUIRE(std::holds_alternative<practice::LibraryScreen>((*engine)->shown().screen));
  CHECK(std::get<practice::LibraryScreen>((*engine)->shown().screen).resumable);
}

TEST_CASE("a second instance on the same store is refused with a clear sentence") {
  Home home;
  const auto first = home.open();
  REQUIRE(first);
  const auto second = home.open();
  REQUIRE_FALSE(second);
  CHECK(second.error().kind == ErrorKind::in_use);
}

TEST_CASE("trainee and cohort of the command line win over the settings for this run") {
  Home home;
  practice::Settings settings;
  settings.trainee = record::TraineeId("saved");
  settings.cohort = "2025";
  REQUIRE(save_settings(home.folder.path() / ".config/needlecase/settings.toml", settings));
  home.options.trainee = "Ana";
  const auto engine = home.open();
  REQUIRE(engine);
  CHECK((*engine)->model().settings.trainee == record::TraineeId("Ana"));
  CHECK((*engine)->model().settings.cohort == "2025");
}

TEST_CASE("a store that cannot be opened does not keep the program from starting") {
  Home home;
  std::ofstream(home.folder / "broken.db") << std::string(4096, 'x');
  home.options.store = home.folder / "broken.db";
  const auto engine = home.open();
  REQUIRE(engine);
  CHECK((*engine)->model().keeping.failure);
}

TEST_CASE("faulty cases of the person's own are printed and left out") {
  Home home;
  std::filesystem::create_directories(home.folder / ".local/share/needlecase/cases");
  std::ofstream(home.folder / ".local/share/needlecase/cases/mine.toml") << "format = 2\n";
  const auto engine = home.open();
  REQUIRE(engine);
  CHECK(home.err.str().find("mine.toml") != std::string::npos);
  CHECK(home.err.str().find("left out") != std::string::npos);
}

TEST_CASE("a face that does not wait shows the welcome before the cases are read, and then has them all") {
  Home home;
  const auto engine = home.open_reading();
  REQUIRE(engine);
  CHECK((*engine)->model().pages.shows<practice::WelcomePage>());
  (*engine)->wait_for_library();
  CHECK_FALSE((*engine)->model().loading);
  CHECK((*engine)->model().content->catalogue.size() == testing::shipped_content()->catalogue.size());
}

TEST_CASE("a face that does not wait goes on where the last run stopped, once the cases are read") {
  Home home;
  stop_in_a_case(home);
  const auto engine = home.open_reading();
  REQUIRE(engine);
  CHECK(std::holds_alternative<practice::LibraryScreen>((*engine)->shown().screen));
  (*engine)->wait_for_library();
  REQUIRE(std::holds_alternative<practice::CaseScreen>((*engine)->shown().screen));
  CHECK(std::get<practice::CaseScreen>((*engine)->shown().screen).decision == guidance::Urgency::contact);
}

TEST_CASE("a face that does not wait shows the library by the results of the last run, and then by the record") {
  Home home;
  finish_a_case(home);
  {
    const auto first = home.open_reading();
    REQUIRE(first);
    CHECK((*first)->model().history.empty());
    (*first)->wait_for_library();
    CHECK((*first)->model().history.size() == 1);
  }
  const auto engine = home.open_reading();
  REQUIRE(engine);
  REQUIRE((*engine)->model().history.size() == 1);
  CHECK((*engine)->model().past->empty());
  const review::PastResult known = (*engine)->model().history.front();
  (*engine)->wait_for_library();
  REQUIRE((*engine)->model().history.size() == 1);
  CHECK((*engine)->model().history.front().score == known.score);
  CHECK((*engine)->model().past->size() == 1);
}

TEST_CASE("results that somebody changed are on the screen for a moment at most") {
  Home home;
  finish_a_case(home);
  {
    const auto first = home.open_reading();
    REQUIRE(first);
    (*first)->wait_for_library();
  }
  for (const auto& file : std::filesystem::directory_iterator(home.folder / ".cache/needlecase"))
    if (file.path().extension() == ".json") std::ofstream(file.path(), std::ios::app) << ' ';
  const auto engine = home.open_reading();
  REQUIRE(engine);
  CHECK((*engine)->model().history.empty());
  (*engine)->wait_for_library();
  CHECK((*engine)->model().history.size() == 1);
}

TEST_CASE("faulty cases are printed and left out also when they are read behind the face") {
  Home home;
  std::filesystem::create_directories(home.folder / ".local/share/needlecase/cases");
  std::ofstream(home.folder / ".local/share/needlecase/cases/mine.toml") << "format = 2\n";
  const auto engine = home.open_reading();
  REQUIRE(engine);
  (*engine)->wait_for_library();
  CHECK(home.err.str().find("mine.toml") != std::string::npos);
  CHECK(home.err.str().find("left out") != std::string::npos);
  CHECK_FALSE((*engine)->library_failure());
}

TEST_CASE("a folder of cases that is not there is refused before anything is shown") {
  Home home;
  home.options.content.cases = {home.folder / "nowhere"};
  const auto engine = home.open_reading();
  REQUIRE_FALSE(engine);
  CHECK(engine.error().kind == ErrorKind::input);
  CHECK(engine.error().message.find("nowhere: cannot read the folder") != std::string::npos);
}

TEST_CASE("a record that another program changed is told in the window, and on stderr") {
  Home home;
  stop_in_a_case(home);
  {
    soci::session raw(soci::sqlite3, "dbname=" + (home.folder / ".local/share/needlecase/attempts.db"));
    raw << "drop trigger entries_are_never_changed";
    raw << "update entries set text = replace(text, '\"contact\"', '\"monitor\"')";
  }
  const auto engine = home.open_reading();
  REQUIRE(engine);
  (*engine)->wait_for_library();
  CHECK(home.err.str().find("needlecase: warning: ") != std::string::npos);
  REQUIRE(is_found(**engine, ProblemOrigin::record));
  const practice::Problem& found = (*engine)->model().problems.at(ProblemOrigin::record)->front();
  CHECK(found.kind == practice::ProblemKind::changed_record);
  CHECK(found.place.path == home.folder / ".local/share/needlecase/attempts.db");
}

TEST_CASE("without a folder for settings that is told, and they hold for the run") {
  Home home;
  home.options.store = home.folder / "a.db";
  home.context.environment.clear();
  const auto engine = home.open_reading();
  REQUIRE(engine);
  REQUIRE(is_found(**engine, ProblemOrigin::settings));
  CHECK((*engine)->model().problems.at(ProblemOrigin::settings)->front().what.find("XDG_CONFIG_HOME") !=
        std::string::npos);
}

TEST_CASE("a program that cannot start shows the reason, in the theme that the person chose") {
  Home home;
  practice::Settings settings;
  settings.theme = practice::ThemeName::dark;
  REQUIRE(save_settings(home.folder.path() / ".config/needlecase/settings.toml", settings));
  std::filesystem::create_directories(home.folder / "guidance");
  std::ofstream(home.folder / "guidance/advice.toml") << "advice = 1\n";
  home.options.content.guidance = home.folder / "guidance";
  const auto failed = home.open_reading();
  REQUIRE_FALSE(failed);
  const auto engine = open_stopped(home.options, home.context, testing::fixed_outside(), failed.error());
  REQUIRE(engine);
  const auto& screen = std::get<practice::StopScreen>((*engine)->shown().screen);
  REQUIRE_FALSE(screen.problems.empty());
  CHECK(screen.problems.front().place.path == home.folder / "guidance/advice.toml");
  CHECK((*engine)->model().settings.theme == practice::ThemeName::dark);
  (*engine)->dispatch(practice::StartAgain{});
  CHECK((*engine)->stopped());
  CHECK((*engine)->starts_again());
}

TEST_CASE("what the window lists as a problem is said on stderr where there is no window") {
  Home home;
  const std::filesystem::path data = home.folder.path() / ".local/share/needlecase";
  std::filesystem::create_directories(data);
  SECTION("a file whose name is not that of a case") {
    std::filesystem::create_directory(data / "cases");
    std::ofstream(data / "cases/x.TOML") << "x";
    REQUIRE(home.open());
    CHECK(home.err.str().find("x.TOML: warning: ") != std::string::npos);
  }
  SECTION("a folder of the person's own that is a file") {
    std::ofstream(data / "cases") << "x";
    REQUIRE(home.open());
    CHECK(home.err.str().find("/cases: cannot read the folder") != std::string::npos);
  }
  SECTION("a folder of the person's own that is a link to nothing") {
    std::filesystem::create_directory_symlink(home.folder.path() / "gone", data / "cases");
    REQUIRE(home.open());
    CHECK(home.err.str().find("/cases: cannot read the folder") != std::string::npos);
  }
  SECTION("a folder for settings that is a file") {
    std::ofstream(home.folder.path() / ".config") << "x";
    REQUIRE(home.open());
    CHECK(home.err.str().find(".config is no folder") != std::string::npos);
  }
}

TEST_CASE("a language of the settings in which there are no texts is told, in both faces") {
  Home home;
  practice::Settings settings;
  settings.language = "xx";
  REQUIRE(save_settings(home.folder.path() / ".config/needlecase/settings.toml", settings));
  const auto engine = home.open_reading();
  REQUIRE(engine);
  const auto& problems = (*engine)->model().problems;
  REQUIRE(problems.count(practice::ProblemOrigin::start) == 1);
  CHECK(problems.at(practice::ProblemOrigin::start)->front().what.find("'xx'") != std::string::npos);
  CHECK(home.err.str().find("the language 'xx'") != std::string::npos);
}

TEST_CASE("what an option sets for one run is not saved when the person changes something else") {
  Home home;
  const std::filesystem::path path = home.folder.path() / ".config/needlecase/settings.toml";
  practice::Settings in_file;
  in_file.trainee = record::TraineeId("ana");
  REQUIRE(save_settings(path, in_file));
  home.options.trainee = "bob";
  home.options.cohort = "2026";
  const auto engine = home.open_reading();
  REQUIRE(engine);
  practice::Settings wanted = (*engine)->model().settings;
  REQUIRE(wanted.trainee == record::TraineeId("bob"));
  wanted.theme = practice::ThemeName::dark;
  (*engine)->dispatch(practice::ChangeSettings{wanted});
  in_file.theme = practice::ThemeName::dark;
  CHECK(load_settings(path).settings == in_file);
}
