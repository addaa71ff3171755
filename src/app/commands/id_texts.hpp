#pragma once

#include <string>
#include <vector>

namespace nc::app {

/// The texts of strong ids, in order, as the JSON of the commands lists them.
template <class Ids>
std::vector<std::string> texts_of(const Ids& ids) {
  std::vector<std::string> result;
  for (const auto& id : ids)
    result.push_back(id.text());
  return result;
}

}  // namespace nc::app
