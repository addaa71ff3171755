#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "practice/session/notice.hpp"
#include "practice/session/settings.hpp"

// What every page shows around its own screen.

namespace nc::practice {

struct Model;

/// The pages that the bar at the top names. `none` stands for a page that it does not name, such as a case, a debrief
/// or the twins.
enum class BarPage { none, library, progress, guidance, settings, about };

/// Holds what the bar at the top offers.
struct Links {
  BarPage open = BarPage::library;  ///< page to mark as open; ways, exam and results count as the library
  bool back = false;                ///< it offers the way back to the case, debrief, result or twins beneath
  bool escape = false;              ///< Esc leads to another page, as it does everywhere but in the library
};

/// Says whether the answers are on the disk.
struct KeepingState {
  std::optional<std::string> failure;  ///< what the store reported; nothing while all is well
  bool going_on_unkept = false;        ///< the trainee chose to go on without the store
};

/// Tells one screen from another. A face that remembers things about a screen (focus, scrolling, text being typed)
/// begins anew when this changes.
struct ScreenKey {
  std::size_t page = 0;   ///< the kind of the page, as Page::index()
  std::string attempt;    ///< id of the attempt on its page; empty on other pages
  int visit = -1;         ///< from 0 while a visit is being worked on; -1 otherwise
  std::size_t stage = 0;  ///< stage of the attempt; `submitting` counts as `working`, because the screen stays

  friend bool operator==(const ScreenKey& a, const ScreenKey& b) = default;
};

/// Everything that is shown around the screen of any page.
struct Frame {
  Links links;
  KeepingState keeping;
  std::optional<Notice> notice;  ///< why the last action could not be done
  Settings settings;
  std::string search;      ///< what is searched for in the library
  bool help_open = false;  ///< the list of keys lies on top
  bool exam_open = false;  ///< an exam is being worked on: nothing may be pasted
  ScreenKey key;
};

/// Returns the frame around the page that is open.
Frame frame_of(const Model& model);

}  // namespace nc::practice
