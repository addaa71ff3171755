#pragma once

#include <memory>
#include <vector>

#include "guidance/guidance.hpp"
#include "library/catalogue.hpp"
#include "library/whole_cases.hpp"

namespace nc::library {

/// What is practised on: the guidance and the ready cases that passed every check. Lists, filters, search and choosing
/// work on the catalogue's cards alone; a whole case is opened when somebody works on it or its attempts are graded.
/// Never changed once made, and shared; which thread may open cases is said at WholeCases.
struct Content {
  guidance::Guidance guidance;
  Catalogue catalogue;  ///< sorted by region, difficulty and id
  WholeCases cases;     ///< the cases of the catalogue
};
/// Shared by every model; a new library is a new Content, never a changed one.
using SharedContent = std::shared_ptr<const Content>;

/// Content of cases that are all in memory, in the order given.
Content make_content(guidance::Guidance guidance, std::vector<cases::Case> library);

/// The case with this id, opened when it was not yet; nullptr when the library has none or it can no longer be opened.
/// Valid as long as the content, and the same for every call.
const cases::Case* find_case(const Content& content, const cases::CaseId& id);

/// What the catalogue says of the case; nullptr when the library has none. Opens nothing.
const CaseCard* find_card(const Content& content, const cases::CaseId& id);

}  // namespace nc::library
