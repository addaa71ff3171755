#include "app/engine/open_engine.hpp"

#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "app/engine/settings_file.hpp"
#include "support/embedded.hpp"
#include "testing/fixed_outside.hpp"
#include "testing/scratch_folder.hpp"
#include "words/notice.hpp"

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
  Result<std::unique_ptr<Engine>> open_reading() {
    return open_engine_reading(options, context, testing::fixed_outside(), {});
  }
};

/// A shipped case without a twin, under another id.
std::string shipped_text_as(const std::string& id) {
  for (const EmbeddedFile& file : embedded_cases()) {
    std::string text(file.bytes);
    const std::size_t line = text.find("\nid = \"");
    if (line == std::string::npos || text.find("\ntwin = ") != std::string::npos) continue;
    return text.replace(line + 1, text.find('\n', line + 1) - line - 1, "id = \"" + id + "\"");
  }
  FAIL("every shipped case has a twin");
  return {};
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
  CHECK(std::get<practice::LibraryScreen>((*engine)->shown().screen).resumable_title);
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
