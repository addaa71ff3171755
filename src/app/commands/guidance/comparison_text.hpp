#pragma once

#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "cases/case.hpp"
#include "guidance/compare_tables.hpp"

namespace nc::app {

/// A thing with an id that two guidances do not say alike.
struct ChangedItem {
  std::string kind;  ///< `documents`, `statements`, `resolutions`, `gaps`, `rules` or `advice`
  std::string id;
  std::vector<std::string> parts;  ///< what differs, as `guidance show --format json` names it; empty when new or gone
  bool is_new = false;             ///< only the second guidance has it
  bool is_gone = false;            ///< only the first guidance has it
};

/// A visit of a case of which two guidances say different things.
struct ChangedVisit {
  std::string case_id;
  int visit = 0;  ///< from 1
  guidance::TableAnswer before;
  guidance::TableAnswer after;
};

/// Everything in which two guidances differ, for `guidance diff`.
struct GuidanceComparison {
  std::vector<ChangedItem> items;
  guidance::TableComparison table;
  std::vector<ChangedVisit> visits;
};

/// Compares two guidances, and what they say of these cases. A rule that cites a statement has not changed because the
/// statement has.
GuidanceComparison compare_guidance(const guidance::Guidance& before, const guidance::Guidance& after,
                                    const std::vector<cases::Case>& all_cases);

/// Returns a comparison as plain lines for a terminal.
std::string to_lines(const GuidanceComparison& comparison);

/// Returns a comparison as a JSON object with `items`, `combinations`, `differences` (each with `before`, `after`,
/// `combinations` and `simplest`) and `visits`.
nlohmann::ordered_json to_json(const GuidanceComparison& comparison);

}  // namespace nc::app
