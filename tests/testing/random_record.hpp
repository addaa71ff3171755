#pragma once

#include <cstdint>
#include <vector>

#include "library/content.hpp"
#include "record/event.hpp"
#include "record/past_attempt.hpp"

// Records of a trainee who is right in some cases and wrong in others, the same for the same seed: for pictures of the
// Progress screen and for comparing its numbers.

namespace nc::testing {

/// What a record is like. The same shape always gives the same record.
struct RecordShape {
  std::uint64_t seed = 1;
  int attempts = 60;    ///< how many there are
  int days = 30;        ///< they are spread evenly over so many days up to `now`
  UtcTime now;          ///< when the last attempt is made
  unsigned right = 80;  ///< how many of 100 decisions are right in the first attempts
  unsigned gain = 0;    ///< by how much that number has grown in the last attempts
  unsigned low = 65;    ///< how many of 100 wrong decisions are too low
};

/// Returns the events of whole attempts, oldest first; each inner list is one attempt.
std::vector<std::vector<record::Event>> random_record(const library::Content& content, const RecordShape& shape);

/// Returns the same record as the graded attempts that a model keeps.
record::SharedPast past_of(const library::Content& content, const RecordShape& shape);

}  // namespace nc::testing
