#pragma once

#include <vector>

#include "cases/draft.hpp"

namespace nc::cases {

/// Returns every visit that this one may be once what is wrong with its findings is mended: a fault that all of them
/// have can be told already. It is the visit itself when nothing is wrong. Returns nothing when so much is wrong that
/// nothing follows.
std::vector<Visit> possible_visits(const Case& the_case, const Visit& visit, const VisitPlaces& places);

}  // namespace nc::cases
