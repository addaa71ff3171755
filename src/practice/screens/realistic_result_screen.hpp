#pragma once

#include <optional>
#include <string>
#include <vector>

#include "scoring/grade.hpp"
#include "statistics/rate_measure.hpp"
#include "statistics/signal_detection.hpp"

namespace nc::practice {

struct Model;

/// One case of a sitting of realistic practice.
struct RealisticLine {
  std::string title;
  scoring::Outcome outcome = scoring::Outcome::safe;
  std::optional<double> score;  ///< 0 to 100; nothing when nothing in the case is scored
  bool emergency = false;       ///< at least one of its visits is an emergency
  bool called = false;          ///< at least one of its visits was decided to be an emergency
};

/// The result of realistic practice: what was called an emergency, and what such calls are worth where emergencies are
/// that rare.
struct RealisticResultScreen {
  std::vector<RealisticLine> lines;
  statistics::CallCounts calls;     ///< calls of emergency in this sitting
  statistics::RateMeasure measure;  ///< worked out from the whole record
  std::string reason;               ///< why emergencies are that rare, in the words of the guidance
  bool kept = true;                 ///< every answer is durable
};

/// Returns the result of the model's sitting; without lines when the model has no sitting.
RealisticResultScreen show_realistic_result(const Model& model);

}  // namespace nc::practice
