#pragma once

#include <string>
#include <vector>

namespace nc::app {

/// Returns the texts of strong ids, in the same order, for the JSON that commands print.
template <class Ids>
std::vector<std::string> texts_of(const Ids& ids) {
  std::vector<std::string> result;
  for (const auto& id : ids)
    result.push_back(id.text());
  return result;
}

}  // namespace nc::app
