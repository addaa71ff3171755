#pragma once

#include "scoring/grade.hpp"

namespace nc::scoring {

/// Says how a decision stands to its key. An answer that the documents accept beside the key is neither under- nor
/// over-triage.
struct TriageCall {
  bool covered = false;   ///< false when the documents say nothing about the visit: then nothing else is set
  bool lower = false;     ///< milder than the key; no answer counts as the mildest, as in grading
  bool higher = false;    ///< more urgent than the key
  bool accepted = false;  ///< lower or higher, and accepted too
};

/// Returns how an item of kind decision stands to its key.
TriageCall triage_call(const Item& decision);

}  // namespace nc::scoring
