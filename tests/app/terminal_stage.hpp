#pragma once

#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "app/terminal_face.hpp"
#include "practice/session/opening.hpp"
#include "testing/fixed_outside.hpp"
#include "testing/scratch_folder.hpp"
#include "testing/terminal/typed_answers.hpp"

// The terminal face on the engine and a store of its own, with lines in and lines out.

namespace nc::testing {

/// What one run of the face said and how it ended.
struct FaceRun {
  int exit_code = 0;
  std::string out;
};

class Stage {
 public:
  Stage() : content_(shipped_content()) {}
  explicit Stage(library::SharedContent content)
      : content_(std::move(content)) {}  ///< for many stages: loading takes a while

  library::SharedContent content() const { return content_; }
  void set_content(library::SharedContent content) { content_ = std::move(content); }
  std::string store_path() const { return folder_ / "attempts.db"; }

  /// Runs the face from the record as it is, as a new start of the program would.
  FaceRun run(const terminal::FacePlan& plan, const std::string& lines) { return run_on(store_path(), plan, lines); }

  FaceRun run_on(const std::string& path, const terminal::FacePlan& plan, const std::string& lines) {
    auto store = store::Store::open(path, store::Access::read_write);
    std::vector<record::Attempt> record;
    if (store) {
      record = attempts_of(*store);
    }
    app::Engine engine(
        {practice::open_model(content_, {}, record, UtcTime{0}), std::move(store), path, {}, outside_, {}});
    std::istringstream in(lines);
    std::ostringstream out;
    FaceRun run;
    app::CommandContext context{in, out, out, {}, false};
    run.exit_code = app::run_terminal_face(engine, plan, context);
    run.out = out.str();
    last_history_ = engine.model().history;
    return run;
  }

  /// The record as another program would read it.
  std::vector<record::Attempt> record() const {
    const auto store = store::Store::open(store_path(), store::Access::read_only);
    REQUIRE(store);
    return attempts_of(*store);
  }

  const std::vector<review::PastResult>& history() const { return last_history_; }

 private:
  static std::vector<record::Attempt> attempts_of(const store::Store& store) {
    const auto record = store.load();
    REQUIRE(record);
    CHECK(record->unreadable.empty());
    std::vector<record::Attempt> attempts;
    for (const auto& events : record->attempts) {
      const auto attempt = record::replay(events);
      REQUIRE(attempt);
      attempts.push_back(*attempt);
    }
    return attempts;
  }

  ScratchFolder folder_;
  library::SharedContent content_;
  app::Outside outside_ = fixed_outside();
  std::vector<review::PastResult> last_history_;
};

}  // namespace nc::testing
