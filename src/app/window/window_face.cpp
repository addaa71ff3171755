#include "app/window/window_face.hpp"

#include <atomic>
#include <chrono>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <ostream>
#include <string>
#include <thread>
#include <utility>

#include <fmt/format.h>

#include "app/engine/places.hpp"
#include "app/failure.hpp"
#include "app/window/first_window.hpp"
#include "app/window/letters.hpp"
#include "app/window/screen_painter.hpp"
#include "app/window/window_loop.hpp"
#include "platform/drawing/picture.hpp"
#include "platform/files/file.hpp"
#include "platform/window/graphics_card.hpp"
#include "platform/window/screen.hpp"
#include "store/file_lock.hpp"

namespace nc::app {
namespace {

using practice::Action;

std::optional<Action> action_for(const std::string& page) {
  if (page == "library") return practice::OpenLibrary{};
  if (page == "ways") return practice::OpenWays{};
  if (page == "exam") return practice::OpenExamSetup{};
  if (page == "guidance") return practice::OpenGuidance{};
  if (page == "settings") return practice::OpenSettings{};
  if (page == "progress") return practice::OpenProgress{};
  if (page == "about") return practice::OpenAbout{};
  if (page == "welcome") return practice::OpenWelcome{};
  if (page == "help") return practice::ToggleHelp{};
  return std::nullopt;
}

/// Theme and text size of this run alone: they are part of the first model and never saved by themselves.
practice::Settings settings_with(practice::Settings settings, const WindowOptions& options) {
  if (options.theme) settings.theme = practice::parse_theme(*options.theme).value_or(settings.theme);
  if (options.text_percent) settings.text_percent = *options.text_percent;
  return settings;
}

Result<void> write_screenshot(WindowLoop& loop, ScreenPainter& painter, Engine& engine, const std::string& path) {
  if (auto still = loop.run_until_still(); !still) return still;
  const auto picture = painter.picture(engine.model().settings);
  if (!picture) return tl::unexpected<Error>(picture.error());
  const auto png = platform::to_png(*picture);
  if (!png) return tl::unexpected<Error>(png.error());
  return platform::save_file(path, *png, platform::Readers::as_usual);
}

/// What needs no window, made while the window is being opened: that takes as long again.
struct Prepared {
  Result<std::unique_ptr<Engine>> engine;
  Letters letters;
};

Prepared prepare(const WindowOptions& options, CommandContext& context, std::function<void()> wake) {
  Prepared prepared{open_engine_reading(options.face, context, real_outside(), std::move(wake)), {}};
  if (!prepared.engine) return prepared;
  const practice::Settings settings = settings_with((*prepared.engine)->model().settings, options);
  // For the usual screen; the painter makes others.
  auto made = make_letters(settings, {settings.text_percent, 1, 1}, platform::LetterSet::usual);
  if (made) prepared.letters = std::move(*made);
  return prepared;
}

Result<platform::Screen> open_screen(const WindowOptions& options, const CommandContext& context) {
  platform::WindowOptions wanted;
  wanted.width = options.width.value_or(wanted.width);
  wanted.height = options.height.value_or(wanted.height);
  if (!options.drawing) {
    const auto found = context.environment.find("LIBGL_ALWAYS_SOFTWARE");
    const std::string software = found == context.environment.end() ? std::string() : found->second;
    return platform::open_fitting_screen(wanted, platform::may_have_graphics_card("/dev", software));
  }
  wanted.drawing = *options.drawing == "card" ? platform::Drawing::by_card : platform::Drawing::by_processor;
  return platform::open_screen(wanted);
}

/// Runs the session in the window until the person closes it.
Result<void> run_session(platform::Screen& screen, Prepared& prepared, const WindowOptions& options) {
  Engine& engine = **prepared.engine;
  engine.show_with(settings_with(engine.model().settings, options));
  if (options.page || options.screenshot) engine.wait_for_library();
  if (options.page) {
    if (const auto action = action_for(*options.page)) engine.dispatch(*action);
  }
  ScreenPainter painter(screen.window, screen.renderer, std::move(prepared.letters));
  WindowLoop loop(screen.window, painter, engine, options.tree.value_or(""));
  if (!options.screenshot) {
    if (auto ran = loop.run(); !ran) return ran;
  } else if (auto written = write_screenshot(loop, painter, engine, *options.screenshot); !written) {
    return written;
  }
  if (const auto failure = engine.library_failure()) return tl::unexpected<Error>(*failure);
  return {};
}

/// Shows why the program cannot start, until the person closes the window or wants it to be tried again. Returns true
/// in the latter case.
Result<bool> show_why_not(platform::Screen& screen, const WindowOptions& options, CommandContext& context,
                          const Error& why) {
  auto engine = open_stopped(options.face, context, real_outside(), why);
  if (!engine) return tl::unexpected<Error>(std::move(engine.error()));
  (*engine)->show_with(settings_with((*engine)->model().settings, options));
  ScreenPainter painter(screen.window, screen.renderer);
  WindowLoop loop(screen.window, painter, **engine, options.tree.value_or(""));
  if (auto ran = loop.run(); !ran) return tl::unexpected<Error>(std::move(ran.error()));
  return (*engine)->starts_again();
}

/// A start that finds its store in use. The first window may still be on its way, so it is looked for a little longer.
FirstWindow look_for_first(const WindowOptions& options, const std::string& store_path) {
  constexpr int tries = 10;
  constexpr std::chrono::milliseconds pause{100};
  FirstWindow found = show_first_window(options, store_path);
  for (int at = 1; at < tries && found == FirstWindow::none && store::FileLock::is_held(store_path); ++at) {
    std::this_thread::sleep_for(pause);
    found = show_first_window(options, store_path);
  }
  return found;
}

int tell_it_is_in_front(CommandContext& context) {
  context.err << "needlecase: this store is open in a window already, which was brought to the front\n";
  return exit_done;
}

/// One run of the program: in a window when there is one, so that it can be tried again there.
class Run {
 public:
  Run(const WindowOptions& options, CommandContext& context)
      : options_(options),
        context_(context),
        store_path_(store_path_of(options.face.store, context).value_or("")) {}

  int start() {
    if (is_first_in_front()) return tell_it_is_in_front(context_);
    auto preparing = std::async(std::launch::async, [this] { return prepare(options_, context_, waker()); });
    auto screen = open_screen(options_, context_);
    Prepared prepared = preparing.get();
    if (!screen) return report_failure(context_, screen.error());
    opened_ = &screen->window;
    const int code = run_in(*screen, std::move(prepared));
    opened_ = nullptr;
    return code;
  }

 private:
  /// Looks before a window is opened that would only be closed again.
  bool is_first_in_front() const {
    return !options_.screenshot && store::FileLock::is_held(store_path_) &&
           show_first_window(options_, store_path_) == FirstWindow::in_front;
  }

  /// Wakes the window once there is one; what is reported before is taken by its first frame.
  std::function<void()> waker() {
    return [this] {
      if (const platform::Window* window = opened_.load()) window->wake();
    };
  }

  int run_in(platform::Screen& screen, Prepared prepared) {
    while (!prepared.engine) {
      Error why = std::move(prepared.engine.error());
      if (why.kind == ErrorKind::in_use && !options_.screenshot) {
        const FirstWindow first = look_for_first(options_, store_path_);
        if (first == FirstWindow::in_front) return tell_it_is_in_front(context_);
        if (first == FirstWindow::other_options) why.message = other_options;
      }
      const int code = report_failure(context_, why);
      // Whoever reads this in a terminal needs no window, and neither does a script that wants a picture.
      if (context_.err_is_terminal || options_.screenshot) return code;
      context_.err << std::flush;
      const auto again = show_why_not(screen, options_, context_, why);
      if (!again) return report_failure(context_, again.error());
      if (!*again) return code;
      prepared = prepare(options_, context_, waker());
    }
    if (const auto number = screen.window.number_on_display()) mark_as_first(*number, options_, store_path_);
    const auto done = run_session(screen, prepared, options_);
    return done ? exit_done : report_failure(context_, done.error());
  }

  static constexpr const char* other_options =
      "another Needlecase window that was started with other options is already writing to this store; close it and "
      "try "
      "again, or start this one with --store and another file";

  const WindowOptions& options_;
  CommandContext& context_;
  std::string store_path_;
  std::atomic<const platform::Window*> opened_ = nullptr;
};

}  // namespace

int run_window(const WindowOptions& options, CommandContext& context) {
  return Run(options, context).start();
}

}  // namespace nc::app
