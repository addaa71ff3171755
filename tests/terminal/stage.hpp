#pragma once

#include <string>
#include <utility>
#include <vector>

#include "practice/session/keeping.hpp"
#include "terminal/face.hpp"
#include "terminal/scripted_console.hpp"
#include "testing/player.hpp"
#include "testing/terminal/typed_answers.hpp"

// The terminal face on a session in memory: practice::update and nothing else, with lines in and lines out. The same
// face on a real store is tested in tests/app/terminal_face_test.cpp.

namespace nc::testing {

/// What one run of the face said and how it ended.
struct FaceRun {
  terminal::Ending ending = terminal::Ending::done;
  std::string out;
  std::vector<std::size_t> begun_at{};  ///< how much was said when lines typed before were to be forgotten
};

/// A player as the terminal sees it. Everything given is kept, but only once it is waited for.
class PlayedSession final : public terminal::SessionPort {
 public:
  explicit PlayedSession(practice::Player& player) : player_(player) { player_.keeps = false; }

  const practice::Model& model() const override { return player_.model(); }
  const practice::Screen& shown() const override { return player_.shown().screen; }
  void dispatch(const practice::Action& action) override { player_.act(action); }
  void settle() override {
    while (!practice::all_kept(model()))
      player_.act(practice::EventsKept{model().keeping.last_ticket});
  }

 private:
  practice::Player& player_;
};

class Stage {
 public:
  Stage() : Stage(practice::shipped_content()) {}
  /// For many stages, as loading takes a while.
  explicit Stage(library::SharedContent content)
      : content_(std::move(content)),
        player_(content_, practice::Settings{}) {}

  library::SharedContent content() const { return content_; }

  /// Runs the face from the record as it is, as a new start of the program would.
  FaceRun run(const terminal::FacePlan& plan, const std::string& lines) {
    player_.start_again();
    PlayedSession session(player_);
    ScriptedConsole console(lines);
    const terminal::Ending ending = terminal::run_face(session, console, plan);
    return {ending, console.written(), console.begun_at()};
  }

  /// Lets so many milliseconds pass before the next run.
  void wait(std::int64_t ms) { player_.wait(ms); }

  std::vector<record::Attempt> record() const { return player_.record(); }
  const std::vector<review::PastResult>& history() const { return player_.model().history; }

 private:
  library::SharedContent content_;
  practice::Player player_;
};

}  // namespace nc::testing
