#include "words/pages/reading.hpp"

#include <algorithm>

namespace nc::words::reading {

std::string so_far(std::size_t done, std::size_t total) {
  return fill_count(counted("{1} of {0} case read", "{1} of {0} cases read"), total, grouped(std::min(done, total)));
}

}  // namespace nc::words::reading
