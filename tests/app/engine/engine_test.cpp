#include "app/engine/engine.hpp"

#include <catch2/catch.hpp>

#include "app/engine/content_source.hpp"
#include "app/engine/settings_file.hpp"
#include "practice/session/keeping.hpp"
#include "practice/session/opening.hpp"
#include "testing/fixed_outside.hpp"
#include "testing/scratch_folder.hpp"

using namespace nc;
using namespace nc::app;

namespace {

/// An engine on the shipped cases and a store in a folder of its own.
class Bench {
 public:
  explicit Bench(const std::string& store_name = "a.db") : store_path_(folder_ / store_name) {
    library::SharedContent content = testing::shipped_content();
    Engine::Parts parts{practice::open_model(content, {}, {}, UtcTime{0}),
                        store::Store::open(store_path_, store::Access::read_write),
                        store_path_,
                        folder_.path() / "settings.toml",
                        testing::fixed_outside(),
                        {}};
    engine_ = std::make_unique<Engine>(std::move(parts));
  }

  Engine& engine() { return *engine_; }
  const testing::ScratchFolder& folder() const { return folder_; }
  const std::string& store_path() const { return store_path_; }
  void close() { engine_.reset(); }

 private:
  testing::ScratchFolder folder_;
  std::string store_path_;
  std::unique_ptr<Engine> engine_;
};

cases::CaseId first_case(const Engine& engine) {
  return engine.model().content->cases.front().id;
}

}  // namespace

TEST_CASE("an answer is kept when the store says so, and the model then says so") {
  Bench bench;
  bench.engine().dispatch(practice::StartCase{first_case(bench.engine())});
  bench.engine().dispatch(practice::Decide{guidance::Urgency::contact});
  bench.engine().settle();
  CHECK(practice::all_kept(bench.engine().model()));
  const auto reader = store::Store::open(bench.store_path(), store::Access::read_only);
  REQUIRE(reader);
  CHECK(reader->load()->attempts.at(0).size() == 2);
}

TEST_CASE("without a store the failure is in the model, and another place takes everything given so far") {
  Bench bench("is-a-folder/../../a.db/");
  REQUIRE(bench.engine().model().keeping.failure);
  bench.engine().dispatch(practice::StartCase{first_case(bench.engine())});
  bench.engine().dispatch(practice::Decide{guidance::Urgency::contact});
  bench.engine().settle();
  CHECK_FALSE(practice::all_kept(bench.engine().model()));
  bench.engine().dispatch(practice::KeepElsewhere{bench.folder() / "elsewhere.db"});
  bench.engine().settle();
  CHECK(practice::all_kept(bench.engine().model()));
  CHECK_FALSE(bench.engine().model().keeping.failure);
}

TEST_CASE("settings are saved when they change, and shown for a run without being saved") {
  Bench bench;
  practice::Settings settings;
  settings.theme = practice::ThemeName::dark;
  bench.engine().show_with(settings);
  CHECK(bench.engine().model().settings.theme == practice::ThemeName::dark);
  CHECK_FALSE(std::filesystem::exists(bench.folder() / "settings.toml"));
  settings.text_percent = 150;
  bench.engine().dispatch(practice::ChangeSettings{settings});
  practice::Settings saved;
  saved.text_percent = 150;
  CHECK(load_settings(bench.folder() / "settings.toml").settings == saved);
}

TEST_CASE("a change that could not be saved is saved with the next one that can") {
  Bench bench;
  const std::filesystem::path path = bench.folder() / "settings.toml";
  std::filesystem::create_directory(path);
  practice::Settings settings;
  settings.theme = practice::ThemeName::dark;
  bench.engine().dispatch(practice::ChangeSettings{settings});
  std::filesystem::remove(path);
  settings.text_percent = 150;
  bench.engine().dispatch(practice::ChangeSettings{settings});
  CHECK(load_settings(path).settings == settings);
}

TEST_CASE("the engine says where the answers are kept, before and after the person chose another file") {
  Bench bench;
  CHECK(bench.engine().store_path() == bench.store_path());
  bench.engine().dispatch(practice::KeepElsewhere{bench.store_path() + "/no-folder.db"});
  bench.engine().settle();
  CHECK(bench.engine().store_path() == bench.store_path());
  bench.engine().dispatch(practice::KeepElsewhere{bench.folder() / "b.db"});
  bench.engine().settle();
  CHECK(bench.engine().store_path() == bench.folder() / "b.db");
}

TEST_CASE("quitting stops the engine") {
  Bench bench;
  CHECK_FALSE(bench.engine().stopped());
  bench.engine().dispatch(practice::Quit{});
  CHECK(bench.engine().stopped());
}
