#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace nc::terminal {

/// One of the answers that a question offers.
struct Option {
  std::string shown;               ///< how it is said
  std::vector<std::string> words;  ///< what may be typed to choose it, besides its number; each may be several words
};

/// The typed line means this option, and no other.
struct Chosen {
  std::size_t index = 0;  ///< in the list of options
};
/// The typed line means no option.
struct Unknown {};
/// The typed line is the beginning of several options.
struct Ambiguous {
  std::vector<std::size_t> indices;  ///< in the list of options
};
/// What a typed line means for a list of options.
using Choice = std::variant<Chosen, Unknown, Ambiguous>;

/// Returns what a typed line means. A line chooses an option by its number from 1, by one of its words, or by a
/// beginning of one that no other option has. A whole word counts before beginnings. Upper and lower case are the same.
/// An empty line is Unknown.
Choice read_choice(std::string_view typed, const std::vector<Option>& options);

/// Returns the options that a line such as '1 3, 5' names by their numbers, as places from 0. The result is empty when
/// the line holds anything but numbers from 1 to `count`, or nothing.
std::vector<std::size_t> read_numbers(std::string_view typed, std::size_t count);

}  // namespace nc::terminal
