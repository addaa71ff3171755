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
  std::optional<double> score;
  bool emergency = false;  ///< a visit of it was one
  bool called = false;     ///< a visit of it was decided to be one
};

/// The result of realistic practice: what was called, and what such calls would be worth at that rate.
struct RealisticResultScreen {
  std::vector<RealisticLine> lines;
  statistics::CallCounts calls;     ///< decisions of this sitting: signals are its emergencies
  statistics::RateMeasure measure;  ///< of the whole record
  std::string reason;               ///< why this rate, in the policy's words
  bool kept = true;
};

/// The result of the model's sitting; no lines when it has none.
RealisticResultScreen show_realistic_result(const Model& model);

}  // namespace nc::practice
