#pragma once

#include <memory>
#include <vector>

#include "cases/case.hpp"
#include "guidance/guidance.hpp"

namespace nc::practice {

/// What is practised on: the guidance and the ready cases that passed every check, sorted by region, difficulty and id.
/// Immutable, shared.
struct Content {
  guidance::Guidance guidance;
  std::vector<cases::Case> cases;
};
/// Shared by every model; a new library is a new Content, never a changed one.
using SharedContent = std::shared_ptr<const Content>;

/// The case with this id; nullptr when the library has none. Valid as long as the content.
const cases::Case* find_case(const Content& content, const cases::CaseId& id);

}  // namespace nc::practice
