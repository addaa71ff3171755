#include "words/reading_text.hpp"

#include <algorithm>
namespace nc::words::reading {

std::string so_far(const practice::ReadingState& state) {
  return fill_count(counted("{1} of {0} case read", "{1} of {0} cases read"), state.total,
                    grouped(std::min(state.done, state.total)));
}

double fraction(const practice::ReadingState& state) {
  if (state.total == 0) return 0;
  return static_cast<double>(std::min(state.done, state.total)) / static_cast<double>(state.total);
}

}  // namespace nc::words::reading
