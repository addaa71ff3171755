#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "practice/session/notice.hpp"
#include "practice/session/settings.hpp"

// What every page needs beside its own screen.

namespace nc::practice {

struct Model;

/// The pages that the bar at the top names. `none`: a page that it does not name (a case, a debrief, twins).
enum class BarPage { none, library, progress, guidance, settings, about };

/// The bar at the top: which of its pages is open, and whether it offers a way back.
struct Links {
  BarPage open = BarPage::library;  ///< pages that belong to the library (ways, exam, results) count as it
  bool back = false;                ///< opened from a case, a debrief, a result or twins, to which Esc leads back
  bool escape = false;              ///< Esc leads to another page: true everywhere but in the library
};

/// Whether the answers are on disk.
struct KeepingState {
  std::optional<std::string> failure;  ///< what the store said; nothing while all is well
  bool going_on_unkept = false;        ///< the trainee chose to go on without the store
};

/// Tells one screen from another: a face that remembers things for a screen (focus, scrolling, text being typed)
/// begins anew when this changes.
struct ScreenKey {
  std::size_t page = 0;   ///< the kind of the page, as Page::index()
  std::string attempt;    ///< on the page of an attempt; otherwise empty
  int visit = -1;         ///< 0-based, while a visit is being worked on; otherwise -1
  std::size_t stage = 0;  ///< of the attempt: submitting counts as working, it is the same screen

  friend bool operator==(const ScreenKey& a, const ScreenKey& b) = default;
};

/// Beside every screen.
struct Frame {
  Links links;
  KeepingState keeping;
  std::optional<Notice> notice;  ///< about the last action, until the next
  Settings settings;
  std::string search;      ///< of the library's filter
  bool help_open = false;  ///< the list of keys lies on top
  ScreenKey key;
};

/// The frame around the page that is open in the model.
Frame frame_of(const Model& model);

}  // namespace nc::practice
