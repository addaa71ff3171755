#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "cases/case.hpp"

// Which page is open. A page carries what it needs beyond the rest of the model; what is shown on it is made by
// practice/screens.

namespace nc::practice {

struct LibraryPage {};
struct WaysPage {};
struct ExamSetupPage {};
struct WelcomePage {};
/// The open attempt: its case, the question about the cue, or its debrief, as Model::stage says.
struct AttemptPage {};
struct ExamResultPage {};
struct RealisticResultPage {};
struct ProgressPage {};
struct SettingsPage {};
struct AboutPage {};
struct GuidancePage {
  std::string search;  ///< what the person looks for; empty: everything is shown
};
/// Two cases side by side, both in the library and answered.
struct TwinsPage {
  cases::CaseId a;
  cases::CaseId b;
};

using Page = std::variant<LibraryPage, WaysPage, ExamSetupPage, WelcomePage, AttemptPage, ExamResultPage,
                          RealisticResultPage, ProgressPage, SettingsPage, AboutPage, GuidancePage, TwinsPage>;

/// The page that is open and those beneath it, to which the person comes back one by one. There is always a page.
class PageStack {
 public:
  PageStack() : pages_{LibraryPage{}} {}

  /// The page that is open.
  const Page& top() const { return pages_.back(); }

  /// True when a page of this kind is open.
  template <class Kind>
  bool shows() const {
    return std::holds_alternative<Kind>(top());
  }

  /// The open page when it is of this kind, to change what it carries; nullptr otherwise.
  template <class Kind>
  Kind* open_as() {
    return std::get_if<Kind>(&pages_.back());
  }

  /// The page to which back() leads; nullptr when there is none.
  const Page* beneath() const { return pages_.size() > 1 ? &pages_[pages_.size() - 2] : nullptr; }

  /// Opens a page with nothing beneath it: the way back is forgotten.
  void go_to(Page page) {
    pages_.clear();
    pages_.push_back(std::move(page));
  }

  /// Opens a page on top of the one that is open.
  void lay_on_top(Page page) { pages_.push_back(std::move(page)); }

  /// Opens a page in place of the one that is open; what is beneath stays.
  void replace_top(Page page) { pages_.back() = std::move(page); }

  /// Puts `page` where a page of this kind lies in the stack. Nothing changes when none does.
  template <class Kind>
  void replace(const Page& page) {
    for (Page& one : pages_)
      if (std::holds_alternative<Kind>(one)) one = page;
  }

  /// Goes back to the page beneath. False, and nothing changes, when there is none.
  bool back() {
    if (pages_.size() == 1) return false;
    pages_.pop_back();
    return true;
  }

 private:
  std::vector<Page> pages_;  ///< the open one last; never empty
};

/// True when a page is open that lies on top of the one it was opened from: guidance, settings, about or progress.
inline bool shows_side_page(const PageStack& pages) {
  return pages.shows<GuidancePage>() || pages.shows<SettingsPage>() || pages.shows<AboutPage>() ||
         pages.shows<ProgressPage>();
}

}  // namespace nc::practice
