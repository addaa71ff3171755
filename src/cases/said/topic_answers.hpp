#pragma once

#include <string>
#include <vector>

#include "cases/case.hpp"

namespace nc::cases {

/// Returns everything that the author lets the patient say about a topic at a visit, in the order of the file.
std::vector<std::string> authored_answers(const Visit& visit, Topic topic);

/// Returns what the patient says at a visit when asked about a topic: the words of the author, or, where the author
/// wrote none, one neutral sentence that follows from the findings of the visit. Which of several sentences that say
/// the same it is depends on the case and the visit alone. Returns nothing only when neither the author nor the
/// guidance says anything, as in the record of a guidance that had no such sentences.
std::vector<std::string> answers_about(const guidance::Guidance& guidance, const Case& the_case, const Visit& visit,
                                       Topic topic);

}  // namespace nc::cases
