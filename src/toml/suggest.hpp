#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "toml/parse.hpp"
#include "toml/reader.hpp"
#include "toml/slip.hpp"

// What to do about a fault of reading. Only the sources of this folder use this.

namespace nc::toml {

/// Returns the nearest of the known words, or all of them when none is near and they are few; may be empty.
std::string suggestion_for(std::string_view word, const std::vector<std::string>& known);

/// Returns how a value of another kind is written as the kind that is wanted.
std::string written_right(std::string_view key, Kind wanted, const Value& value);

/// Returns what to tell when the parser refuses a file although no known mistake of writing is in it.
Slip refusal(const SyntaxError& error);

}  // namespace nc::toml
