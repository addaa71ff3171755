#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "guidance/guidance.hpp"

namespace nc::guidance {

/// A part of the sheet of advice with its heading, in the order in which it is shown.
struct SheetGroup {
  std::string heading;
  std::vector<AdviceId> items;  ///< never empty
};

/// Returns the advice that is offered at a visit: what is always offered, what is drawn for this case and visit, and
/// what the questions of the patient add, each item once, in groups. `visit` counts from 0. Neither the findings nor
/// anything that is derived from them can matter, so that the sheet tells nobody what is right. The same arguments give
/// the same sheet on every machine; the order of `questions`, and one that is there twice, change nothing. Returns no
/// group when the guidance has no sheet.
std::vector<SheetGroup> sheet(const Guidance& guidance, RegionSet regions, const std::vector<QuestionId>& questions,
                              std::string_view case_id, std::size_t visit);

}  // namespace nc::guidance
