#pragma once

#include <cstdint>
#include <vector>

#include "library/content.hpp"
#include "record/event.hpp"
#include "record/past_attempt.hpp"

// Records of a trainee who is right in some cases and wrong in others, the same for the same seed: for pictures of the
// Progress screen and for comparing its numbers.

namespace nc::testing {

/// What the record is like.
struct RecordShape {
  std::uint64_t seed = 1;
  int attempts = 60;
  int days = 30;        ///< spread evenly over the days up to `now`
  UtcTime now;          ///< of the last attempt
  unsigned right = 80;  ///< of 100 decisions at the beginning; it grows by `gain` towards the end
  unsigned gain = 0;
  unsigned low = 65;  ///< of 100 wrong decisions, those that are too low
};

/// Whole attempts, oldest first; every list of events is one attempt.
std::vector<std::vector<record::Event>> random_record(const library::Content& content, const RecordShape& shape);

/// The record as the model keeps it.
record::SharedPast past_of(const library::Content& content, const RecordShape& shape);

}  // namespace nc::testing
