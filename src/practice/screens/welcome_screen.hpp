#pragma once

#include <cstddef>
#include <optional>

#include "guidance/guidance.hpp"
#include "practice/screens/reading_screen.hpp"

namespace nc::practice {

struct Model;

/// The one page of a very first start: what this is, and the way to the first case.
struct WelcomeScreen {
  guidance::RegionSet regions;          ///< where the first case shall be from; empty: anywhere
  std::size_t cases = 0;                ///< in the library
  std::size_t documents = 0;            ///< of the guidance
  std::optional<ReadingState> reading;  ///< until the cases are known
};

/// The welcome, with the region that was chosen on it so far.
WelcomeScreen show_welcome(const Model& model);

}  // namespace nc::practice
