#pragma once

namespace nc::cases {

/// The numbers of what `read_draft` and `check_members` report, printed as `NC0123`. They never change their meaning; a
/// new check takes a new number. docs/diagnostics.md explains each, and a test holds the two together. NC0100 to NC0111
/// are the faults of reading any TOML file, in the order of guidance::toml::Fault.
enum class CaseFault : int {
  first_of_reading = 100,

  // The head of the file.
  unknown_format = 120,  ///< `format` is a number this program does not read
  id_pattern = 121,      ///< an id of a case or symptom is not made of a-z, 0-9 and single hyphens
  id_not_stem = 122,     ///< the id differs from the file's name
  language_tag = 123,    ///< not a plain BCP 47 tag
  reviewer = 124,        ///< not 'Name YYYY-MM-DD'
  repeated_entry = 125,  ///< a list holds the same entry twice
  long_word = 126,       ///< warning: a word over 300 characters
  line_break = 127,      ///< a title, a name or a choice spreads over several lines

  // Visits and their findings.
  hours_not_rising = 200,      ///< a visit is not later than the one before it
  hours_near_threshold = 201,  ///< a visit is so near an hour bound of the decision table that it has two readings
  lung_signs_unsettled = 202,  ///< upper back or shoulder, but breathing or chest is neither reported nor answered
  empty_visit = 203,           ///< neither a symptom nor a question
  symptom_id_repeated = 204,   ///< two symptoms of a visit have one id
  not_of_a_symptom = 210,      ///< factor, region or hours written in a symptom
  na_written = 211,            ///< `na` follows from `pain` and is never written
  finding_repeated = 212,      ///< two symptoms of a visit state the same finding
  findings_clash = 213,        ///< findings that cannot be true together
  symptom_without_finding = 214,

  // The derived key.
  expect_differs = 220,   ///< the author expected another urgency than the findings give
  debrief_missing = 221,  ///< an emergency or contact case does not name its deciding cue

  // Advice.
  offered_twice = 300,
  /// a harmful or contrary item is offered where the advice table does not call it wrong
  wrong_item_scored_nowhere = 301,
  item_not_in_plan = 302,        ///< a helpful item is offered where the advice table says nothing about it
  required_item_repeated = 303,  ///< warning: required items are offered anyway
  /// upper back or shoulder, but the advice plan requires no lung warning or does not offer it
  lung_warning_missing = 310,

  // The library.
  id_not_unique = 400,
  twin_unknown = 401,
  twin_not_returned = 402,   ///< the twin does not point back
  twin_too_different = 403,  ///< the twin differs in more than two findings, or in its number of visits
  twin_not_different = 404,  ///< the twin has the same findings
  twin_is_itself = 405,
};

}  // namespace nc::cases
