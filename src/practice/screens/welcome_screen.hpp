#pragma once

#include <cstddef>
#include <optional>

#include "guidance/guidance.hpp"
#include "practice/screens/reading_screen.hpp"
#include "practice/session/notice.hpp"

namespace nc::practice {

struct Model;

/// The page of a very first start: it says what the program is and leads to the first case.
struct WelcomeScreen {
  guidance::RegionSet regions;            ///< regions that the first case may be from; empty: any
  std::size_t cases = 0;                  ///< how many cases can be practised
  std::size_t documents = 0;              ///< how many documents the guidance has
  std::optional<ReadingState> reading;    ///< nothing once the cases are known
  std::optional<LookAlike> look_alike{};  ///< who else may have been meant by the trainee id or the cohort
};

/// Returns the page, with the region that was chosen on it so far.
WelcomeScreen show_welcome(const Model& model);

}  // namespace nc::practice
