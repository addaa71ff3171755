#include "words/pages/welcome.hpp"

namespace nc::words {

std::string welcome_start(guidance::RegionSet set) {
  if (set.contains(guidance::Region::neck)) return std::string(msg("Start with a neck case"));
  if (set.contains(guidance::Region::upper_back)) return std::string(msg("Start with an upper back case"));
  if (set.contains(guidance::Region::shoulder)) return std::string(msg("Start with a shoulder case"));
  return std::string(msg("Start with any case"));
}

}  // namespace nc::words
