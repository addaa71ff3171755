#pragma once

#include <vector>

#include "toml/outline.hpp"
#include "toml/proofread.hpp"
#include "toml/reader.hpp"
#include "toml/slip.hpp"

// Keys that stand in a tree under a wrong name or in a wrong table. Only the sources of this folder use this.

namespace nc::toml {

/// Returns true when every table and key of the tree is one of the outline, and every table repeats as it says.
bool fits(const Value& root, Outline outline);

/// Returns true when the tree holds something, but no key or table that the outline knows at its top.
bool is_foreign_tree(const Value& root, Outline outline);

/// What settle() found.
struct Settled {
  std::vector<Slip> slips;
  std::vector<LostKey> lost;
  std::vector<int> unknown;  ///< header lines of the tables that held a key nobody knows
};

/// Puts misspelt keys under their right name, and keys that stand in a wrong table where they belong, and says so: what
/// then misses a key or judges its value goes by what was meant. A key that could belong anywhere is taken out.
Settled settle(Value& root, Outline outline);

}  // namespace nc::toml
