#pragma once

#include <optional>
#include <vector>

#include "practice/session/model.hpp"

// The page of a very first start, and the case that it leads to. For the sources of this folder, and for tests.

namespace nc::practice {

struct Step;

/// True when a run begins with the welcome: no attempt was ever kept here, by anybody, and the page was never left.
bool begins_with_welcome(const Settings& settings, const std::vector<record::Attempt>& record);

/// A case to begin with: one of the easiest of those that match, by `seed`; nothing when none matches. The same
/// arguments give the same case on every machine.
std::optional<cases::CaseId> choose_first(const library::Content& content, const CaseFilter& filter,
                                          std::uint64_t seed);

/// What follows once another page was opened from the welcome, whichever: it counts as seen, which is kept, and the
/// region chosen on it filters nothing further.
void leave_welcome(Step& step);

}  // namespace nc::practice
