#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace nc::terminal {

/// One answer a question offers: how it is shown, and every word it may be typed as besides its number.
struct Option {
  std::string shown;
  std::vector<std::string> words;
};

/// What a typed line means for a list of options.
struct Chosen {
  std::size_t index = 0;
};
struct Unknown {};  ///< no option begins like this
struct Ambiguous {
  std::vector<std::size_t> indices;
};  ///< several options begin like this
using Choice = std::variant<Chosen, Unknown, Ambiguous>;

/// Reads a number from 1, a whole word, or the unique beginning of a word; upper and lower case are the same. A whole
/// word wins over a beginning. Empty text is Unknown.
Choice read_choice(std::string_view typed, const std::vector<Option>& options);

/// The line's numbers when it holds nothing else ('1 3, 5'), each from 1 to `count`; empty otherwise.
std::vector<std::size_t> read_numbers(std::string_view typed, std::size_t count);

}  // namespace nc::terminal
