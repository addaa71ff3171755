#include "app/terminal_face.hpp"

#include <istream>
#include <ostream>

#include <termios.h>
#include <unistd.h>

#include "app/command.hpp"

namespace nc::app {
namespace {

/// The engine as the terminal sees it. Announcements are for readers of the screen; the terminal says everything
/// itself.
class EngineSession final : public terminal::SessionPort {
 public:
  explicit EngineSession(Engine& engine) : engine_(engine) {}

  const practice::Model& model() const override { return engine_.model(); }
  const practice::Screen& shown() const override { return engine_.shown().screen; }
  void dispatch(const practice::Action& action) override {
    engine_.dispatch(action);
    engine_.take_announcements();
  }
  void settle() override { engine_.settle(); }
  std::optional<std::string> kept_elsewhere() const override {
    const std::string now = engine_.store_path();
    return now == first_path_ ? std::nullopt : std::optional(now);
  }

 private:
  Engine& engine_;
  std::string first_path_ = engine_.store_path();
};

class StreamConsole final : public terminal::Console {
 public:
  explicit StreamConsole(CommandContext& context)
      : in_(context.in),
        out_(context.out),
        columns_(context.columns),
        in_is_terminal_(context.in_is_terminal) {}

  std::optional<std::string> read_line() override {
    std::string line;
    if (!std::getline(in_, line)) return std::nullopt;
    return line;
  }
  void write(std::string_view text) override { out_ << text; }
  void flush() override { out_.flush(); }
  std::optional<int> columns() const override { return columns_ ? columns_() : std::nullopt; }
  void forget_typed_ahead() override {
    if (in_is_terminal_) ::tcflush(STDIN_FILENO, TCIFLUSH);
  }

 private:
  std::istream& in_;
  std::ostream& out_;
  std::function<std::optional<int>()> columns_;
  bool in_is_terminal_;
};

}  // namespace

std::unique_ptr<terminal::Console> stream_console(CommandContext& context) {
  return std::make_unique<StreamConsole>(context);
}

int run_terminal_face(Engine& engine, const terminal::FacePlan& plan, terminal::Console& console) {
  EngineSession session(engine);
  switch (terminal::run_face(session, console, plan)) {
    case terminal::Ending::done:
      return exit_done;
    case terminal::Ending::not_begun:
      return exit_input;
    case terminal::Ending::not_kept:
      break;
  }
  return exit_environment;
}

}  // namespace nc::app
