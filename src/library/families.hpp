#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "library/content.hpp"

// A family is a group of statements, from several documents, that support the same point, such as `lung` or `soreness
// is expected`.

namespace nc::library {

/// A family, and how many cases it decides: those in which a rule that decides a covered visit cites a statement of the
/// family. Which families decide a case reveals its key, so a count over one case must not be shown before Submit.
struct FamilyCount {
  std::string name;
  std::size_t cases = 0;
};

/// Returns every family that decides at least one of these cases, in the order of the guidance.
std::vector<FamilyCount> count_families(const guidance::Guidance& guidance, const std::vector<const CaseCard*>& cards);

/// Returns the names of all families, in the order in which the guidance first names them.
std::vector<std::string> all_families(const guidance::Guidance& guidance);

/// Returns true when the guidance has a family with exactly this name.
bool is_family(const guidance::Guidance& guidance, const std::string& name);

}  // namespace nc::library
