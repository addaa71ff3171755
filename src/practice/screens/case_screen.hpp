#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "practice/session/notice.hpp"
#include "record/event.hpp"
#include "support/text.hpp"

namespace nc::practice {

struct Model;

/// A topic that the trainee can ask the patient about.
struct AskChoice {
  cases::Topic topic = cases::Topic::other;
  bool asked = false;  ///< it was asked about already
};

/// Something that the patient said. `reports` are the parts of it, in bytes, that are quoted as reports below.
struct Said {
  std::string words;  ///< without blanks around it
  std::vector<TextRange> reports;
};

/// A question that was asked, and everything that the patient answered. There are no answers when neither the case nor
/// its guidance has one, as in records of the first edition; each face then says so in its own words.
struct TranscriptLine {
  cases::Topic topic = cases::Topic::other;
  std::vector<Said> answers;
};

/// One report that the trainee gives an urgency, with the answer given so far.
struct SymptomQuestion {
  cases::SymptomId id;
  std::string words;  ///< quoted from what the patient said
  std::optional<guidance::Urgency> given;
};

/// One offered item of advice. Its id must not be shown, because ids tell good advice from bad.
struct AdviceChoice {
  guidance::AdviceId id;
  std::string text;
  bool chosen = false;
  /// The heading of the group that begins with this item; empty: it belongs with the item before it.
  std::string heading{};
};

/// The visit that is being worked on. Nothing in it tells the key before Submit, so it has no difficulty.
struct CaseScreen {
  cases::CaseId case_id;
  std::string title;  ///< empty in an exam, which tells none before its end
  guidance::RegionSet regions;
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
  Said said;                               ///< what the patient says first at this visit
  std::vector<std::string> earlier_words;  ///< what the patient said first at earlier visits
  /// Every topic, always in the same order: what the case has an answer to must not show before it is asked about.
  std::vector<AskChoice> asks;
  /// The questions that were asked, in their order, with what the patient answered.
  std::vector<TranscriptLine> transcript;
  std::vector<SymptomQuestion> symptoms;      ///< the reports heard so far whose urgency is asked
  std::optional<guidance::Urgency> decision;  ///< nothing when it was not decided yet
  bool asks_reports = true;                   ///< reports are classified at this visit, once they are heard
  std::vector<AdviceChoice> advice;           ///< in an order that gives nothing away (see cases::VisitKey::offered)
  std::size_t advice_chosen = 0;              ///< how many of them are chosen
  std::optional<std::size_t> most_advice;     ///< how many can be; nothing: all of them
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
