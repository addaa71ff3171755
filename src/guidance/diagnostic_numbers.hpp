#pragma once

namespace nc::guidance {

/// Number of toml::Fault::too_large in guidance files; the other faults of reading follow it, up to NC0511.
inline constexpr int first_guidance_number = 500;

/// What can be wrong with guidance beyond the form of its files. Stable across versions; each is printed as NC0520 and
/// so on.
enum GuidanceFault : int {
  missing_file = 520,          ///< one of the six files is not in the folder, or is there twice
  duplicate_id = 521,          ///< an id, or a document's position, is given twice
  decides_without_use = 522,   ///< a rule cites a statement that is feedback or outside the scope
  rule_without_basis = 523,    ///< no statement of the rule may decide a class
  supports_without_use = 524,  ///< an advice item cites a statement that may not support advice
  region_filter_missing =
      525,            ///< an emergency rule cites a statement of certain regions for every region (`res-lung-region`)
  empty_hours = 526,  ///< hours that no case can have
  unsafe_acceptance = 527,  ///< emergency accepts another class, contact accepts expected, not-covered accepts anything
  wrong_kind_of_advice = 528,  ///< a helpful item listed as wrong, or a harmful one as right
  missing_position = 529,      ///< a resolution does not say what a document says
  window_gap = 530,            ///< the windows of the time line do not follow one another
  weight_missing = 531,        ///< the weights give no score
  empty_rule = 532,            ///< a rule or row that can never matter
};

}  // namespace nc::guidance
