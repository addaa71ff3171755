#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "practice/session/notice.hpp"
#include "record/event.hpp"

namespace nc::practice {

struct Model;

/// A topic that the trainee can ask the patient about.
struct AskChoice {
  cases::Topic topic = cases::Topic::other;
  bool asked = false;  ///< it was asked about already
};

/// A question that was asked, and everything that the patient answered. There are no answers when the patient has
/// nothing to say; each face then says so in its own words.
struct TranscriptLine {
  cases::Topic topic = cases::Topic::other;
  std::vector<std::string> answers;  ///< in the patient's words
};

/// One symptom that the trainee gives an urgency, with the answer given so far.
struct SymptomQuestion {
  cases::SymptomId id;
  std::string words;  ///< in the patient's words
  std::optional<guidance::Urgency> given;
};

/// One offered item of advice. Its id must not be shown, because ids tell good advice from bad.
struct AdviceChoice {
  guidance::AdviceId id;
  std::string text;
  bool chosen = false;
};

/// The visit that is being worked on. Nothing in it tells the key before Submit.
struct CaseScreen {
  cases::CaseId case_id;
  std::string title;
  guidance::RegionSet regions;
  int difficulty = 1;
  record::Mode mode = record::Mode::practice;
  int visit = 0;  ///< 0-based
  int visit_count = 1;
  std::size_t place = 0;  ///< place of the case in the sitting, from 0
  std::size_t sitting_size = 1;
  std::string patient;  ///< who the patient is, in a line
  std::string target;   ///< which muscles were needled, in words
  /// Says whether this was the patient's first session. It is nothing when the case does not say.
  std::optional<bool> first_session;
  std::vector<int> earlier_hours;          ///< hours of the visits submitted before, for the time line
  int hours = 0;                           ///< since the session, at this visit
  std::string words;                       ///< what the patient says first at this visit
  std::vector<std::string> earlier_words;  ///< what the patient said first at earlier visits
  /// Every topic, always in the same order: what the case has an answer to must not show before it is asked about.
  std::vector<AskChoice> asks;
  /// The questions that were asked, in their order, with what the patient answered.
  std::vector<TranscriptLine> transcript;
  std::vector<SymptomQuestion> symptoms;      ///< empty unless the visit has at least two symptoms
  std::optional<guidance::Urgency> decision;  ///< nothing when it was not decided yet
  std::vector<AdviceChoice> advice;           ///< in an order that gives nothing away (see cases::VisitKey::offered)
  std::optional<int> certainty;               ///< 1 to 3; nothing when it was not stated yet
  bool can_take_back = false;
  Missing missing;                           ///< what is missing before Submit
  bool submitting = false;                   ///< it was submitted and waits for the store
  bool kept = true;                          ///< every answer so far is durable
  std::optional<std::int64_t> time_left_ms;  ///< time left of an exam; nothing without a limit
};

/// Returns the visit on the screen, from 0: the one being worked on, or the one whose submission is on its way to the
/// disk. The model must have an attempt.
std::size_t shown_visit(const Model& model);

/// Returns the screen of that visit. The model must have an attempt.
CaseScreen show_case(const Model& model);

}  // namespace nc::practice
