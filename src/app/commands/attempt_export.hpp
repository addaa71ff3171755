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

/// The finished attempts of a store, and what a person should know about those that could not be graded.
struct ExportedAttempts {
  std::vector<exchange::AttemptRecord> records;  ///< in the order in which they began
  std::vector<std::string> notes;                ///< sentences for a person; control characters are written out
};

/// Makes every attempt of its events and grades it by the content. Unfinished attempts are left out. An attempt is
/// finished when all its visits were submitted, when it was left, or when its time ran out. With `since`, only attempts
/// are in the result of which the last submit or the end was at that moment or later.
///
/// An attempt is graded only by the very case and guidance that the trainee had. When the case is gone, or the hash of
/// the case or of the guidance is another one, the record has no result and a note says why.
ExportedAttempts export_attempts(const store::Record& record, const library::Content& content,
                                 std::optional<UtcTime> since);

/// Returns the record of a finished attempt, graded by `graded_case`. Without a case (null) the record has no result.
exchange::AttemptRecord attempt_record(const record::Attempt& attempt, const cases::Case* graded_case,
                                       const guidance::Guidance& guidance);

/// Returns the name of the file of every document, by the document's id, as exports need it.
exchange::DocumentFiles document_files(const guidance::Guidance& guidance);

}  // namespace nc::app
