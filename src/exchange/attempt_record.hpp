#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "scoring/grade.hpp"
#include "support/time.hpp"

namespace nc::exchange {

/// One finished attempt as plain values: everything that an export needs, whatever form it was recorded in. A text may
/// hold anything that a person typed.
struct AttemptRecord {
  std::string attempt_id;
  std::string trainee_id;
  std::string cohort;
  std::string case_id;
  std::string case_hash;      ///< hash of the case's file when the attempt began
  std::string guidance_hash;  ///< hash of the guidance when the attempt began
  std::string mode;           ///< `practice`, `exam` or `realistic`
  std::uint64_t seed = 0;     ///< the seed that chose the cases of the sitting
  UtcTime started_at;
  std::optional<UtcTime> submitted_at;  ///< of the last submit; nothing when no visit was submitted
  /// Says how sure the trainee was, one entry for each visit of the case: 1 to 3, or nothing when it was not stated.
  std::vector<std::optional<int>> certainties;

  /// Holds what can be said only with the case and the guidance of the attempt.
  struct Graded {
    std::vector<std::string> regions;  ///< the treated regions: `neck`, `upper-back`, `shoulder`
    int difficulty = 1;                ///< 1 to 3
    std::string scorer_version;
    scoring::Score score;
  };
  std::optional<Graded> graded;  ///< nothing when the library no longer holds that case, or only a changed one
};

/// The file names of documents by their ids, such as `001_f719260c0662e1fb.txt` for `D1`. Exports name a document by
/// its file.
using DocumentFiles = std::map<std::string, std::string>;

}  // namespace nc::exchange
