#pragma once

#include <string>
#include <string_view>

// Writes text in roff, with the macros man(7) of which manual pages are made. Every function escapes the text that it
// is given, unless it says otherwise.

namespace nc::app::manual {

/// Returns running text, in which nothing is taken for an instruction of roff.
std::string roff_prose(std::string_view text);

/// Returns text that is to be typed as it is. Unlike in prose, a hyphen stays the character with which an option
/// begins.
std::string roff_literal(std::string_view text);

/// Returns bold text, which is to be typed as it is.
std::string roff_bold(std::string_view literal);
/// Returns text in italics, which is to be replaced by something else when it is typed.
std::string roff_italic(std::string_view literal);

/// Begins a section, such as `NAME`.
std::string roff_section(std::string_view name);
/// Begins a part of a section, such as `needlecase check`.
std::string roff_part(std::string_view name);

/// Returns a paragraph of running text.
std::string roff_paragraph(std::string_view prose);

/// Returns a term and, indented below it, what it means. `term` is roff already and is not escaped.
std::string roff_entry(std::string_view term, std::string_view prose);

}  // namespace nc::app::manual
