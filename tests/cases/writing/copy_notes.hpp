#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "cases/writing/case_copy.hpp"

namespace nc::cases {

/// True when one of the notes has these words.
inline bool says(const std::vector<CopyNote>& notes, const std::string& part) {
  return std::any_of(notes.begin(), notes.end(),
                     [&part](const CopyNote& note) { return note.message.find(part) != std::string::npos; });
}

}  // namespace nc::cases
