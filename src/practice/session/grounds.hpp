#pragma once

#include <string>
#include <vector>

#include "library/content.hpp"
#include "practice/session/model.hpp"
#include "record/attempt.hpp"
#include "record/former_content.hpp"

namespace nc::practice {

/// What a trainee had before them at an attempt: the case and the guidance, exactly as they were then. Both are valid
/// as long as the content and the former content that they were found in.
struct Grounds {
  const guidance::Guidance* guidance = nullptr;
  const cases::Case* the_case = nullptr;

  /// Returns true when both are known; only then can the attempt be shown or graded.
  bool whole() const { return guidance != nullptr && the_case != nullptr; }
};

/// Returns the guidance of this hash: that of the content, or one that the record holds; nullptr when neither has it.
const guidance::Guidance* find_guidance(const library::Content& content, const record::FormerContent& former,
                                        const std::string& hash);

/// Says which case is wanted: the one of this id, in the very text of this hash.
struct WantedCase {
  const cases::CaseId& id;
  const std::string& hash;
};

/// Returns the wanted case: the one of the library when its text is the same, or else the one that the record holds,
/// read with this guidance; nullptr when neither has it.
const cases::Case* find_wanted(const library::Content& content, const record::FormerContent& former,
                               const WantedCase& wanted, const guidance::Guidance& guidance);

/// Returns what a trainee had who worked on the wanted case by the guidance of this hash.
Grounds grounds_of(const library::Content& content, const record::FormerContent& former, const WantedCase& wanted,
                   const std::string& guidance_hash);

/// These do the same in a model.
Grounds grounds_of(const Model& model, const record::Attempt& attempt);
Grounds grounds_of(const Model& model, const record::PastAttempt& past);

/// Returns what an attempt is graded by: what the trainee had. A record of a former edition may lack its guidance; then
/// it is graded by the guidance there is, as it was then.
Grounds grading_grounds(const library::Content& content, const record::FormerContent& former,
                        const record::Attempt& attempt);

/// Returns true when the library has another case under this id than the wanted one, with another meaning
/// (cases::meaning_hash). Another layout or comment is no change, and a case that is gone is none either.
bool was_changed_since(const library::Content& content, const record::FormerContent& former, const WantedCase& wanted);

/// Returns the guidance that an attempt of the open sitting is graded by.
const guidance::Guidance& guidance_of(const Model& model, const record::Attempt& attempt);

/// Returns the editions that attempts of the record were answers to, that the record does not hold, and that the
/// content still has: what a store of a former edition lacks, as long as nothing was changed.
std::vector<record::Edition> lacking_editions(const library::Content& content, const record::FormerContent& former,
                                              const std::vector<record::Attempt>& record);

}  // namespace nc::practice
