#pragma once

#include <vector>

#include "cases/library_member.hpp"

namespace nc::cases {

/// Checks the files of a library against one another: ids must be unique, and twins must name each other and differ in
/// one finding, or in two where a tag says why, and have the same use. An id belongs to the first file that is named by
/// it, or else to the first that has it. Diagnostics are NC0400 to NC0499.
Diagnostics check_members(const std::vector<LibraryMember>& library, const guidance::Guidance& guidance);

/// Takes out what another diagnostic of the same cause tells better: that a file is not named by its id, where another
/// file has that id already.
void drop_answered(Diagnostics& diagnostics);

}  // namespace nc::cases
