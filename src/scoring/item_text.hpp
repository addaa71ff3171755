#pragma once

#include <string>
#include <vector>

namespace nc::scoring {

/// Returns ids as one cell of an export: their texts joined by `|`, which no id contains. Empty when there are none.
template <class Id>
std::string join_ids(const std::vector<Id>& ids) {
  std::string text;
  for (const Id& id : ids) {
    if (!text.empty()) text += '|';
    text += id.text();
  }
  return text;
}

}  // namespace nc::scoring
