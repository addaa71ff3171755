#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "toml/slip.hpp"

// What proofread() reads in the lines of a file. Only the sources of this folder use this.

namespace nc::toml {

/// Returns the lines of a file without their line ends, `\n` or `\r\n`.
std::vector<std::string> lines_of(std::string_view bytes);

/// Returns true for what a bare key is made of: letters, digits, `_`, `-` and the dot between its parts.
bool is_key_letter(char c);

/// Puts blanks in place of control characters, which no TOML file may hold as they are, and returns what to tell.
std::vector<Slip> mend_controls(std::vector<std::string>& lines);

/// Returns the number of bytes of a blank or invisible mark that begins at the offset and is no plain space; 0 when
/// there is none.
std::size_t odd_blank_length(std::string_view text, std::size_t offset);

/// Makes three quotation marks straight that begin at an offset and of which some are curly; false when there are none.
bool replace_fence(std::string& line, std::size_t offset);

/// Returns the suggestion for a key whose value follows without an equals sign: `write title = "A plain ache"`.
std::string with_sign(std::string_view key, std::string_view value);

}  // namespace nc::toml
