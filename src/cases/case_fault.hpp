#pragma once

namespace nc::cases {

/// The numbers of what read_draft() and check_members() report, printed as `NC0123`. A number never changes its
/// meaning; a new check takes a new number. docs/diagnostics.md explains each, and a test compares the two. NC0100 to
/// NC0111 are the faults of reading any TOML file, in the order of toml::Fault.
enum class CaseFault : int {
  first_of_reading = 100,

  // The head of the file.
  unknown_format = 120,     ///< `format` is a number this program does not read
  id_pattern = 121,         ///< an id of a case or symptom is not made of a-z, 0-9 and single hyphens
  id_not_stem = 122,        ///< the id differs from the file's name
  language_tag = 123,       ///< not a BCP 47 tag of letters, digits and hyphens
  reviewer = 124,           ///< not 'Name YYYY-MM-DD'
  repeated_entry = 125,     ///< a list holds an entry twice
  long_word = 126,          ///< warning: a word is longer than 300 characters
  line_break = 127,         ///< a title, a name or an item has a line break
  placeholder = 128,        ///< a ready case holds a text of the template that was to be replaced
  letters_not_shown = 129,  ///< warning: the window has no picture of a letter (only `check` tells it)

  // Visits and their findings.
  hours_not_rising = 200,      ///< a visit is not later than the one before it
  hours_near_threshold = 201,  ///< a visit is less than 2 h away from an hour at which the decision table changes
  /// The upper back or a shoulder was treated, but at a visit breathing or chest is neither reported nor answered when
  /// asked about (`d1-warn-lung`).
  lung_signs_unsettled = 202,
  empty_visit = 203,              ///< a visit has neither a symptom nor a question
  symptom_id_repeated = 204,      ///< two symptoms of a visit have the same id
  not_of_a_symptom = 210,         ///< a symptom states factor, region or hours, which belong to the visit or the case
  na_written = 211,               ///< a symptom states `na`, which follows from `pain` and is never written
  finding_repeated = 212,         ///< two symptoms of a visit state the same finding
  findings_clash = 213,           ///< findings that cannot be true together
  symptom_without_finding = 214,  ///< a symptom states no finding
  symptom_says_nothing = 215,     ///< a symptom states only findings that say there is nothing

  // The derived key.
  expect_differs = 220,   ///< `expect` is another urgency than the findings give
  debrief_missing = 221,  ///< a case with an emergency or contact key does not say what decides it

  // Advice.
  offered_twice = 300,  ///< an item is offered twice at a visit
  /// A harmful or contrary item is offered at a visit where the advice table does not call it wrong.
  wrong_item_scored_nowhere = 301,
  item_not_in_plan = 302,        ///< a helpful item is offered where the advice table says nothing about it
  required_item_repeated = 303,  ///< warning: an item is offered by name that is required and so is offered anyway
  /// The upper back or a shoulder was treated, but the advice plan of a visit does not require the lung warning
  /// (`d1-warn-lung`), or the warning is not offered.
  lung_warning_missing = 310,

  // The library.
  id_not_unique = 400,       ///< another file has the same id
  twin_unknown = 401,        ///< no case has the id that `twin` names
  twin_not_returned = 402,   ///< the twin does not name this case as its own twin
  twin_too_different = 403,  ///< the twin differs in more than two findings, or in its number of visits
  twin_not_different = 404,  ///< the twin has the same findings
  twin_is_itself = 405,      ///< the case names itself as its twin
};

}  // namespace nc::cases
