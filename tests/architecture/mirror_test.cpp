#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "architecture/repository.hpp"

namespace nc::architecture {

namespace {

/// Sources without a test of their own name: where they are tested instead, and why there.
struct Elsewhere {
  std::string_view source;  ///< a final '*' stands for the rest of the name
  std::string_view test;
  std::string_view reason;
};
constexpr std::array elsewhere{
    Elsewhere{"src/main.cpp", "tests/e2e/install_tree.sh", "puts the parts together"},
    Elsewhere{"src/cases/check_*", "tests/app/check_fixtures_test.cpp",
              "a check is known by what it prints for a broken case"},
    Elsewhere{"src/cases/read_*", "tests/app/check_fixtures_test.cpp", "a fault of reading is known by what it prints"},
    Elsewhere{"src/practice/*_screen.cpp", "tests/practice/screens_test.cpp",
              "a screen is built from a played session"},
    Elsewhere{"src/practice/answering.cpp", "tests/practice/practice_mode_test.cpp", "a part of update()"},
    Elsewhere{"src/practice/choosing.cpp", "tests/practice/selection_test.cpp", "a part of selection"},
    Elsewhere{"src/practice/cue_flow.cpp", "tests/practice/cue_test.cpp", "the question is asked and answered there"},
    Elsewhere{"src/practice/event_fields.cpp", "tests/practice/event_test.cpp",
              "the fields of an event, written and read back"},
    Elsewhere{"src/practice/navigation.cpp", "tests/practice/practice_mode_test.cpp", "a part of update()"},
    Elsewhere{"src/practice/opening.cpp", "tests/practice/resume_test.cpp", "opening is resuming"},
    Elsewhere{"src/practice/sitting_flow.cpp", "tests/practice/exam_mode_test.cpp", "a part of update()"},
    Elsewhere{"src/practice/step.cpp", "tests/practice/practice_mode_test.cpp", "a part of update()"},
    Elsewhere{"src/practice/update.cpp", "tests/practice/practice_mode_test.cpp", "update() is what is played there"},
    Elsewhere{"src/store/database.cpp", "tests/store/store_test.cpp", "seen only through the store"},
    Elsewhere{"src/practice/words.cpp", "tests/practice/practice_mode_test.cpp", "said in the course of a session"},
    Elsewhere{"src/app/commands/case_schema.cpp", "tests/app/commands/schema_command_test.cpp",
              "the schema is what the command prints"},
    Elsewhere{"src/app/commands/check_files.cpp", "tests/app/check_fixtures_test.cpp", "what check reads and prints"},
    Elsewhere{"src/app/commands/check_command.cpp", "tests/app/check_fixtures_test.cpp",
              "every fixture goes through it"},
    Elsewhere{"src/app/commands/practise_command.cpp", "tests/e2e/killed_terminal.py",
              "it only opens the terminal face"},
    Elsewhere{"src/app/commands/coverage_text.cpp", "tests/app/commands/coverage_command_test.cpp",
              "what the command prints"},
    Elsewhere{"src/app/manual/*_completion.cpp", "tests/app/manual/completions_test.cpp",
              "each shell's script holds the same; tests/e2e/completion.py tries them in the shells"},
    Elsewhere{"src/app/content_hash.cpp", "tests/app/content_source_test.cpp", "hashes of guidance and cases"},
    Elsewhere{"src/app/library_folder.cpp", "tests/app/library_load_test.cpp", "a library is loaded through it"},
    Elsewhere{"src/platform/gl_painter.cpp", "tests/platform/renderer_test.cpp", "one of the renderer's two painters"},
    Elsewhere{"src/platform/pixel_painter.cpp", "tests/platform/renderer_test.cpp",
              "one of the renderer's two painters"},
    Elsewhere{"src/platform/file_block.cpp", "tests/platform/file_list_test.cpp", "a few lines beside it"},
    Elsewhere{"src/app/failure.cpp", "tests/app/commands/grade_command_test.cpp",
              "exit codes and messages of commands"},
    Elsewhere{"src/app/outside.cpp", "tests/e2e/killed_terminal.py",
              "the real clock and fresh names; tests replace them"},
    Elsewhere{"src/app/window/screen_painter.cpp", "tests/e2e/window_mouse_and_keys.py", "needs a real window"},
    Elsewhere{"src/app/window/reader_port.cpp", "tests/e2e/atspi_case.py", "needs a real window and a reader"},
    Elsewhere{"src/platform/accessibility.cpp", "tests/e2e/atspi_case.py", "needs an accessibility bus"},
    Elsewhere{"src/platform/atk_thread.cpp", "tests/e2e/atspi_case.py", "needs an accessibility bus"},
    Elsewhere{"src/platform/atk_entry.cpp", "tests/platform/atk_world_test.cpp", "what objects do is asked of a world"},
    Elsewhere{"src/platform/atk_interfaces.cpp", "tests/platform/atk_world_test.cpp",
              "what objects do is asked of a world"},
    Elsewhere{"src/platform/atk_object.cpp", "tests/platform/atk_world_test.cpp", "objects belong to a world"},
    Elsewhere{"src/app/window/window_*", "tests/e2e/window_mouse_and_keys.py", "needs a real window"},
    Elsewhere{"src/app/terminal/case_text.cpp", "tests/app/terminal/face_test.cpp", "a part of the terminal face"},
    Elsewhere{"src/app/terminal/conversation.cpp", "tests/app/terminal/face_test.cpp", "a part of the terminal face"},
    Elsewhere{"src/app/terminal/cue_dialogue.cpp", "tests/app/terminal/face_test.cpp", "a part of the terminal face"},
    Elsewhere{"src/app/terminal/twins_*", "tests/app/terminal/face_test.cpp", "a part of the terminal face"},
    Elsewhere{"src/app/terminal/debrief_text.cpp", "tests/app/terminal/face_test.cpp", "a part of the terminal face"},
    Elsewhere{"src/app/terminal/progress_text.cpp", "tests/app/terminal/face_test.cpp", "a part of the terminal face"},
    Elsewhere{"src/app/terminal/library_menu.cpp", "tests/app/terminal/face_test.cpp", "a part of the terminal face"},
    Elsewhere{"src/app/terminal/realistic_text.cpp", "tests/app/terminal/face_test.cpp", "a part of the terminal face"},
    Elsewhere{"src/app/terminal/ways_menu.cpp", "tests/app/terminal/face_test.cpp", "a part of the terminal face"},
    Elsewhere{"src/app/terminal/visit_dialogue.cpp", "tests/app/terminal/play_test.cpp",
              "every shipped case is played through it"},
    Elsewhere{"src/ui/*_view.cpp", "tests/ui/layout_test.cpp", "every screen is drawn and reached by keyboard there"},
    Elsewhere{"src/ui/*_text.cpp", "tests/ui/layout_test.cpp", "the words of a screen"},
    Elsewhere{"src/ui/*_panel.cpp", "tests/ui/layout_test.cpp", "a part of a screen"},
    Elsewhere{"src/ui/*_dialog.cpp", "tests/ui/layout_test.cpp", "a part of a screen"},
    Elsewhere{"src/ui/*_bar.cpp", "tests/ui/layout_test.cpp", "a part of a screen"},
    Elsewhere{"src/ui/debrief_*", "tests/ui/layout_test.cpp", "a part of a screen"},
    Elsewhere{"src/ui/chart_*", "tests/ui/progress_screen_test.cpp", "every number of a chart is in the tree there"},
    Elsewhere{"src/ui/progress_*", "tests/ui/progress_screen_test.cpp", "a part of a screen, and what it says"},
    Elsewhere{"src/ui/rate_shares.cpp", "tests/ui/progress_screen_test.cpp", "a part of a screen, and what it says"},
    Elsewhere{"src/practice/family_mastery.cpp", "tests/practice/progress_test.cpp", "a part of the Progress screen"},
    Elsewhere{"src/ui/banner.cpp", "tests/ui/layout_test.cpp", "a part of a screen"},
    Elsewhere{"src/ui/case_table.cpp", "tests/ui/layout_test.cpp", "a part of a screen"},
    Elsewhere{"src/ui/choices.cpp", "tests/ui/case_by_keyboard_test.cpp", "answers are given through it"},
    Elsewhere{"src/ui/draw.cpp", "tests/ui/case_by_keyboard_test.cpp", "the one entry through which screens are drawn"},
    Elsewhere{"src/ui/figure.cpp", "tests/ui/layout_test.cpp", "its regions are controls of the library"},
    Elsewhere{"src/ui/focus.cpp", "tests/ui/layout_test.cpp", "Tab and the arrows reach every control there"},
    Elsewhere{"src/ui/fonts.cpp", "tests/ui/layout_test.cpp", "text that is cut would show there"},
    Elsewhere{"src/ui/key_list.cpp", "tests/ui/case_by_keyboard_test.cpp", "the keys are pressed there"},
    Elsewhere{"src/ui/marks.cpp", "tests/ui/theme_test.cpp", "marks stand out from their ground"},
    Elsewhere{"src/ui/scroll_area.cpp", "tests/ui/layout_test.cpp", "what has the keyboard is brought into view there"},
    Elsewhere{"src/ui/semantic_tree.cpp", "tests/ui/case_by_keyboard_test.cpp",
              "controls are found and pressed through it"},
    Elsewhere{"src/ui/text.cpp", "tests/ui/case_by_keyboard_test.cpp", "what the window says"},
    Elsewhere{"src/ui/text_*", "tests/ui/layout_test.cpp", "text that is cut would show there"},
    Elsewhere{"src/ui/time_line.cpp", "tests/ui/layout_test.cpp", "a part of a screen"},
    Elsewhere{"src/ui/transcript.cpp", "tests/ui/case_by_keyboard_test.cpp", "questions and answers are read there"},
    Elsewhere{"src/ui/widgets.cpp", "tests/ui/layout_test.cpp", "every control of every screen"},
    Elsewhere{"src/ui/canvas.cpp", "tests/ui/case_by_keyboard_test.cpp", "every key and press goes through it"},
};

std::string test_of(const std::string& source) {
  const std::string stem = source.substr(4, source.size() - 4 - 4);
  return "tests/" + stem + "_test.cpp";
}

bool matches(std::string_view pattern, std::string_view source) {
  const std::size_t star = pattern.find('*');
  if (star == std::string_view::npos) {
    return pattern == source;
  }
  const std::string_view end = pattern.substr(star + 1);
  return source.size() + 1 >= pattern.size() && source.substr(0, star) == pattern.substr(0, star) &&
         source.substr(source.size() - end.size()) == end;
}

bool is_tested_elsewhere(std::string_view source) {
  return std::any_of(elsewhere.begin(), elsewhere.end(),
                     [&](const Elsewhere& row) { return matches(row.source, source); });
}

}  // namespace

TEST_CASE("the test of a source has the same path") {
  CHECK(test_of("src/guidance/derive.cpp") == "tests/guidance/derive_test.cpp");
  CHECK(matches("src/a/b_*", "src/a/b_c.cpp"));
  CHECK(matches("src/a/*_b.cpp", "src/a/c_b.cpp"));
  CHECK_FALSE(matches("src/a/*_b.cpp", "src/a/c.cpp"));
  CHECK_FALSE(matches("src/a/b.cpp", "src/a/b.cpp2"));
}

TEST_CASE("every source has a test of its own name, or one elsewhere for a reason") {
  std::vector<std::string> untested;
  for (const RepositoryFile& file : read_files("src", {".cpp"})) {
    if (!has_file(test_of(file.path)) && !is_tested_elsewhere(file.path)) {
      untested.push_back(file.path);
    }
  }
  CHECK(untested == std::vector<std::string>{});
}

TEST_CASE("a reason stands for a source and a test that are there") {
  const std::vector<RepositoryFile> sources = read_files("src", {".cpp"});
  for (const Elsewhere& row : elsewhere) {
    INFO(row.source << " in " << row.test << ": " << row.reason);
    CHECK(has_file(std::string(row.test)));
    CHECK(
        std::any_of(sources.begin(), sources.end(), [&](const auto& file) { return matches(row.source, file.path); }));
  }
}

}  // namespace nc::architecture
