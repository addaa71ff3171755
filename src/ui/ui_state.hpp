#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>

#include "onscreen/assistive_request.hpp"
#include "onscreen/geometry.hpp"
#include "practice/screens/frame.hpp"
#include "support/input.hpp"
#include "ui/kit/paint_log.hpp"
#include "ui/kit/pointer_map.hpp"
#include "ui/pages/library/case_rows.hpp"

namespace nc::ui {

/// What a frame is told beside the screen. The pointer and typed text reach it through Dear ImGui's input, which the
/// platform feeds.
struct Input {
  std::span<const KeyEvent> keys;             ///< keys that went down, in order
  Size window;                                ///< in pointer units
  float scale = 1;                            ///< of the screen; 1: 96 dots an inch
  const AssistiveRequest* request = nullptr;  ///< what assistive technology asks for in this frame; null for most
  PaintLog* log = nullptr;                    ///< gets what is painted; the window needs none
};

/// Where a scrolling area stands.
struct ScrollState {
  float offset = 0;      ///< how far it is scrolled down, 0 to content - view
  float content = 0;     ///< height of what it holds, as of the last frame
  float view = 0;        ///< height of the area
  float grabbed_at = 0;  ///< offset when the bar was taken hold of
  float pointer_at = 0;  ///< pointer when the bar was taken hold of
  bool holds_focus = false;
};

/// The choices for an exam until it starts.
struct ExamChoices {
  int count = 10;
  int minutes = 0;   ///< 0: no limit
  std::string seed;  ///< as typed; empty: a fresh one
  bool bad_seed = false;
};

/// What only the window needs to remember between frames. One value, passed by reference; nothing of it is part of the
/// record.
struct UiState {
  std::string focus;              ///< id of the control that has the keyboard; empty: none
  bool focus_moved = false;       ///< by a key: the next frame brings it into view
  int focus_order = -1;           ///< where the focus was in the order of the Tab key, should its control vanish
  std::string focus_before_help;  ///< gets the keyboard back when the help is closed
  bool help_shown = false;
  std::string held;                          ///< id of the control on which the button went down
  std::optional<practice::ScreenKey> shown;  ///< the screen drawn last: another one begins without focus and at its top
  std::string main_scroll;                   ///< the area that Page Up and Page Down move when none holds the focus
  std::map<std::string, ScrollState, std::less<>> scroll;
  std::string search;  ///< text of the library's search field
  std::string guidance_search;
  std::string trainee;
  std::string cohort;
  std::string store_path;    ///< for keeping elsewhere
  std::string edited;        ///< id of the text field that is being edited
  bool asking_path = false;  ///< the failure banner shows its field
  ExamChoices exam;
  std::optional<std::size_t> exam_line;  ///< the case of an exam result that is unfolded
  CaseRows case_rows;                    ///< of the library's table
  PointerMap pointer;                    ///< what the last frame asked about the pointer
};

}  // namespace nc::ui
