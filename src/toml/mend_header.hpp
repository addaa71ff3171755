#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "toml/outline.hpp"
#include "toml/slip.hpp"

// Headings in square brackets. Only the sources of this folder use this.

namespace nc::toml {

/// A heading as it was probably meant.
struct MendedHeader {
  std::string name;          ///< `visit.symptom`; empty when nothing can be meant
  bool repeats = false;      ///< it needs double brackets
  std::optional<Slip> slip;  ///< what is wrong with it, without its line
};

/// Returns the table of the outline with this header; nullptr when it has none.
const TableOutline* find_outline(Outline outline, std::string_view header);

/// Returns a heading with its brackets: `[[visit.symptom]]`.
std::string heading(std::string_view name, bool repeats);

/// Returns the slip of a line whose brackets do not match, where `meant` is the heading with its brackets.
Slip bracket_slip(std::string_view line, const std::string& meant);

/// Reads a line that begins with a bracket. Without an outline any name is taken, and the brackets as they are.
MendedHeader mend_header(std::string_view line, Outline outline);

}  // namespace nc::toml
