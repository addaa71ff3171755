#pragma once

#include "app/engine/outside.hpp"
#include "library/content.hpp"

namespace nc::testing {

/// Returns a clock, ids and seeds that are the same in every run. The clock starts at 2026-01-01 and moves by one
/// second each time it is read; ids and seeds count up.
app::Outside fixed_outside();

/// Returns the shipped guidance and ready cases that are embedded in the program. Ends the test program with the reason
/// when they cannot be read.
library::SharedContent shipped_content();

}  // namespace nc::testing
