#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "cases/case.hpp"
#include "practice/session/problem.hpp"

// The pages that can be open. A page carries only what it needs beyond the rest of the model; practice/screens makes
// what is shown on it.

namespace nc::practice {

struct LibraryPage {};
struct WaysPage {};
struct ExamSetupPage {};
struct WelcomePage {};
/// The current attempt. Model::stage says whether this is its case, the question about the cue, or its debrief.
struct AttemptPage {};
struct ExamResultPage {};
struct RealisticResultPage {};
struct ProgressPage {};
struct SettingsPage {};
struct AboutPage {};
struct ProblemsPage {};
/// The program could not start: why, in one sentence or as problems with their places.
struct StopPage {
  std::string message;
  Problems problems;
};
struct GuidancePage {
  std::string search;  ///< what the person looks for; empty: everything is shown
};
/// Two cases side by side. Both are in the library and were answered.
struct TwinsPage {
  cases::CaseId a;
  cases::CaseId b;
};

/// Exactly one of the pages. It is a type of its own for the same reason as Action.
struct Page
    : std::variant<LibraryPage, WaysPage, ExamSetupPage, WelcomePage, AttemptPage, ExamResultPage, RealisticResultPage,
                   ProgressPage, SettingsPage, AboutPage, GuidancePage, TwinsPage, ProblemsPage, StopPage> {
  using variant::variant;
  Page();
  ~Page();
  Page(const Page& other);
  Page(Page&& other) noexcept;
  Page& operator=(const Page& other);
  Page& operator=(Page&& other) noexcept;
};

/// The page that is open and those beneath it, to which the person comes back one by one. There is always at least one
/// page.
class PageStack {
 public:
  PageStack() : pages_{LibraryPage{}} {}

  /// Returns the page that is open.
  const Page& top() const { return pages_.back(); }

  /// Returns true when a page of this kind is open.
  template <class Kind>
  bool shows() const {
    return std::holds_alternative<Kind>(top());
  }

  /// Returns true when a page of this kind is open or lies beneath the open one.
  template <class Kind>
  bool holds() const {
    return std::any_of(pages_.begin(), pages_.end(), [](const Page& one) { return std::holds_alternative<Kind>(one); });
  }

  /// Returns the open page when it is of this kind, to change what it carries; nullptr otherwise.
  template <class Kind>
  Kind* open_as() {
    return std::get_if<Kind>(&pages_.back());
  }

  /// Returns the page that back() leads to; nullptr when there is none.
  const Page* beneath() const { return pages_.size() > 1 ? &pages_[pages_.size() - 2] : nullptr; }

  /// Opens a page with nothing beneath it, so that there is no way back.
  void go_to(Page page) {
    pages_.clear();
    pages_.push_back(std::move(page));
  }

  /// Opens a page on top of the one that is open.
  void lay_on_top(Page page) { pages_.push_back(std::move(page)); }

  /// Opens a page in place of the one that is open. Those beneath stay.
  void replace_top(Page page) { pages_.back() = std::move(page); }

  /// Puts `page` in place of every page of this kind in the stack.
  template <class Kind>
  void replace(const Page& page) {
    for (Page& one : pages_)
      if (std::holds_alternative<Kind>(one)) one = page;
  }

  /// Goes back to the page beneath. Returns false, and changes nothing, when there is none.
  bool back() {
    if (pages_.size() == 1) return false;
    pages_.pop_back();
    return true;
  }

 private:
  std::vector<Page> pages_;  ///< the open one last; never empty
};

/// Returns true when the open page is a side page: guidance, settings, about or progress. A side page lies on top of
/// the page it was opened from.
inline bool shows_side_page(const PageStack& pages) {
  return pages.shows<GuidancePage>() || pages.shows<SettingsPage>() || pages.shows<AboutPage>() ||
         pages.shows<ProgressPage>();
}

}  // namespace nc::practice
