#pragma once

#include <cstddef>

#include "practice/choosing/selection.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// What a filter panel offers.
struct FilterPanelSpec {
  const practice::CaseFilter& filter;  ///< as it is now
  bool shows_status = true;            ///< there are chips for the status of a case and for what is due
  bool shows_counts = true;            ///< those chips have the counts below, because they are known
  std::size_t fresh = 0;               ///< cases that have this status
  std::size_t missed = 0;
  std::size_t done = 0;
  std::size_t due = 0;  ///< cases that are due for review
};

/// Draws the figure on which regions are chosen, and chips for regions, status and difficulty. When the filter names a
/// family of statements, one more chip removes it. The digits 1 to 3 press the chips of the regions. Every change is
/// emitted as ChangeFilter with the whole new filter.
void filter_panel(Canvas& canvas, Flow& flow, const FilterPanelSpec& spec);

/// Draws the chips of the regions alone. The digits 1 to 3 press them. A change is emitted as ChangeFilter.
void region_choice(Canvas& canvas, Flow& flow, const practice::CaseFilter& filter);

}  // namespace nc::ui
