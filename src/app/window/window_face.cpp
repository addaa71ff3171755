#include "app/window/window_face.hpp"

#include <atomic>
#include <functional>
#include <future>
#include <map>
#include <memory>
#include <ostream>
#include <utility>

#include <fmt/format.h>

#include "app/failure.hpp"
#include "app/window/letters.hpp"
#include "app/window/screen_painter.hpp"
#include "app/window/window_loop.hpp"
#include "platform/drawing/picture.hpp"
#include "platform/files/file.hpp"
#include "platform/window/graphics_card.hpp"
#include "platform/window/screen.hpp"

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

Result<void> run_in(platform::Screen& screen, Prepared prepared, const WindowOptions& options) {
  if (!prepared.engine) return tl::unexpected<Error>(std::move(prepared.engine.error()));
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

}  // namespace

int run_window(const WindowOptions& options, CommandContext& context) {
  // Wakes the window once there is one; what is reported before is taken by its first frame.
  std::atomic<const platform::Window*> opened = nullptr;
  auto preparing = std::async(std::launch::async, [&] {
    return prepare(options, context, [&opened] {
      if (const platform::Window* window = opened.load()) window->wake();
    });
  });
  auto screen = open_screen(options, context);
  Prepared prepared = preparing.get();
  if (!screen) return report_failure(context, screen.error());
  opened = &screen->window;
  const auto done = run_in(*screen, std::move(prepared), options);
  opened = nullptr;
  return done ? exit_done : report_failure(context, done.error());
}

}  // namespace nc::app
