#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "practice/screens/cited.hpp"
#include "record/attempt.hpp"
#include "scoring/grade.hpp"

namespace nc::practice {

struct Model;

/// One scored point with everything that explains it.
struct DebriefItem {
  scoring::Item item;
  std::string report;  ///< the symptom's words, the advice's text; empty for the decision
  std::optional<guidance::Urgency> given;
  std::optional<guidance::Urgency> key;
  std::vector<guidance::Urgency> accepted;
  std::string why;  ///< the deciding rules in plain words; empty for advice that is simply required
  std::vector<Cited> cites;
  bool single_source = false;  ///< every citation is from one document
  bool implied = false;        ///< a deciding rule is implied, not stated
};

/// A topic the patient had something to say about, which was not asked for.
struct UnaskedTopic {
  cases::Topic topic = cases::Topic::other;
  std::vector<std::string> answers;
};

/// A window of the documents on the time line, in hours since the session: above the first, up to the second.
struct TimeLineWindow {
  int above_hours = 0;
  int up_to_hours = 0;
  std::string label;
};

/// What was named as the deciding cue, beside what the documents decide by.
struct CueVerdict {
  std::string named;
  bool right = false;                 ///< it is one of the deciding rules
  std::vector<std::string> deciding;  ///< all of them, in plain words
  std::vector<Cited> cites;           ///< what they rest on
};

/// Everything about one submitted visit.
struct DebriefVisit {
  int visit = 0;
  int hours = 0;
  std::string words;
  scoring::VisitScore score;              ///< numbers only; items stand below
  std::vector<DebriefItem> items;         ///< dangerous ones first, then the order of grading
  std::vector<std::string> also_present;  ///< lower rules that held too, in plain words
  std::vector<Difference> differences;
  std::vector<std::string> not_covered;  ///< gaps, in words
  std::vector<UnaskedTopic> unasked;     ///< topics with an answer that was not asked for
  std::optional<CueVerdict> cue;         ///< nothing when it was not asked or passed over
};

/// The debrief of a visit, or of the whole case once it is finished.
struct DebriefScreen {
  cases::CaseId case_id;
  std::string title;
  guidance::RegionSet regions;
  int difficulty = 1;
  bool case_finished = true;  ///< false between the visits of a case
  scoring::Outcome outcome = scoring::Outcome::safe;
  bool was_certain = false;       ///< certainty 3 on a dangerous decision: shown above all
  bool lung_sign_missed = false;  ///< an emergency key was under-called
  std::optional<double> score;
  std::optional<double> certainty_mark;
  std::string point;                 ///< the author's cue that decides; only once the case is finished
  std::vector<DebriefVisit> visits;  ///< the visit just submitted; once finished, all
  std::vector<TimeLineWindow> windows;
  std::optional<cases::CaseId> twin;
  std::string twin_title;
  bool twin_answered = false;  ///< then the two can be compared
  std::size_t place = 0;
  std::size_t sitting_size = 1;
  bool kept = true;
};

/// The debrief of an attempt: of the visit just submitted, or of the whole case once it is finished.
DebriefScreen show_debrief(const Model& model, const record::Attempt& attempt);

}  // namespace nc::practice
