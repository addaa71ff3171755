#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace nc::practice {

struct Model;

/// How far the library is read, while it still is.
struct ReadingState {
  std::size_t done = 0;
  std::size_t total = 0;               ///< files that must be read; 0: not known yet, or none
  std::optional<std::string> failure;  ///< why it could not be read
};

/// In place of a page that needs the cases, until they are known.
struct ReadingScreen {
  ReadingState reading;
};

/// How far the library is read; nothing once it is.
std::optional<ReadingState> reading_of(const Model& model);

}  // namespace nc::practice
