#pragma once

#include <string>

#include "guidance/guidance.hpp"

namespace nc::app {

/// Returns a condition in words, such as `pain is mild or moderate, hours above 48 and up to 72`.
std::string to_words(const guidance::Condition& condition);

}  // namespace nc::app
