#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include <tl/expected.hpp>

// What an id of a trainee and the name of a cohort may be. Whatever takes one (options, settings, tickets) asks here,
// so that the same person has the same id everywhere.

namespace nc {

/// How many characters an id of a trainee or the name of a cohort may have.
inline constexpr std::size_t longest_person_name = 64;

/// Why a text is no id of a trainee and no name of a cohort.
enum class NameFault {
  empty,     ///< nothing is left of it without blanks at its ends
  too_long,  ///< more than longest_person_name characters
  unseen,    ///< a control character or another one that cannot be seen
  no_text,   ///< bytes that are not UTF-8
};

/// Returns the id or name that was meant: without blanks at its ends, with one blank wherever there are several in a
/// row, and with accents on their letters (composed()). Returns why it can be none otherwise.
tl::expected<std::string, NameFault> read_person_name(std::string_view typed);

/// Returns a name as read_person_name() does, or the text as it is when it can be none. It is for comparing with what a
/// record of a former edition holds, which kept whatever was typed.
std::string tidy_person_name(std::string_view kept);

}  // namespace nc
