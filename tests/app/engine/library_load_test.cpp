#include "app/engine/library_load.hpp"

#include <chrono>
#include <fstream>
#include <sstream>

#include <catch2/catch.hpp>

#include "app/engine/thread_executor.hpp"
#include "testing/graded_content.hpp"
#include "testing/property.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::app;

namespace {

namespace fs = std::filesystem;
using SharedGuidance = std::shared_ptr<const guidance::Guidance>;

SharedGuidance shared_guidance() {
  guidance::Guidance guidance = scoring::shipped_guidance();
  guidance.hash = "guidance";
  return std::make_shared<const guidance::Guidance>(std::move(guidance));
}

/// The shipped cases of one region as a folder of one's own, changed so long ago that an index may trust their time.
struct Folder {
  Folder() {
    fs::create_directories(cases());
    const fs::path from = fs::path(NEEDLECASE_SOURCE_DIR) / "scenarios/neck";
    for (const auto& entry : fs::directory_iterator(from))
      put(entry.path().filename().string(), scoring::read_text(entry.path()));
  }

  fs::path cases() const { return scratch.path() / "cases"; }
  fs::path index() const { return scratch.path() / "cache/one.index"; }

  void put(const std::string& name, const std::string& text) {
    std::ofstream(cases() / name, std::ios::binary) << text;
    fs::last_write_time(cases() / name, fs::file_time_type::clock::now() - std::chrono::hours(++changes));
  }

  LoadedLibrary load() const {
    const library::CaseSource source{library::Owner::run, cases().string(), {}, index().string()};
    auto library = load_library({source}, guidance, {thread_executor(2)});
    REQUIRE(library);
    for (const library::KnownSource& known : library->sources)
      keep_index(known);
    return std::move(*library);
  }

  /// What is loaded without any index: the truth.
  LoadedLibrary load_anew() const {
    const library::CaseSource source{library::Owner::run, cases().string(), {}, {}};
    return load_library({source}, guidance, {serial_executor()}).value();
  }

  testing::ScratchFolder scratch;
  SharedGuidance guidance = shared_guidance();
  int changes = 0;
};

/// Everything a person could notice of a library.
std::string told(const LoadedLibrary& library) {
  std::ostringstream text;
  for (const library::CaseCard& card : library.catalogue)
    text << card.id << '|' << card.title << '|' << card.twin << '|' << card.hash << '|' << card.path << '|'
         << card.difficulty << '|' << card.deciding << '|' << card.families << '|' << card.searched << '\n';
  text << render_diagnostics(library.diagnostics);
  return text.str();
}

const std::string gym = "neck-butcher.toml";

}  // namespace

TEST_CASE("the second start takes everything from the index and shows the same library") {
  const Folder folder;
  const LoadedLibrary first = folder.load();
  CHECK(first.sources.back().changed);
  CHECK_FALSE(first.catalogue.empty());
  const LoadedLibrary second = folder.load();
  CHECK_FALSE(second.sources.back().changed);
  CHECK(told(second) == told(first));
  CHECK(told(second) == told(folder.load_anew()));
}

TEST_CASE("a file that changed, came or went is noticed at the next start, and only it is read") {
  Folder folder;
  folder.load();
  std::string text = scoring::read_text(folder.cases() / gym);
  const std::size_t title = text.find("title = \"") + 9;
  folder.put(gym, text.insert(title, "Another "));
  CHECK(told(folder.load()) == told(folder.load_anew()));
  CHECK(told(folder.load()).find("|Another ") != std::string::npos);
  folder.put("broken.toml", "format = 1\n");
  const LoadedLibrary with_fault = folder.load();
  CHECK(has_errors(with_fault.diagnostics));
  CHECK(told(with_fault) == told(folder.load_anew()));
  const LoadedLibrary again = folder.load();
  CHECK_FALSE(again.sources.back().changed);
  CHECK(told(again) == told(with_fault));
  fs::remove(folder.cases() / "broken.toml");
  fs::remove(folder.cases() / gym);
  CHECK(told(folder.load()) == told(folder.load_anew()));
}

TEST_CASE("a twin that changed is checked against its other half again") {
  Folder folder;
  folder.load();
  const LoadedLibrary before = folder.load_anew();
  const auto paired = std::find_if(before.catalogue.begin(), before.catalogue.end(),
                                   [](const library::CaseCard& card) { return !card.twin.empty(); });
  REQUIRE(paired != before.catalogue.end());
  const std::string name = fs::path(paired->path).filename().string();
  std::string text = scoring::read_text(folder.cases() / name);
  const std::size_t line = text.find("twin = ");
  text.erase(line, text.find('\n', line) + 1 - line);
  folder.put(name, text);
  const LoadedLibrary after = folder.load();
  CHECK(has_errors(after.diagnostics));
  CHECK(told(after) == told(folder.load_anew()));
}

TEST_CASE("a damaged index is made anew and never shows in what is loaded") {
  const Folder folder;
  const std::string truth = told(folder.load());
  const std::string sound = scoring::read_text(folder.index());
  REQUIRE_FALSE(sound.empty());
  nc::testing::prop("any damage", [&] {
    std::string bytes = sound;
    const auto at = *rc::gen::inRange<std::size_t>(0, bytes.size());
    if (*rc::gen::arbitrary<bool>())
      bytes.resize(at);
    else
      bytes[at] = static_cast<char>(bytes[at] ^ *rc::gen::inRange(1, 256));
    std::ofstream(folder.index(), std::ios::binary | std::ios::trunc) << bytes;
    RC_ASSERT(told(folder.load()) == truth);
    RC_ASSERT(scoring::read_text(folder.index()) == sound);
  });
}

TEST_CASE("a file that is far too large is told and left out, the other cases are there") {
  Folder folder;
  const std::size_t sound = folder.load().catalogue.size();
  folder.put("huge.toml", std::string(3U << 20U, '#'));
  for (const LoadedLibrary& library : {folder.load_anew(), folder.load(), folder.load()}) {
    CHECK(library.catalogue.size() == sound);
    REQUIRE(library.diagnostics.size() == 1);
    CHECK(library.diagnostics[0].place.path.find("huge.toml") != std::string::npos);
    CHECK(library.diagnostics[0].message == "the file is larger than 256 KiB");
  }
}

TEST_CASE("a cache folder that cannot be written costs speed only") {
  const Folder folder;
  std::ofstream(folder.scratch.path() / "cache") << "a file where the folder should be";
  const std::string truth = told(folder.load_anew());
  CHECK(told(folder.load()) == truth);
  CHECK(told(folder.load()) == truth);
}

TEST_CASE("a whole case is read from its file when it is opened, and is gone when the file is") {
  const Folder folder;
  folder.load();
  const LoadedLibrary library = folder.load();
  const cases::CaseId id("neck-butcher");
  const cases::Case* one = library.cases.find(id);
  REQUIRE(one != nullptr);
  CHECK(one->hash == library.catalogue.find(id.text())->hash);
  const LoadedLibrary later = folder.load();
  fs::remove(folder.cases() / gym);
  CHECK(later.cases.find(id) == nullptr);
  CHECK(library.cases.find(id) == one);
}
