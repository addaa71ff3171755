#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cases/case.hpp"
#include "support/result.hpp"

namespace nc::cases {

/// Says what the case of a new template should be about.
struct TemplateWish {
  CaseId id;                                     ///< must satisfy is_id(); the file must get its name
  std::vector<guidance::Region> regions;         ///< one or more
  std::vector<std::string> symptoms = {"ache"};  ///< what the patient reports at each visit: of symptom_kinds()
  int visits = 1;                                ///< 1 to max_visits, a day apart
};

/// Returns the kinds of first symptom that a template can begin with: `ache`, `bruise`, `redness`, `tingling`,
/// `weakness`, `spasm`, `breathing`, `chest`, `tiredness`, `uncovered`, and `question` for a visit without a symptom.
std::vector<std::string> symptom_kinds();

/// Returns the text of a case file with comments, ready to be filled in. It passes every check as a draft, without a
/// warning. Its comments list the closed words of the format and the advice of `guidance`. Fails (usage) when a symptom
/// is no known kind, and when two of them state the same finding, which no visit can.
Result<std::string> case_template(const TemplateWish& wish, const guidance::Guidance& guidance);

}  // namespace nc::cases
