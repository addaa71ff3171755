#pragma once

#include <cstddef>

#include "library/content.hpp"

namespace nc::testing {

/// A library of this many ready cases: the shipped ones over and over, each with an id of its own and its number in
/// the title ('…, number 2999'). All in memory.
library::SharedContent long_library(std::size_t count);

}  // namespace nc::testing
