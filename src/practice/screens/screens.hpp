#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "library/families.hpp"
#include "practice/screens/progress.hpp"
#include "practice/session/action.hpp"
#include "scoring/grade.hpp"
#include "statistics/rate_measure.hpp"
#include "statistics/signal_detection.hpp"

// Screen models: what every face shows, as plain values with all words of the content in them, built when the model
// changes and never per frame. They hold no wording of the interface itself ('Submit'): each face has its own.

namespace nc::practice {

struct Model;

/// How far the library is read, while it still is.
struct ReadingState {
  std::size_t done = 0;
  std::size_t total = 0;               ///< files that must be read; 0: not known yet, or none
  std::optional<std::string> failure;  ///< why it could not be read
};

/// One row of the library.
struct LibraryRow {
  cases::CaseId id;
  std::string_view title;   ///< in the library's bytes
  std::uint32_t place = 0;  ///< of its card in the library's catalogue
  guidance::RegionSet regions;
  int difficulty = 1;
  CaseStatus status = CaseStatus::fresh;
  std::optional<scoring::Outcome> last_outcome;
  std::optional<double> last_score;
  std::optional<int> due_in_days;  ///< 0 or less: due now; nothing: never reviewed
};
/// The rows of the library. Copies share them: a model is copied for every action, ten thousand rows are not.
class LibraryRows {
 public:
  LibraryRows() = default;
  explicit LibraryRows(std::vector<LibraryRow> rows)
      : rows_(std::make_shared<const std::vector<LibraryRow>>(std::move(rows))) {}

  std::size_t size() const { return rows_ ? rows_->size() : 0; }
  bool empty() const { return size() == 0; }
  const LibraryRow* begin() const { return rows_ ? rows_->data() : nullptr; }
  const LibraryRow* end() const { return begin() + size(); }
  const LibraryRow& operator[](std::size_t place) const { return begin()[place]; }
  const LibraryRow& front() const { return *begin(); }
  const LibraryRow& back() const { return begin()[size() - 1]; }

 private:
  std::shared_ptr<const std::vector<LibraryRow>> rows_;
};
/// The one page of a very first start: what this is, and the way to the first case.
struct WelcomeScreen {
  guidance::RegionSet regions;          ///< where the first case shall be from; empty: anywhere
  std::size_t cases = 0;                ///< in the library
  std::size_t documents = 0;            ///< of the guidance
  std::optional<ReadingState> reading;  ///< until the cases are known
};
/// The library as the filter leaves it, in library order.
struct LibraryScreen {
  library::SharedContent library;  ///< keeps alive what the rows point into
  LibraryRows rows;                ///< what the filter leaves
  std::size_t total = 0;           ///< all ready cases
  std::size_t fresh = 0;           ///< counts over all cases, whatever the filter
  std::size_t missed = 0;
  std::size_t done = 0;
  std::size_t due = 0;                         ///< of the missed and done ones
  std::optional<int> practised_days_ago;       ///< days since the latest finished case, 0: today
  std::optional<std::string> resumable_title;  ///< case of the unfinished attempt
  CaseFilter filter;
  std::optional<ReadingState> reading;  ///< until the cases are known
};

/// In place of a page that needs the cases, until they are known.
struct ReadingScreen {
  ReadingState reading;
};

/// The ways to practise, each with how many cases it has now of those that the filter's regions, difficulty, family and
/// search leave.
struct WaysScreen {
  CaseFilter filter;
  std::size_t total = 0;  ///< all ready cases
  std::size_t cases = 0;  ///< that the filter leaves
  std::size_t due = 0;
  std::optional<int> next_due_in_days;  ///< of all cases that are not due yet, whatever the filter
  std::size_t missed = 0;
  std::size_t dangerous = 0;
  std::size_t pairs = 0;  ///< of twins; fewer than `fewest_pairs` cannot be kept apart
  std::size_t fewest_pairs = 2;
  bool can_be_realistic = false;  ///< an emergency and other cases are left
  int one_in = 1;                 ///< the policy's rate of emergencies
  std::vector<library::FamilyCount> families;
};

/// The choices for an exam before it starts.
struct ExamSetupScreen {
  std::size_t available = 0;  ///< cases the filter leaves
  double cut = 0;             ///< pass cut of the policy
  int unsafe_allowed = 0;
};

/// A topic that can be asked about.
struct AskChoice {
  cases::Topic topic = cases::Topic::other;
  bool asked = false;
};
/// A question that was asked and everything the patient said to it; no answers when there is nothing to say.
struct TranscriptLine {
  cases::Topic topic = cases::Topic::other;
  std::vector<std::string> answers;  ///< the patient's words
};
/// One report to classify, with the answer given so far.
struct SymptomQuestion {
  cases::SymptomId id;
  std::string words;
  std::optional<guidance::Urgency> given;
};
/// One offered item. Its id must not be shown: ids tell good advice from bad.
struct AdviceChoice {
  guidance::AdviceId id;
  std::string text;
  bool chosen = false;
};
/// The visit being worked on. Holds nothing from which the key could be read before Submit.
struct CaseScreen {
  cases::CaseId case_id;
  std::string title;
  guidance::RegionSet regions;
  int difficulty = 1;
  record::Mode mode = record::Mode::practice;
  int visit = 0;  ///< 0-based
  int visit_count = 1;
  std::size_t place = 0;  ///< 0-based place in the sitting
  std::size_t sitting_size = 1;
  std::string patient;
  std::string target;
  std::optional<bool> first_session;
  std::vector<int> earlier_hours;  ///< of visits already submitted, for the time line
  int hours = 0;
  std::string words;
  std::vector<std::string> earlier_words;  ///< what the patient said at earlier visits
  std::vector<AskChoice> asks;  ///< every topic, in fixed order: what the case answers must not show before asking
  std::vector<TranscriptLine>
      transcript;  ///< in the order asked; a topic with nothing to say answers in the face's own words
  std::vector<SymptomQuestion> symptoms;  ///< empty unless the visit has two symptoms or more
  std::optional<guidance::Urgency> decision;
  std::vector<AdviceChoice> advice;  ///< in the derived, revealing-nothing order
  std::optional<int> certainty;
  bool can_take_back = false;
  std::vector<Phrase> missing;               ///< before Submit, in words
  bool submitting = false;                   ///< waiting for the store
  bool kept = true;                          ///< every answer so far is durable
  std::optional<std::int64_t> time_left_ms;  ///< exam with a limit
};

/// One choice of the question 'which cue decided it'.
struct CueChoice {
  guidance::RuleId rule;  ///< never shown
  std::string text;       ///< the rule in plain words
};
/// The question between Submit and the debrief: the answers are locked, the key was not shown. Nothing here tells which
/// choice is right.
struct CueScreen {
  cases::CaseId case_id;
  std::string title;
  guidance::RegionSet regions;
  int difficulty = 1;
  int visit = 0;  ///< 0-based
  int visit_count = 1;
  std::size_t place = 0;
  std::size_t sitting_size = 1;
  int hours = 0;
  std::string words;               ///< the patient's
  std::vector<CueChoice> choices;  ///< 3 to 5, in an order that gives nothing away
  bool kept = true;
};

/// A statement as it is cited on screen.
struct Cited {
  guidance::StatementId id;
  guidance::DocumentId document;
  std::string file;
  std::string title;  ///< of the document
  std::string place;
  std::string text;  ///< the paraphrase
};
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
/// Where the documents differ: every position, and the project's resolution beside them, never instead of them.
struct Difference {
  guidance::ResolutionId id;
  std::string question;
  /// What one document says about the question.
  struct Position {
    guidance::DocumentId document;
    std::string file;
    std::string text;
  };
  std::vector<Position> positions;
  std::string decision;
  std::string equally_right;
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

/// One case of a finished exam.
struct ExamLine {
  std::string title;
  scoring::Outcome outcome = scoring::Outcome::safe;
  std::optional<double> score;
  DebriefScreen debrief;
};
/// The one result page of an exam, with the pass rule and a debrief of every case.
struct ExamResultScreen {
  scoring::ExamResult result;
  double cut = 0;
  int unsafe_allowed = 0;
  bool time_ran_out = false;
  std::vector<ExamLine> lines;
  bool kept = true;
};

/// One case of a sitting of realistic practice.
struct RealisticLine {
  std::string title;
  scoring::Outcome outcome = scoring::Outcome::safe;
  std::optional<double> score;
  bool emergency = false;  ///< a visit of it was one
  bool called = false;     ///< a visit of it was decided to be one
};
/// The result of realistic practice: what was called, and what such calls would be worth at that rate.
struct RealisticResultScreen {
  std::vector<RealisticLine> lines;
  statistics::CallCounts calls;     ///< decisions of this sitting: signals are its emergencies
  statistics::RateMeasure measure;  ///< of the whole record
  std::string reason;               ///< why this rate, in the policy's words
  bool kept = true;
};

/// The guidance, by topic: each family with its statements per document, then resolutions and gaps; what the search
/// leaves. A family of statements (inventory B3) that support the same point.
struct GuidanceFamily {
  std::string name;
  std::vector<Cited> statements;
};
/// What the search leaves of the documents, the differences and the gaps.
struct GuidanceScreen {
  std::string search;
  std::vector<guidance::Document> documents;
  std::vector<GuidanceFamily> families;
  std::vector<Difference> differences;
  std::vector<guidance::Gap> gaps;
};
/// The settings as they are.
struct SettingsScreen {
  Settings settings;
  std::vector<std::string> languages;  ///< that can be chosen
};
/// What the program rests on.
struct AboutScreen {
  std::vector<guidance::Document> documents;
  std::string guidance_hash;
  std::string top_class_reading;  ///< decision of `res-top-class`
};

/// One of two cases that are compared: the visit with the most urgent key (the first of them).
struct TwinSide {
  cases::CaseId id;
  std::string title;
  std::string patient;
  guidance::RegionSet regions;
  int hours = 0;
  std::string words;
  std::optional<guidance::Urgency> key;               ///< nothing when the documents do not cover it
  std::optional<guidance::Urgency> given;             ///< by the trainee, the last time
  scoring::Outcome outcome = scoring::Outcome::safe;  ///< of the case, the last time
  std::vector<std::string> deciding;                  ///< rules in plain words
  std::vector<Cited> cites;
  std::string point;  ///< the author's
};
/// One finding on both sides, in the plain words of the guidance.
struct TwinFinding {
  std::string name;
  std::string a;
  std::string b;
  bool differs = false;
};
/// Two cases that differ in what decides, side by side; both were answered.
struct TwinsScreen {
  TwinSide a;
  TwinSide b;
  std::vector<TwinFinding> findings;  ///< what differs first, then what both share; what neither has is left out
  bool hours_differ = false;          ///< the visits lie in different windows of the documents
};

/// What is on screen: exactly one of them. A new screen does not compile until every face draws it.
using Screen = std::variant<LibraryScreen, ExamSetupScreen, CaseScreen, DebriefScreen, ExamResultScreen, GuidanceScreen,
                            SettingsScreen, AboutScreen, WelcomeScreen, CueScreen, TwinsScreen, ProgressScreen,
                            WaysScreen, RealisticResultScreen, ReadingScreen>;

/// Builds the screen of the page that is open. Pure.
Screen build_screen(const Model& model);

}  // namespace nc::practice
