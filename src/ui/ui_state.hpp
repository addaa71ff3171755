#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>

#include "onscreen/assistive_request.hpp"
#include "onscreen/geometry.hpp"
#include "practice/screens/frame.hpp"
#include "support/input.hpp"
#include "ui/kit/look.hpp"
#include "ui/kit/paint_log.hpp"
#include "ui/kit/pasting.hpp"
#include "ui/kit/pointer_map.hpp"
#include "ui/pages/library/case_rows.hpp"

namespace nc::ui {

/// What a frame is handed beside the screen. The pointer and typed text are not in it: the platform hands them to Dear
/// ImGui, and the canvas reads them there.
struct Input {
  std::span<const KeyEvent> keys;             ///< keys that went down since the last frame, in order
  Size window;                                ///< size of the window, in pointer units
  float scale = 1;                            ///< of the screen; 1 means 96 dots an inch
  const AssistiveRequest* request = nullptr;  ///< what assistive technology asks for in this frame; null in most
  PaintLog* log = nullptr;                    ///< where what is painted is noted, for tests; null for none
  Pasting* pasting = nullptr;  ///< how text of other programs gets into fields; null: by the keyboard alone
  const Look* look = nullptr;  ///< what everything looks like; null for the look that was compiled in
};

/// How far a scrolling area is scrolled. Lengths are in pointer units.
struct ScrollState {
  float offset = 0;          ///< how far it is scrolled down, 0 to content - view
  float content = 0;         ///< height of what it holds, as of the last frame
  float view = 0;            ///< height of the area
  float grabbed_at = 0;      ///< `offset` when the mouse button went down on the scroll bar
  float pointer_at = 0;      ///< y of the pointer at that moment
  bool holds_focus = false;  ///< the control that has the focus was inside, as of the last frame
};

/// What the person has chosen for an exam that has not started yet.
struct ExamChoices {
  int count = 20;         ///< of cases: a shorter exam can be passed by guessing
  int minutes = 0;        ///< time limit; 0 means none
  std::string seed;       ///< as typed; empty means a fresh one
  bool bad_seed = false;  ///< what is typed is no seed, so the exam was not started
};

/// How much was seen of something that must be seen whole before one can go on. It may be higher than the window, so
/// that its beginning and its end are seen at different times.
struct Sighting {
  bool top = false;
  bool bottom = false;
  bool wanted = false;  ///< somebody wanted to go on before: the next frame scrolls to its end
  bool whole() const { return top && bottom; }
};

/// What the window remembers from frame to frame. It is one value that is passed along, and no part of it goes into the
/// record. Ids are whole ids.
struct UiState {
  std::string focus;              ///< id of the control that has the keyboard focus; empty when none has
  bool focus_moved = false;       ///< the focus was moved by a key, so the next frame scrolls it into sight
  int focus_order = -1;           ///< index of its node in the tree, for going on from there if the control vanishes
  std::string focus_before_help;  ///< id of the control that gets the focus back when the help is closed
  bool help_shown = false;        ///< the last frame showed the help
  std::string held;               ///< id of the control on which the mouse button went down and is not up yet
  std::optional<practice::ScreenKey> shown;  ///< the screen drawn last; another one begins without focus, at its top
  std::string main_scroll;                   ///< id of the area that Page Up and Page Down move when none has the focus
  std::map<std::string, ScrollState, std::less<>> scroll;  ///< by the id of the area
  std::string search;                                      ///< text of the library's search field
  std::string guidance_search;                             ///< text of the search field of the guidance
  std::string trainee;                                     ///< text of the field of the settings
  std::string cohort;                                      ///< text of the field of the settings
  std::string held_trainee;  ///< the id that held when its field got the keyboard, and holds while the text can be none
  std::string held_cohort;   ///< likewise of the cohort
  std::string store_path;    ///< text of the field that asks where to keep the answers instead
  std::string edited;        ///< id of the text field that is being edited; empty when none is
  bool asking_path = false;  ///< the banner of a failed store shows the field for `store_path`
  ExamChoices exam;          ///< of the page that sets up an exam
  Sighting danger;           ///< what of the top of a debrief was seen
  std::optional<std::size_t> exam_line;  ///< which case of an exam's result shows its details; 0-based
  CaseRows case_rows;                    ///< of the library's table
  PointerMap pointer;                    ///< what the last frame asked about the pointer
  std::set<char32_t> other_letters;      ///< letters of the last frame that no font was asked for (Fonts::looked_for)
  bool lacks_letters = false;            ///< the last frame had a letter that its fonts do not have (Fonts::are_whole)
};

}  // namespace nc::ui
