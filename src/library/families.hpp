#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "library/content.hpp"

// Families of statements: those of several documents that support the same point (`lung`, `soreness is expected`).

namespace nc::library {

/// A family and how many cases of a library it decides.
struct FamilyCount {
  std::string name;
  std::size_t cases = 0;
};

/// Every family that decides at least one of these cases, in the order of the guidance.
std::vector<FamilyCount> count_families(const guidance::Guidance& guidance, const std::vector<const CaseCard*>& cards);

/// The names of all families, in the order in which the guidance first names them.
std::vector<std::string> all_families(const guidance::Guidance& guidance);

/// True when the guidance has a family of this name (exactly as written there).
bool is_family(const guidance::Guidance& guidance, const std::string& name);

}  // namespace nc::library
