#pragma once

#include "cases/writing/case_copy.hpp"

namespace nc::cases {

/// Returns a twin of a case: a copy (see copy_case) that names it as its twin and differs in one finding, or in two
/// where no single one does (and then has a tag that is to say why), which gives one visit another class. A comment
/// above each says what it was; where the author expected a class, the new one is written. The change is the first of
/// the smallest that leaves a file without errors: rather another value of what a report states than one more finding,
/// and that rather than one that is gone. Fails (input) when the original has errors, with all of them, and when no
/// such change is found.
Result<CaseCopy> twin_case(const ParsedCase& original, const CaseId& id, const guidance::Guidance& guidance);

}  // namespace nc::cases
