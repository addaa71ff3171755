#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "scoring/grade.hpp"
#include "support/time.hpp"

namespace nc::exchange {

/// One finished attempt in plain values: what an export needs and nothing of how it was recorded. All texts may hold
/// anything a person typed.
struct AttemptRecord {
  std::string attempt_id;
  std::string trainee_id;
  std::string cohort;
  std::string case_id;
  std::string case_hash;
  std::string guidance_hash;
  std::string mode;  ///< `practice` or `exam`
  std::uint64_t seed = 0;
  UtcTime started_at;
  std::optional<UtcTime> submitted_at;          ///< nothing when it ended without a submit
  std::vector<std::optional<int>> certainties;  ///< 1 to 3, one entry a visit of the case

  /// What needs the case and the guidance under which it was answered; nothing when the library no longer holds them.
  struct Graded {
    std::vector<std::string> regions;  ///< `neck`, `upper-back`, `shoulder`
    int difficulty = 1;                ///< 1 to 3
    std::string scorer_version;
    scoring::Score score;
  };
  std::optional<Graded> graded;
};

/// Document id to file name, so that an export names the documents themselves: `D1` to `001_f719260c0662e1fb.txt`.
using DocumentFiles = std::map<std::string, std::string>;

}  // namespace nc::exchange
