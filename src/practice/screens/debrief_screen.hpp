#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "practice/screens/cited.hpp"
#include "practice/screens/debrief/would_change.hpp"
#include "record/attempt.hpp"
#include "scoring/grade.hpp"

namespace nc::practice {

struct Model;

/// One item of a graded visit, with everything that explains it.
struct DebriefItem {
  scoring::Item item;
  std::string report;                       ///< words of the symptom or text of the advice; empty for the decision
  std::optional<guidance::Urgency> given;   ///< the trainee's answer; nothing for advice, and when none was given
  std::optional<guidance::Urgency> key;     ///< nothing for advice
  std::vector<guidance::Urgency> accepted;  ///< empty for advice
  std::string why;  ///< the deciding rules in plain words; empty for advice that does not depend on them
  std::vector<Cited> cites;
  bool single_source = false;  ///< everything cited is from one document
  bool implied = false;        ///< a deciding rule is our own reading and not stated by a document
};

/// A topic that the patient had an answer to and was not asked about.
struct UnaskedTopic {
  cases::Topic topic = cases::Topic::other;
  std::vector<std::string> answers;  ///< in the patient's words
};

/// A stretch of the time line about which the documents say the same (see guidance::TimeWindow).
struct TimeLineWindow {
  int above_hours = 0;
  int up_to_hours = 0;
  std::string label;
};

/// The cue that the trainee named, beside those that decide.
struct CueVerdict {
  std::string named;                  ///< the rule in plain words
  bool right = false;                 ///< it is one of the deciding rules
  std::vector<std::string> deciding;  ///< all deciding rules in plain words
  std::vector<Cited> cites;           ///< the statements that these rest on
};

/// Everything about one submitted visit.
struct DebriefVisit {
  int visit = 0;                          ///< from 0
  int hours = 0;                          ///< since the session
  std::string words;                      ///< what the patient said first
  scoring::VisitScore score;              ///< only its numbers: `items` holds the items
  std::vector<DebriefItem> items;         ///< dangerous ones first, then in the order of grading
  std::vector<std::string> also_present;  ///< rules of lower urgency that hold too, in plain words
  std::vector<Difference> differences;    ///< differences between documents that bear on this visit
  std::vector<std::string> not_covered;   ///< what the documents do not answer, in words
  std::vector<UnaskedTopic> unasked;      ///< topics with an answer of the author that were not asked about
  std::optional<CueVerdict> cue;          ///< nothing when the question was not asked or was skipped
  /// The smallest changes that would give another class, as this patient would say them.
  std::vector<WouldChange> would_change;
  /// The sentences among which the trainee may guess before the changes are shown. Empty where there is no guess: in an
  /// exam, in a debrief that was closed, and where there is nothing to tell apart.
  std::vector<ChangeOption> change_options;
  bool changes_shown = true;                ///< false as long as the trainee may still guess
  std::optional<std::size_t> change_guess;  ///< the sentence that was guessed
};

/// Why a wrong class that was given tempts in this case, in the author's words.
struct TemptingClass {
  guidance::Urgency given = guidance::Urgency::expected;
  std::string why;
};

/// The debrief of a visit, or of the whole case once it is finished.
struct DebriefScreen {
  cases::CaseId case_id;
  std::string title;
  guidance::RegionSet regions;
  int difficulty = 1;
  bool case_finished = true;  ///< false between the visits of a case
  scoring::Outcome outcome = scoring::Outcome::safe;
  bool was_certain = false;            ///< a dangerous decision was given with certainty 3; shown above everything else
  bool lung_sign_missed = false;       ///< a visit with the key `emergency` was given a lower one or none
  bool lung_warning_left_out = false;  ///< a visit of these requires the lung warning, and it was not given
  bool lung_warning_endangers = false;   ///< and by that alone the visit would be unsafe
  std::optional<double> score;           ///< 0 to 100, at most the cap of the outcome (see scoring::Score)
  std::optional<double> score_uncapped;  ///< what it would be without the cap; nothing when nothing was taken off
  std::optional<double> certainty_mark;  ///< of these visits; nothing when there is none
  // Of a finished case, in the author's words; empty before it is finished.
  std::string point;                    ///< what decides the case
  std::vector<std::string> deciding;    ///< what the patient said of it
  std::vector<TemptingClass> tempting;  ///< of the wrong classes that were given, where the author says something
  std::string next;                     ///< what the patient does because of a wrong answer; empty when none was given
  std::vector<DebriefVisit> visits;     ///< the visit just submitted; all of them once the case is finished
  std::vector<TimeLineWindow> windows;  ///< of the time line, earliest first
  /// The twin of a finished case. It is nothing when the library has none, and while the twin is still to come in the
  /// sitting or in an exam, because naming it would give its key away.
  std::optional<cases::CaseId> twin;
  std::string twin_title;
  bool twin_answered = false;  ///< the twin was answered too, so the two can be compared
  std::size_t place = 0;       ///< place of the case in the sitting, from 0
  std::size_t sitting_size = 1;
  bool kept = true;  ///< every answer so far is durable
  bool changed_since =
      false;  ///< the library has the case with another meaning; all of this is about what was worked on
};

/// Returns true when the debrief begins with something that the trainee must not go past without having seen it: an
/// answer that endangers the patient, or a lung warning that was left out.
bool tells_of_danger(const DebriefScreen& screen);

/// Returns the debrief of an attempt: of the visit just submitted, or of the whole case once it is finished.
DebriefScreen show_debrief(const Model& model, const record::Attempt& attempt);

}  // namespace nc::practice
