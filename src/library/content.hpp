#pragma once

#include <cstddef>
#include <memory>
#include <vector>

#include "guidance/guidance.hpp"
#include "library/catalogue.hpp"
#include "library/whole_cases.hpp"

namespace nc::library {

/// Holds what is practised on: the guidance, and the ready cases that passed every check. Lists, filters, search and
/// choosing use only the cards of the catalogue. A whole case is opened when somebody works on it or when its attempts
/// are graded. Content never changes once it is made, and is shared; WholeCases says which thread may open cases.
struct Content {
  guidance::Guidance guidance;
  Catalogue catalogue;  ///< in library order (see comes_before)
  WholeCases cases;     ///< the whole cases behind the catalogue
};
/// Content as models share it. When the library is read again, a new Content is made.
using SharedContent = std::shared_ptr<const Content>;

/// Makes content of cases that are all in memory, in the order given.
Content make_content(guidance::Guidance guidance, std::vector<cases::Case> library);

/// Makes content with a copy of the guidance and no case, for a session whose cases are still being read.
SharedContent without_cases(const guidance::Guidance& guidance);

/// Returns the case with this id and opens it when it was not open yet; nullptr when the library has none, or when it
/// cannot be opened any more. Every call returns the same case, which is valid as long as the content.
const cases::Case* find_case(const Content& content, const cases::CaseId& id);

/// Returns how many cases of the library are kept for this use.
std::size_t count_cases(const Content& content, cases::CaseUse use);

/// Returns the card with this id, without opening the case; nullptr when the library has none.
const CaseCard* find_card(const Content& content, const cases::CaseId& id);

}  // namespace nc::library
