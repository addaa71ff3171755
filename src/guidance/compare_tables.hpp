#pragma once

#include <cstdint>
#include <vector>

#include "guidance/guidance.hpp"

namespace nc::guidance {

/// What a decision table says about some findings, as far as two tables are compared by it.
struct TableAnswer {
  Urgency key = Urgency::not_covered;
  UrgencySet accepted;
};

/// Combinations of findings of which two tables say different things, but all the same ones.
struct TableDifference {
  TableAnswer before;
  TableAnswer after;
  std::uint64_t combinations = 0;
  Findings simplest;  ///< one of them, with as few findings as possible that are not the default
};

/// Holds in which combinations of findings two decision tables differ. Regions are left out of the combinations,
/// because they never decide an urgency.
struct TableComparison {
  std::uint64_t combinations = 0;  ///< all valid ones, at hours that stand for those of both tables
  std::vector<TableDifference>
      differences;  ///< by keys, from mildest to most urgent, those with most combinations first
};

/// Compares the tables of two guidances over every valid combination of findings.
TableComparison compare_tables(const Guidance& before, const Guidance& after);

}  // namespace nc::guidance
