#pragma once

#include <cstdint>
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

/// Returns a number with a comma between each three digits: 5331456 as 5,331,456.
inline std::string grouped(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3;) {
    at -= 3;
    text.insert(at, 1, ',');
  }
  return text;
}

}  // namespace nc::app
