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
  Missing missing;                           ///< before Submit
  bool submitting = false;                   ///< waiting for the store
  bool kept = true;                          ///< every answer so far is durable
  std::optional<std::int64_t> time_left_ms;  ///< exam with a limit
};

/// The visit on screen, 0-based: the one being worked on, or the one whose submission is on its way. The model must
/// have an attempt.
std::size_t shown_visit(const Model& model);

/// The visit being worked on, or the one whose submission is on its way. The model must have an attempt.
CaseScreen show_case(const Model& model);

}  // namespace nc::practice
