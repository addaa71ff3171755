#include "app/open_engine.hpp"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "app/settings_file.hpp"
#include "testing/fixed_outside.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::app;

namespace {

/// A person's home of their own, and the streams of a run.
struct Home {
  testing::ScratchFolder folder;
  std::istringstream in;
  std::ostringstream out;
  std::ostringstream err;
  CommandContext context{in, out, err, {{"HOME", folder.path().string()}}, false};
  FaceOptions options;

  Result<std::unique_ptr<Engine>> open(Beginning beginning = Beginning::where_it_stopped) {
    return open_engine(options, context, testing::fixed_outside(), {}, beginning);
  }
};

}  // namespace

TEST_CASE("the first start opens the welcome on an empty record in the usual place") {
  Home home;
  const auto engine = home.open();
  REQUIRE(engine);
  CHECK((*engine)->model().page == practice::Page::welcome);
  CHECK(std::filesystem::exists(home.folder / ".local/share/needlecase/attempts.db"));
  CHECK(home.err.str().empty());
}

TEST_CASE("after an end without goodbye the next start is where the last one stopped, or offers to continue") {
  Home home;
  {
    auto engine = home.open();
    REQUIRE(engine);
    (*engine)->dispatch(practice::StartCase{(*engine)->model().content->cases.front().id});
    (*engine)->dispatch(practice::Decide{guidance::Urgency::contact});
    (*engine)->settle();
  }
  {
    const auto engine = home.open();
    REQUIRE(engine);
    REQUIRE(std::holds_alternative<practice::CaseScreen>((*engine)->model().screen));
    CHECK(std::get<practice::CaseScreen>((*engine)->model().screen).decision == guidance::Urgency::contact);
  }
  const auto engine = home.open(Beginning::library);
  REQUIRE(engine);
  REQUIRE(std::holds_alternative<practice::LibraryScreen>((*engine)->model().screen));
  CHECK(std::get<practice::LibraryScreen>((*engine)->model().screen).resumable_title);
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
  settings.trainee = practice::TraineeId("saved");
  settings.cohort = "2025";
  REQUIRE(save_settings(home.folder.path() / ".config/needlecase/settings.toml", settings));
  home.options.trainee = "Ana";
  const auto engine = home.open();
  REQUIRE(engine);
  CHECK((*engine)->model().settings.trainee == practice::TraineeId("Ana"));
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
