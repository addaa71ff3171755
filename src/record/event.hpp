#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "scoring/answers.hpp"
#include "support/strong_id.hpp"
#include "support/time.hpp"

namespace nc::record {

using AttemptId = StrongId<struct AttemptTag>;  ///< unique over all machines; made outside, an argument here
using SittingId = StrongId<struct SittingTag>;  ///< one run of 'Practise 10' or one exam; groups attempts
using TraineeId = StrongId<struct TraineeTag>;

/// Practice: a debrief after every visit. Exam: no feedback before the result of the whole sitting. Realistic: as
/// practice, with emergencies as rare as the policy says and a result at the end.
enum class Mode { practice, exam, realistic };

/// `practice`, `exam`, `realistic`; nothing for any other word.
std::string_view to_text(Mode mode);
std::optional<Mode> parse_mode(std::string_view text);

/// First event of every attempt: who, what, under which content.
struct Started {
  SittingId sitting;
  int place = 0;         ///< 0-based place of this attempt within its sitting
  int sitting_size = 1;  ///< how many cases the sitting has
  TraineeId trainee;
  std::string cohort;
  cases::CaseId case_id;
  std::string case_hash;
  std::string guidance_hash;
  Mode mode = Mode::practice;
  std::uint64_t seed = 0;
  std::vector<cases::CaseId> queue;  ///< every case of the sitting in order, so that a crash loses no plan
  std::int64_t time_limit_ms = 0;    ///< of the whole sitting, 0: none
};
// In every body `visit` is the 0-based visit of the case it belongs to; only the visit being worked on takes answers.

/// The trainee asked the patient about a topic; each topic once a visit. Not graded, shown in the debrief when left
/// out.
struct Asked {
  int visit = 0;
  cases::Topic topic = cases::Topic::other;
};
/// The class given to one reported symptom; a later one for the same symptom replaces it.
struct SymptomClassified {
  int visit = 0;
  cases::SymptomId symptom;
  guidance::Urgency urgency = guidance::Urgency::expected;
};
/// What the patient should do, all in all; a later one replaces it. Never `not_covered`: that is a key, not an answer.
struct Decided {
  int visit = 0;
  guidance::Urgency urgency = guidance::Urgency::expected;
};
/// An offered item of advice was chosen, or a chosen one dropped again.
struct AdviceChosen {
  int visit = 0;
  guidance::AdviceId advice;
};
struct AdviceDropped {
  int visit = 0;
  guidance::AdviceId advice;
};
/// How sure the trainee is of the decision: 1 not very, 2 fairly, 3 certain; a later one replaces it.
struct CertaintyGiven {
  int visit = 0;
  int certainty = 1;
};
/// Takes back the last answer of this visit that is not taken back yet (asks cannot be taken back: they were heard).
struct TakenBack {
  int visit = 0;
};
/// The visit is closed for good; grading takes its answers as they stand.
struct VisitSubmitted {
  int visit = 0;
};
/// The trainee went on after what was shown once `visit` was submitted: the debrief in practice mode, the result page
/// after the last case of an exam. Says nothing about answers; it lets a restart find the screen that was open.
struct Continued {
  int visit = 0;
};
/// The trainee left the attempt for good, or exam time ran out: unanswered visits stay unanswered.
struct Ended {
  bool time_ran_out = false;
};

/// What the trainee named as the deciding cue of a submitted visit, before its debrief. Never graded. An empty rule:
/// the question was passed over, so that a restart does not put it again after the key was seen.
struct CueNamed {
  int visit = 0;
  guidance::RuleId rule;
};

/// What happened. Kinds may be added at the end; a kind is never changed, since old records hold it.
using EventBody = std::variant<Started, Asked, SymptomClassified, Decided, AdviceChosen, AdviceDropped, CertaintyGiven,
                               TakenBack, VisitSubmitted, Continued, Ended, CueNamed>;

/// One line of the record. Append-only; `sequence` counts from 1 without gaps within an attempt.
struct Event {
  AttemptId attempt;
  std::int64_t sequence = 0;
  UtcTime at;
  EventBody body;
};

/// Stable one-line text of a body as kept in the store: kind and fields, e.g. `decided visit=0 urgency=contact`.
/// Ids and urgencies by their written names; free text (trainee, cohort) percent-encoded.
std::string event_kind(const EventBody& body);
std::string event_fields(const EventBody& body);

/// Back from kind and fields; nothing when they do not form an event.
std::optional<EventBody> parse_event(std::string_view kind, std::string_view fields);

}  // namespace nc::record
