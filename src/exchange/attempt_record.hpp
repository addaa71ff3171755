#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "record/answer_times.hpp"
#include "record/process.hpp"
#include "scoring/grade.hpp"
#include "support/time.hpp"

namespace nc::exchange {

/// Why an attempt is over: every visit was submitted, the trainee left it, or the time of the exam ran out.
enum class EndReason { submitted, left, time_ran_out };

/// Returns `submitted`, `left` or `time-ran-out`.
std::string_view to_text(EndReason reason);

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
  std::string sitting_id;
  int place = 0;                   ///< place of the attempt in its sitting, from 0
  int sitting_size = 1;            ///< how many cases the sitting has
  std::int64_t time_limit_ms = 0;  ///< of the whole sitting; 0: none
  UtcTime started_at;
  std::optional<UtcTime> submitted_at;  ///< of the last submit; nothing when no visit was submitted
  std::int64_t duration_ms = 0;         ///< from the start to the last submit, breaks included; never negative
  UtcTime ended_at;                     ///< of the last submit, or when it was left or the time ran out
  EndReason end_reason = EndReason::submitted;
  bool seen = true;  ///< false: the time of the exam ran out before the case was opened
  /// Whether the exam that it belongs to is passed, and the mean score that is needed; nothing when it belongs to none,
  /// or when the exam is not complete or a case of it could not be graded.
  std::optional<bool> passed;
  std::optional<double> cut;
  std::vector<record::AnswerTimes> given_at;  ///< when the answers of each visit were given
  std::vector<record::VisitProcess> process;  ///< how each visit that was begun was worked on
  /// Says how sure the trainee was, one entry for each visit of the case: 1 to 3, or nothing when it was not stated.
  std::vector<std::optional<int>> certainties;

  /// Holds what can be said only with the case and the guidance of the attempt.
  struct Graded {
    std::vector<std::string> regions;  ///< the treated regions: `neck`, `upper-back`, `shoulder`
    int difficulty = 1;                ///< 1 to 3
    std::string scorer_version;
    scoring::Score score;
  };
  std::optional<Graded> graded;  ///< nothing when nobody has the case or the guidance of the attempt any more
  bool exam_is_open = false;     ///< of an exam with cases still to come: its rows tell no key and no result
  bool unsound = false;          ///< the record that it is from fails its check
  bool unchained = false;        ///< an earlier version kept it without a chain
  bool clock_set = false;        ///< the clock of the machine was set while it was worked on
};

/// The file names of documents by their ids, such as `001_f719260c0662e1fb.txt` for `D1`. Exports name a document by
/// its file.
using DocumentFiles = std::map<std::string, std::string>;

}  // namespace nc::exchange
