#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "exchange/attempt_record.hpp"
#include "library/content.hpp"
#include "practice/session/grounds.hpp"
#include "record/attempt.hpp"
#include "store/store.hpp"
#include "support/time.hpp"

namespace nc::app {

/// The finished attempts of a store, and what a person should know about those that could not be graded.
struct ExportedAttempts {
  std::vector<exchange::AttemptRecord> records;  ///< in the order in which they began
  /// The files of the documents of every guidance that an attempt was graded by, by Guidance::hash.
  std::map<std::string, exchange::DocumentFiles> documents;
  std::vector<std::string> notes;  ///< sentences for a person; control characters are written out
};

/// Makes every attempt of its events and grades it by the content. Unfinished attempts are left out. An attempt is
/// finished when all its visits were submitted, when it was left, or when its time ran out.
///
/// An attempt is graded by the very case and guidance that the trainee had: those that the record holds, or those of
/// the content when they are still the same. Only a record of a former edition may lack them; then the attempt has no
/// result, and a note says why.
ExportedAttempts export_attempts(const store::Record& record, const library::Content& content);

/// Says what --since cuts a record into.
enum class Cut { attempts, sittings };

/// Keeps the attempts that were submitted or ended at that moment or later; with Cut::sittings whole sittings, when one
/// of their attempts was. Results of exams are worked out before, from all of their attempts.
void keep_since(std::vector<exchange::AttemptRecord>& records, UtcTime since, Cut cut);

/// Returns the record of a finished attempt, graded by what the trainee had. When that is not known the record has no
/// result.
exchange::AttemptRecord attempt_record(const record::Attempt& attempt, const practice::Grounds& grounds);

/// Returns the name of the file of every document, by the document's id, as exports need it.
exchange::DocumentFiles document_files(const guidance::Guidance& guidance);

}  // namespace nc::app
