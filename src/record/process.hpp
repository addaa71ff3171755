#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "record/attempt.hpp"

namespace nc::record {

/// How a visit was worked on. It is shown and exported, and never scored.
struct VisitProcess {
  bool asked_breathing = false;  ///< before the decision that counts was given, or at all where nothing was decided
  bool asked_chest = false;      ///< likewise
  int topics_asked = 0;          ///< how many topics the patient was asked about
  /// From when the visit came on the screen until the decision that counts was given, breaks included; nothing when
  /// nothing was decided.
  std::optional<std::int64_t> decided_after_ms;
  int taken_back = 0;  ///< how many answers were taken back
};

/// Returns how a visit of the attempt, counted from 0, was worked on; nothing asked and nothing decided when it was
/// never begun.
VisitProcess process_of(const Attempt& attempt, std::size_t visit);

}  // namespace nc::record
