#pragma once

#include <optional>
#include <string_view>

#include "guidance/guidance.hpp"

namespace nc::scoring {

/// Says what the answers would have meant for the patient, worst last. It stands beside the score and is never averaged
/// into it. `over_called` sends a patient without need to a provider or to immediate help: it endangers nobody.
enum class Outcome { safe, over_called, unsafe, critical_miss };

/// Returns `safe`, `over-called`, `unsafe` or `critical-miss`.
std::string_view to_text(Outcome outcome);

/// Returns true when the answers would have endangered the patient: unsafe or a critical miss.
bool is_dangerous(Outcome outcome);

/// Returns the most that a case with this outcome can have, 0 to 100; nothing when the policy has no such cap.
std::optional<double> cap_of(const guidance::ScoringPolicy& policy, Outcome outcome);

/// Returns the score after the cap of the outcome; nothing when there is no score.
std::optional<double> capped(const guidance::ScoringPolicy& policy, Outcome outcome, std::optional<double> score);

}  // namespace nc::scoring
