#pragma once

#include "app/engine/outside.hpp"
#include "library/content.hpp"

namespace nc::testing {

/// A world that is the same in every run: the clock starts at 2026-01-01 and moves one second a reading, ids and seeds
/// count up.
app::Outside fixed_outside();

/// The shipped guidance and ready cases, from the program's embedded copy. Ends the test program with the reason when
/// they do not load.
library::SharedContent shipped_content();

}  // namespace nc::testing
