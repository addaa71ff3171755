#pragma once

#include <rapidcheck.h>

#include "guidance/findings.hpp"
#include "support/random.hpp"

namespace nc::guidance::testing {

/// Valid findings of every sort: half of the findings ordinary, hours on and beside every threshold.
rc::Gen<Findings> valid_findings();

/// Returns valid findings of the same sort from a generator that gives the same ones on every machine, for goldens and
/// for counts that a property has no use for.
Findings random_findings(SeededRandom& random);

}  // namespace nc::guidance::testing
