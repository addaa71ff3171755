#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cases/case.hpp"

namespace nc::cases {

/// What a template's case is to be.
struct TemplateWish {
  CaseId id;                              ///< must satisfy is_id(); the file is to be named after it
  std::vector<guidance::Region> regions;  ///< one or more
  std::string symptom = "ache";           ///< one of symptom_kinds()
};

/// The kinds of first symptom a template can begin with: `ache`, `bruise`, `redness`, `tingling`, `weakness`, `spasm`,
/// `breathing`, `chest`, `tiredness`, `uncovered`, and `question` for a visit that is only a question.
std::vector<std::string> symptom_kinds();

/// A commented case file, ready to be filled in, which passes every check as a draft without a warning. The comments
/// list the closed words of the format and the advice of `guidance`. Nothing for an unknown kind.
std::optional<std::string> case_template(const TemplateWish& wish, const guidance::Guidance& guidance);

}  // namespace nc::cases
