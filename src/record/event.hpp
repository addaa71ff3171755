#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "scoring/answers.hpp"
#include "support/moment.hpp"
#include "support/strong_id.hpp"
#include "support/time.hpp"

namespace nc::record {

using AttemptId = StrongId<struct AttemptTag>;  ///< unique over all machines; made by the app and handed in
using SittingId = StrongId<struct SittingTag>;  ///< names a sitting: a run of several cases, such as one exam
using TraineeId = StrongId<struct TraineeTag>;

/// The mode of a sitting. In practice a debrief follows every visit. In an exam nothing is shown before the result of
/// the whole sitting. Realistic is like practice, but with emergencies as rare as the policy says, and with a result at
/// the end.
enum class Mode { practice, exam, realistic };

/// Returns `practice`, `exam` or `realistic`.
std::string_view to_text(Mode mode);
/// Returns the mode of a word that to_text() gives; nothing for any other word.
std::optional<Mode> parse_mode(std::string_view text);

/// The first event of every attempt. It says who works on which case, and what the case and the guidance were then.
struct Started {
  SittingId sitting;
  int place = 0;         ///< place of this attempt in its sitting, from 0
  int sitting_size = 1;  ///< how many cases the sitting has
  TraineeId trainee;     ///< may be empty
  std::string cohort;    ///< group that the trainee belongs to, in any words; may be empty
  cases::CaseId case_id;
  std::string case_hash;      ///< Case::hash at that time
  std::string guidance_hash;  ///< Guidance::hash at that time
  Mode mode = Mode::practice;
  std::uint64_t seed = 0;            ///< the seed that chose the cases of the sitting
  std::vector<cases::CaseId> queue;  ///< every case of the sitting in order, so that a crash loses no plan
  /// Case::hash of every case of the queue, at place 0; empty at the other places, and in events of former editions.
  std::vector<std::string> queue_hashes;
  std::int64_t time_limit_ms = 0;  ///< for the whole sitting; 0: none
};

// In each event below, `visit` is the visit that it belongs to, counted from 0. Only the visit that is being worked on
// takes answers.

/// The trainee asked the patient about a topic, which is possible once for each topic at a visit. This is not graded;
/// the debrief shows topics that would have had an answer and were not asked about.
struct Asked {
  int visit = 0;
  cases::Topic topic = cases::Topic::other;
};
/// The trainee gave an urgency to one symptom. A later event for the same symptom replaces it.
struct SymptomClassified {
  int visit = 0;
  cases::SymptomId symptom;
  guidance::Urgency urgency = guidance::Urgency::expected;
};
/// The trainee decided what the patient should do, all in all. A later event replaces it. The urgency is never
/// `not_covered`, which is a key and no answer.
struct Decided {
  int visit = 0;
  guidance::Urgency urgency = guidance::Urgency::expected;
};
/// The trainee chose an offered item of advice.
struct AdviceChosen {
  int visit = 0;
  guidance::AdviceId advice;
};
/// The trainee dropped an item of advice that was chosen.
struct AdviceDropped {
  int visit = 0;
  guidance::AdviceId advice;
};
/// The trainee said how sure the decision is: 1 not very, 2 fairly, 3 certain. A later event replaces it.
struct CertaintyGiven {
  int visit = 0;
  int certainty = 1;
};
/// The trainee took back the last answer of this visit that was not taken back yet. A question to the patient cannot be
/// taken back, because its answer was heard.
struct TakenBack {
  int visit = 0;
};
/// The trainee submitted the visit. Its answers cannot change any more and are what is graded.
struct VisitSubmitted {
  int visit = 0;
};
/// The trainee went on after what followed the submission of `visit`: its debrief, or the result page after the last
/// case of a sitting. It has no part in grading; after a restart it tells which screen was open.
struct Continued {
  int visit = 0;
};
/// The trainee left the attempt for good, or the time of the exam ran out. Visits without answers stay so.
struct Ended {
  bool time_ran_out = false;
};

/// The trainee named the rule that decided a submitted visit, before its debrief was shown. This is never graded. An
/// empty rule means that the question was skipped; it is recorded so that the question is not asked again, once the key
/// was seen.
struct CueNamed {
  int visit = 0;
  guidance::RuleId rule;
};

/// The clock of the machine was set while the attempt was worked on. Limits and durations do not follow it; the record
/// says it, because the times of events do.
struct ClockSet {
  std::int64_t by_ms = 0;  ///< forward, or back when it is negative
};

/// Says what happened in an event. New kinds may be added at the end. A kind is never changed, because old records
/// hold it.
using EventBody = std::variant<Started, Asked, SymptomClassified, Decided, AdviceChosen, AdviceDropped, CertaintyGiven,
                               TakenBack, VisitSubmitted, Continued, Ended, CueNamed, ClockSet>;

/// One entry of the record. Entries are only ever added. Within an attempt `sequence` counts from 1 without gaps.
struct Event {
  AttemptId attempt;
  std::int64_t sequence = 0;
  UtcTime at;
  EventBody body;
  BootTime since_boot{};  ///< the same moment by the clock that nobody can set; empty in records of former editions
};

/// Returns when an event happened, by both clocks.
Moment moment_of(const Event& event);

/// Returns the word for a kind of event: `decided`, for example. It never changes between versions.
std::string_view event_kind(const EventBody& body);
/// Returns an event of this kind with nothing filled in; nothing when the word is no kind.
std::optional<EventBody> empty_body(std::string_view kind);

}  // namespace nc::record
