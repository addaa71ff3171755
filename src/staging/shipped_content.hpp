#pragma once

#include "library/content.hpp"

namespace nc::staging {

/// Returns the guidance and the cases that were compiled in. They are read anew at every call, so keep the result.
library::SharedContent shipped_content();

}  // namespace nc::staging
