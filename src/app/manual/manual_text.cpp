#include "app/manual/manual_text.hpp"

namespace nc::app::manual {

std::string_view summary_text() {
  return "practise the triage of side effects after dry needling";
}

std::vector<std::string_view> description_text() {
  return {
      "A patient who was dry-needled in the neck, upper back or shoulder reports something. You ask, judge each report "
      "(expected, monitor, contact, emergency), decide what the patient should do, choose the advice and say how sure "
      "you are. Needlecase then shows, for every point, which statement of which document decides it.",
      "It is training on five general web articles, not a triage tool and not clinical guidance. What they do not "
      "cover is shown as 'not covered' and never scored.",
      "Without a command it opens a window. The command 'practise' is the same trainer in a terminal, line by line, "
      "for "
      "screen readers and pipes too. Each answer is on disk before it is called kept, and nothing leaves the machine.",
      "Data goes to the standard output, everything else to the standard error. Every command has --help."};
}

std::vector<TextRow> file_rows() {
  return {{"~/.local/share/needlecase/attempts.db",
           "The attempts: every answer as it was given (SQLite). 'needlecase store path' names the file, 'needlecase "
           "store backup' copies it while the program runs."},
          {"~/.local/share/needlecase/cases", "Cases of your own; they are always in the library."},
          {"~/.config/needlecase/settings.toml", "Theme, text size and trainee id, as set in the window."},
          {"/usr/share/needlecase/scenarios",
           "The library of cases and the guidance that come with the program. It is looked for as "
           "../share/needlecase/scenarios from the folder of the program; without it, the copy within the program "
           "serves."}};
}

std::vector<TextRow> environment_rows() {
  return {{"XDG_DATA_HOME", "Stands for ~/.local/share above when it holds an absolute path."},
          {"XDG_CONFIG_HOME", "Stands for ~/.config above when it holds an absolute path."},
          {"HOME", "Where both are looked for otherwise."},
          {"DISPLAY", "The display on which the window opens. Without one, 'needlecase practise' serves."}};
}

std::vector<std::string_view> exit_status_text() {
  return {"Done.", "The input has errors; they were printed.", "Wrong usage.",
          "The environment failed: no display, the disk is full, or the store is in use."};
}

std::vector<TextRow> example_rows() {
  return {{"needlecase", "Opens the window where it was left."},
          {"needlecase practise --region shoulder --count 5", "Five cases of the shoulder, in the terminal."},
          {"needlecase practise --mode exam --count 10 --minutes 30",
           "An exam of ten cases in half an hour, debriefed at its end. They are none of those to practise."},
          {"needlecase new --region neck --id neck-my-case --out neck-my-case.toml",
           "A template for a case of your own, with comments."},
          {"needlecase check neck-my-case.toml", "Every mistake in it at once, with line and column."},
          {"needlecase --cases .", "The window with the cases of this folder beside the others."},
          {"needlecase export --format csv --rows attempts --out attempts.csv",
           "The results for a spreadsheet, one row an attempt."},
          {"needlecase guidance show C7", "What rule C7 says, and what it rests on."},
          {"needlecase store backup attempts-copy.db", "A copy of the attempts."}};
}

}  // namespace nc::app::manual
