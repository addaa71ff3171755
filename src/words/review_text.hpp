#pragma once

#include <string>
#include <string_view>

#include "practice/screens/library_screen.hpp"
#include "words/message.hpp"

// Words of the library about spaced review.

namespace nc::words::review {

inline constexpr Message column = msg("Review");
inline constexpr Message due_chip = msg("Due");

/// 'due now', 'tomorrow', 'in 11 days'; `days` is 0 or less for a case that is due.
std::string when(int days);

/// The start button with its count: 'Review 2'.
std::string start(std::size_t due);

/// The line below the heading: '36 cases · 2 due today · last practised yesterday'. What is not so is left out.
std::string library_line(const practice::LibraryScreen& screen);

/// A row's name with its review, for those who cannot see the column.
std::string row_name(std::string_view name, const practice::LibraryRow& row);

/// The chip of a family that the library is filtered by: 'Family: lung'.
std::string family_chip(std::string_view family);

}  // namespace nc::words::review
