#pragma once

#include <string>
#include <string_view>

// Text for man(7), the macros in which manual pages are written. Everything here escapes what it is given.

namespace nc::app::manual {

/// Running text: what would be an instruction of the formatter at the start of a line or within it is text again.
std::string roff_prose(std::string_view text);

/// Text to be typed as it stands: as prose, and hyphens stay the character that an option begins with.
std::string roff_literal(std::string_view text);

std::string roff_bold(std::string_view literal);    ///< to be typed
std::string roff_italic(std::string_view literal);  ///< to be replaced by something

/// A section (`NAME`) and a part of one (`needlecase check`).
std::string roff_section(std::string_view name);
std::string roff_part(std::string_view name);

std::string roff_paragraph(std::string_view prose);

/// A term and, further in, what it means. `term` is roff already.
std::string roff_entry(std::string_view term, std::string_view prose);

}  // namespace nc::app::manual
