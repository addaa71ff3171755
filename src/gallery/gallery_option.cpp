#include "gallery/gallery_option.hpp"

#include <utility>

#include "app/commands/parsed_options.hpp"
#include "app/failure.hpp"
#include "gallery/gallery_panel.hpp"
#include "gallery/gallery_window.hpp"

namespace nc::gallery {
namespace {

platform::WindowOptions window_options(const app::ParsedOptions& given) {
  const WindowSize& first = staging::every_window_size.front();
  platform::WindowOptions wanted;
  wanted.width = given.number("--width").value_or(first.width + static_cast<int>(panel_width));
  wanted.height = given.number("--height").value_or(first.height);
  wanted.drawing = platform::Drawing::by_processor;  // the same pixels on every machine, those of the golden pictures
  return wanted;
}

int run_gallery(const app::ParsedOptions& given, app::CommandContext& context) {
  auto screen = platform::open_screen(window_options(given));
  if (!screen) return app::report_failure(context, screen.error());
  GalleryWindow window(*screen, given.text("--look"), given.text_if_given("--tree").value_or(""));
  const auto done = window.run();
  return done ? app::exit_done : app::report_failure(context, done.error());
}

}  // namespace

app::CommandSpec with_gallery(app::CommandSpec program) {
  program.options.push_back({.name = "--gallery",
                             .kind = app::ValueKind::flag,
                             .help = "Show every screen in every theme and size, following the files of the look"});
  program.options.push_back({.name = "--look",
                             .kind = app::ValueKind::folder,
                             .value_name = "DIR",
                             .help = "Folder of theme.toml and figure.svg for --gallery",
                             .default_value = NEEDLECASE_SOURCE_DIR "/assets"});
  program.run = [run = std::move(program.run)](const app::ParsedOptions& given, app::CommandContext& context) {
    return given.flag("--gallery") ? run_gallery(given, context) : run(given, context);
  };
  return program;
}

}  // namespace nc::gallery
