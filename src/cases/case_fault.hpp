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
  title_tells = 130,        ///< a title or an id holds a word that gives something of the case away

  // Visits and their findings. Numbers of 300 to 303 were about advice that format 1 offered, and are not used again.
  hours_not_rising = 200,      ///< a visit is not later than the one before it
  hours_near_threshold = 201,  ///< a visit is less than 2 h away from an hour at which the decision table changes
  /// The upper back or a shoulder was treated, but at a visit breathing or chest is neither reported nor answered when
  /// asked about (`d1-warn-lung`).
  lung_signs_unsettled = 202,
  empty_visit = 203,              ///< a visit has neither a symptom nor a question
  symptom_id_repeated = 204,      ///< two symptoms of a visit have the same id
  quotes_trainee = 205,           ///< a later visit quotes what the trainee is supposed to have said
  not_of_a_symptom = 210,         ///< a symptom states factor, region or hours, which belong to the visit or the case
  na_written = 211,               ///< a symptom states `na`, which follows from `pain` and is never written
  finding_repeated = 212,         ///< two symptoms of a visit state the same finding
  findings_clash = 213,           ///< findings that cannot be true together
  symptom_without_finding = 214,  ///< a symptom states no finding
  symptom_says_nothing = 215,     ///< a symptom states only findings that say there is nothing
  quote_not_found = 216,          ///< the quote of a symptom is in no text of the patient in which it may be heard
  heard_unanswered = 217,         ///< a symptom is heard under a topic that the visit does not answer

  // The derived key.
  expect_differs = 220,      ///< `expect` is another urgency than the findings give
  debrief_missing = 221,     ///< the debrief lacks its point, the quotations that decide, or what happens next
  point_too_long = 222,      ///< the point of the debrief has more than 20 words
  deciding_not_found = 223,  ///< a deciding quotation is in no text of the patient
  next_sentences = 224,      ///< what happens next is more than one sentence
  tempts_right_class = 225,  ///< the debrief says why a class tempts that is right at every visit

  // Advice.
  /// The upper back or a shoulder was treated, but the advice plan of a visit does not require the lung warning
  /// (`d1-warn-lung`), or the warning is not offered.
  lung_warning_missing = 310,

  // The author's own tests, which `check` alone runs.
  test_differs = 320,    ///< the answers of a test come to another score or outcome than it says
  test_unfitting = 321,  ///< a test has no result to compare, more visits than the case, or advice that is not offered

  // The library.
  id_not_unique = 400,      ///< another file has the same id
  twin_unknown = 401,       ///< no case has the id that `twin` names
  twin_not_returned = 402,  ///< the twin does not name this case as its own twin
  /// The twin differs in more than one finding (two where a tag begins with `two-cues-`), or in its number of visits.
  twin_too_different = 403,
  twin_not_different = 404,  ///< the twin has the same findings
  twin_is_itself = 405,      ///< the case names itself as its twin
  twin_other_use = 406,      ///< one of the twins is for practice and the other for exams
  library_tells = 420,       ///< warning: something that can be had without reading tells the key of the cases
};

}  // namespace nc::cases
