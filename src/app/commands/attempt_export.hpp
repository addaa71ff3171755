#pragma once

#include <optional>
#include <string>
#include <vector>

#include "exchange/attempt_record.hpp"
#include "library/content.hpp"
#include "record/attempt.hpp"
#include "store/store.hpp"
#include "support/time.hpp"

namespace nc::app {

/// The finished attempts of a store, graded, and what a person should know about those that could not be.
struct ExportedAttempts {
  std::vector<exchange::AttemptRecord> records;  ///< in the order in which they began
  std::vector<std::string> notes;                ///< one sentence each, control characters made visible
};

/// Rebuilds every attempt from its events and grades it by the content. Unfinished attempts are left out; attempts that
/// ended (left, out of time) are in. With `since`, only attempts last touched by a submit or their end at that moment
/// or later.
///
/// An attempt is graded only by exactly what the trainee had in front of them: where the case is gone or its content
/// hash or that of the guidance is another one, the record has no result and a note says why.
ExportedAttempts export_attempts(const store::Record& record, const library::Content& content,
                                 std::optional<UtcTime> since);

/// One finished attempt. `graded_case` is nothing when it cannot be graded.
exchange::AttemptRecord attempt_record(const record::Attempt& attempt, const cases::Case* graded_case,
                                       const guidance::Guidance& guidance);

/// File name of every document, for exports.
exchange::DocumentFiles document_files(const guidance::Guidance& guidance);

}  // namespace nc::app
