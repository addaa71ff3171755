#pragma once

#include <functional>
#include <set>
#include <string>
#include <string_view>

#include "cases/draft.hpp"

namespace nc::cases {

/// Returns every letter of the texts of a case that a trainee can see, each once. ASCII is left out.
std::set<char32_t> letters_of(const Draft& draft);

/// Returns a warning for each text of a case that holds letters which are not among `shown`: a trainee would see a
/// mark for an unknown letter in their place. The warning names them. `text` is that of the file, and `path` its path.
Diagnostics check_letters(const Draft& draft, std::string_view text, const std::string& path,
                          const std::set<char32_t>& shown);

}  // namespace nc::cases
