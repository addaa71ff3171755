#include "words/pages/twins.hpp"

#include "words/phrases.hpp"
#include "words/terms.hpp"

namespace nc::words {

std::string twin_when(guidance::RegionSet regions, int hours) {
  return fill_count(counted("{1} · {0} hour after the session", "{1} · {0} hours after the session"), to_count(hours),
                    region_words(regions));
}

std::string twin_there(std::string_view value) {
  return fill(form("There: {0}"), value);
}

}  // namespace nc::words
