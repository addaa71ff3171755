#pragma once

namespace nc::guidance {

/// The diagnostic number of toml::Fault::too_large in files of guidance. The other faults of reading follow it, up to
/// NC0511.
inline constexpr int first_guidance_number = 500;

/// Lists what can be wrong with guidance apart from the faults of reading any TOML file. The numbers never change their
/// meaning, also in later versions; they are printed as `NC0520` and so on, and docs/diagnostics.md explains each.
enum GuidanceFault : int {
  missing_file = 520,          ///< one of the six files is not in the folder, or is there twice
  duplicate_id = 521,          ///< an id, or a document's position, is given twice
  decides_without_use = 522,   ///< a rule cites a statement that is feedback or outside the scope
  rule_without_basis = 523,    ///< no statement that a rule cites may decide an urgency
  supports_without_use = 524,  ///< an advice item cites a statement that may not support advice
  /// An emergency rule cites a statement about certain regions without limiting it to these regions
  /// (`res-lung-region`).
  region_filter_missing = 525,
  empty_hours = 526,  ///< a condition with hours that no case can have
  /// A rule accepts an answer that it must not: a rule of emergency accepts another, one of not-covered a class that is
  /// not above those beside which it decides, or one of contact accepts expected.
  unsafe_acceptance = 527,
  wrong_kind_of_advice = 528,  ///< an item that helps is listed as wrong, or one that harms as right
  missing_position = 529,      ///< a resolution leaves out what one of the documents says
  window_gap = 530,            ///< a window of the time line does not begin where the one before it ends
  weight_missing = 531,        ///< the weight of the decision is 0
  empty_rule = 532,            ///< a rule without a condition, or a row of advice that can never matter
  wrong_order = 533,           ///< an order of classes that leaves one out, or puts a mild one above a warning sign
  // 534 to 539 are kept for decisions and scoring
  no_verdict = 540,         ///< an item of advice that no row gives a verdict under some class
  not_in_one_group = 541,   ///< an item of advice that stands in no group of the sheet, or in two
  not_offered_once = 542,   ///< an item of advice that the sheet never offers, or lists twice
  point_not_offered = 543,  ///< a required point whose advice is not sure to be on the sheet
};

}  // namespace nc::guidance
