#pragma once

#include <vector>

#include "cases/library_member.hpp"

namespace nc::cases {

/// Checks over a whole library: unique ids, twins. Diagnostics NC0400 to NC0499.
Diagnostics check_members(const std::vector<LibraryMember>& library, const guidance::Guidance& guidance);

}  // namespace nc::cases
