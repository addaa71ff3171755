#include "app/commands/commands.hpp"
#include "app/commands/shared_options.hpp"
#include "app/window/window_face.hpp"
#include "platform/window/window_options.hpp"
#include "practice/session/settings.hpp"

namespace nc::app {
namespace {

constexpr const char* summary =
    "Practise triage of what patients report after dry needling of the neck, upper back or shoulder.\n"
    "Training on five general web articles, not a triage tool. Without a command it opens the window.";

std::vector<OptionSpec> look_specs() {
  return {{.name = "--theme",
           .kind = ValueKind::word,
           .words = {"light", "dark", "high-contrast"},
           .help = "Theme of this run"},
          {.name = "--text-percent",
           .kind = ValueKind::number,
           .range = {practice::text_percent_min, practice::text_percent_max},
           .help = "Text size of this run, in per cent"},
          {.name = "--page",
           .kind = ValueKind::word,
           .words = {"library", "ways", "progress", "exam", "guidance", "settings", "about", "welcome", "help"},
           .help = "Page to begin with"},
          {.name = "--drawing",
           .kind = ValueKind::word,
           .words = {"card", "processor"},
           .help = "Draw with OpenGL (card) or without; else what fits the machine"},
          {.name = "--width",
           .kind = ValueKind::number,
           .range = {platform::least_window_width, 7680},
           .help = "Width of the window, which is at most that of the screen"},
          {.name = "--height",
           .kind = ValueKind::number,
           .range = {platform::least_window_height, 4320},
           .help = "Height of the window, likewise"}};
}

std::vector<OptionSpec> file_specs() {
  return {{.name = "--tree",
           .kind = ValueKind::file,
           .value_name = "FILE",
           .help = "Keep a file equal to what is on the screen, as JSON"},
          {.name = "--screenshot",
           .kind = ValueKind::file,
           .value_name = "FILE",
           .help = "Write a picture (PNG) of the first screen and end"}};
}

WindowOptions window_options(const ParsedOptions& given) {
  return {.face = face_options(given),
          .screenshot = given.text_if_given("--screenshot"),
          .tree = given.text_if_given("--tree"),
          .page = given.text_if_given("--page"),
          .theme = given.text_if_given("--theme"),
          .text_percent = given.number("--text-percent"),
          .drawing = given.text_if_given("--drawing"),
          .width = given.number("--width"),
          .height = given.number("--height")};
}

int run_window_command(const ParsedOptions& given, CommandContext& context) {
  return run_window(window_options(given), context);
}

}  // namespace

CommandSpec window_command() {
  return {.name = "needlecase",
          .summary = summary,
          .options = joined(joined(face_specs(), look_specs()), file_specs()),
          .run = run_window_command};
}

}  // namespace nc::app
