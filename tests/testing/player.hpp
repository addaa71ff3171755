#pragma once

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "staging/player.hpp"

// Sessions that tests play.

namespace nc::practice {

using staging::Player;
using staging::shipped_content;
using staging::without_cue;

/// Copies of the content with only these cases, in this order.
library::SharedContent only(const library::SharedContent& content, const std::vector<std::string>& ids);

}  // namespace nc::practice
