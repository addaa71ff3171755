#pragma once

#include <rapidcheck.h>

#include "guidance/findings.hpp"

namespace nc::guidance::testing {

/// Valid findings of every sort: half of the findings ordinary, hours on and beside every threshold.
rc::Gen<Findings> valid_findings();

}  // namespace nc::guidance::testing
