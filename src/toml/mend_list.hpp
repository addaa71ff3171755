#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "toml/slip.hpp"

// Lists in square brackets, of one line or several. Only the sources of this folder use this.

namespace nc::toml {

/// Reads the list whose bracket stands at an offset of a line, and mends it in place. No line is added or taken away.
MendedLines mend_list(std::vector<std::string>& lines, std::size_t line, std::size_t offset);

}  // namespace nc::toml
