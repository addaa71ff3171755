#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "toml/slip.hpp"

// Texts between three quotation marks. Only the sources of this folder use this.

namespace nc::toml {

/// Reads the text whose three quotation marks begin at an offset of a line, and closes it in place when nothing does.
/// `ends_text` says of a line that a text must have ended before it. No line is added or taken away.
MendedLines mend_long_text(std::vector<std::string>& lines, std::size_t line, std::size_t offset,
                           const std::function<bool(const std::string&)>& ends_text);

}  // namespace nc::toml
