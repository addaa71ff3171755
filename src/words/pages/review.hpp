#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "words/message.hpp"

// What the library says about spaced review.

namespace nc::words::review {

inline constexpr Message column = msg("Review");
inline constexpr Message due_chip = msg("Due");

/// 'due now', 'tomorrow', 'in 11 days'; `days` is 0 or less for a case that is due.
std::string when(int days);

/// The start button with its count: 'Review 2'.
std::string start(std::size_t due);

/// The line below the heading: '36 cases · 2 due today · last practised yesterday'. Parts without a number are left
/// out.
std::string library_line(std::size_t cases, std::size_t due, std::optional<int> practised_days_ago);

/// A row's name with its review, for those who cannot see the column; the name alone when there is no review.
std::string row_name(std::string_view name, std::optional<int> due_in_days);

/// The chip of a family that the library is filtered by: 'Family: lung'.
std::string family_chip(std::string_view family);

}  // namespace nc::words::review
