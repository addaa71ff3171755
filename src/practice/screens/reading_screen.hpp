#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace nc::practice {

struct Model;

/// Says how far the reading of the library is.
struct ReadingState {
  std::size_t done = 0;                ///< how many of the files that must be read were read
  std::size_t total = 0;               ///< how many files must be read; 0 when there are none or it is not known yet
  std::optional<std::string> failure;  ///< why it could not be read; nothing while it is being read
};

/// Is shown in place of a page that needs the cases, until they are known.
struct ReadingScreen {
  ReadingState reading;
};

/// Returns how far the library is read; nothing once its cases are known.
std::optional<ReadingState> reading_of(const Model& model);

}  // namespace nc::practice
