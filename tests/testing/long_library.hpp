#pragma once

#include <cstddef>

#include "library/content.hpp"

namespace nc::testing {

/// Returns a library of so many ready cases, all in memory. They are the shipped cases over and over, each with an id
/// of its own and its number at the end of the title ('…, number 2999').
library::SharedContent long_library(std::size_t count);

}  // namespace nc::testing
