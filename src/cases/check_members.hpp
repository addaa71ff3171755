#pragma once

#include <vector>

#include "cases/library_member.hpp"

namespace nc::cases {

/// Checks the files of a library against one another: ids must be unique, and twins must name each other and differ in
/// one or two findings. Diagnostics are NC0400 to NC0499.
Diagnostics check_members(const std::vector<LibraryMember>& library, const guidance::Guidance& guidance);

}  // namespace nc::cases
