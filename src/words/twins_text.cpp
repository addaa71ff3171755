#include "words/twins_text.hpp"

#include <fmt/format.h>

#include "words/text.hpp"

namespace nc::words {

std::string twin_when(const practice::TwinSide& side) {
  return fill_count(counted("{1} · {0} hour after the session", "{1} · {0} hours after the session"),
                    static_cast<std::size_t>(side.hours), region_words(side.regions));
}

std::string twin_finding(std::string_view name, std::string_view value) {
  return fill(form("{0}: {1}"), name, value);
}

std::string twin_there(std::string_view value) {
  return fill(form("There: {0}"), value);
}

}  // namespace nc::words
