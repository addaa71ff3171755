#pragma once

#include <memory>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"

namespace nc::practice {

/// What is practised on: the guidance and the ready cases that passed every check, sorted by region, difficulty and id. Immutable, shared.
struct Content {
  guidance::Guidance guidance;
  std::vector<cases::Case> cases;
};
using SharedContent = std::shared_ptr<const Content>;

/// nullptr when the library has no such case.
const cases::Case* find_case(const Content& content, const cases::CaseId& id);

}  // namespace nc::practice
