#pragma once

#include <cstddef>

#include "practice/choosing/selection.hpp"
#include "ui/kit/canvas.hpp"

namespace nc::ui {

/// Which parts of a filter are offered, and the counts beside the words.
struct FilterPanelSpec {
  const practice::CaseFilter& filter;
  bool shows_status = true;
  bool shows_counts = true;  ///< they are known
  std::size_t fresh = 0;
  std::size_t missed = 0;
  std::size_t done = 0;
  std::size_t due = 0;
};

/// The figure on which regions are chosen, with chips for regions, status and difficulty, and one for a family
/// that is filtered by. Emits ChangeFilter; takes the
/// digits 1 to 3.
void filter_panel(Canvas& canvas, Flow& flow, const FilterPanelSpec& spec);

/// The chips of the regions alone, with their digits. Emits ChangeFilter.
void region_choice(Canvas& canvas, Flow& flow, const practice::CaseFilter& filter);

}  // namespace nc::ui
