#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "toml/outline.hpp"
#include "toml/slip.hpp"

namespace nc::toml {

/// A key that is there, but not where it belongs or not so that it can be read. Whoever misses it must not say that it
/// is missing.
struct LostKey {
  static constexpr int any_table = -1;
  int header_line = 0;  ///< line of the heading of its table; 0 for the top of the file
  std::string key;      ///< empty: every key of the table
};

/// What proofread() found and made of a file.
struct Proofread {
  std::vector<Slip> slips;
  std::string mended;  ///< the file as it was probably meant, line for line
  std::vector<LostKey> lost;
};

/// Looks for mistakes of writing in a file that the parser refuses, or in one whose headings do not fit `outline`:
/// curly and missing quotation marks, colons in place of equals signs, units behind numbers, missing commas and
/// brackets, and the like. What is meant is plain in nearly every case, and is mended, so that all other faults of the
/// file can be told in the same pass. The bytes must be valid UTF-8. `is_valid` says that the parser takes the file:
/// then only headings are looked at.
Proofread proofread(std::string_view bytes, Outline outline, bool is_valid);

}  // namespace nc::toml
