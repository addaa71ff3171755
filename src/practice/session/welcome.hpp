#pragma once

#include <optional>
#include <vector>

#include "practice/session/model.hpp"

// The page of a very first start, and the case that it leads to. Only the sources of this folder and tests use this.

namespace nc::practice {

struct Step;

/// Returns true when a run begins with the welcome: the record holds no attempt of anybody, and the page was never
/// left.
bool begins_with_welcome(const Settings& settings, bool has_attempts);

/// Returns a case to begin with, drawn by `seed` from the easiest ones that the filter leaves; nothing when it leaves
/// none. The same arguments give the same case on every machine.
std::optional<cases::CaseId> choose_first(const library::Content& content, const CaseFilter& filter,
                                          std::uint64_t seed);

/// Does what follows when any page is opened from the welcome: it notes that the welcome was seen, and takes the region
/// that was chosen there out of the filter.
void leave_welcome(Step& step);

}  // namespace nc::practice
