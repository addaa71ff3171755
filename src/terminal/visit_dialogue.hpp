#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "terminal/conversation.hpp"

namespace nc::terminal {

/// Leads a person through one visit, one question after the other: what to ask the patient, the urgency of each report,
/// the decision, advice, certainty, and whether to submit. The person can go back to every step.
class VisitDialogue {
 public:
  /// Begins with the first question of the visit that has no answer yet. `screen` is what is shown now.
  VisitDialogue(Conversation& talk, const practice::CaseScreen& screen);

  /// Asks until the visit was submitted, the time of the exam has run out, or the conversation has ended.
  void run();

 private:
  enum class Step { ask, reports, decide, advice, certainty, submit };

  /// Returns the visit as it is shown, or as it was shown last: any action may lead elsewhere, when the time of an exam
  /// is over.
  const practice::CaseScreen& screen() const;
  /// Returns true while this visit is still on the screen and not submitted.
  bool is_open() const;
  Step first_open_step() const;
  void go_to(Step step);
  /// Asks the question of the current step once.
  void work();

  void ask_patient();
  void classify_report();
  void decide();
  void choose_advice();
  void give_certainty();
  void confirm();

  /// Asks for one of the four urgencies. Enter keeps the one that is already given. Returns nothing when the line was
  /// no urgency and has been dealt with.
  std::optional<guidance::Urgency> ask_urgency(const std::string& question, std::optional<guidance::Urgency> given);
  /// Asks a question and returns the line that answers it. Returns nothing when the line was a command and has been
  /// obeyed, or the conversation has ended.
  std::optional<std::string> listen(const Conversation::Question& question);
  /// Does what a command says that means the same at every question: 'back', 'case', 'submit', 'ask' and 'ask …'.
  /// Returns false for any other line.
  bool obey(const std::string& line);
  void ask_about(cases::Topic topic);
  void ask_by_word(const std::string& words);
  /// Chooses the advice at this place, or drops it when it is chosen.
  void toggle(std::size_t index);
  void take_back();
  void submit();
  /// Tells the session of an exam with a time limit to look at the clock.
  void tick();

  Conversation& talk_;
  practice::CaseScreen last_;  ///< what was shown before the current question
  record::AttemptId attempt_;
  int visit_ = 0;
  Step step_ = Step::ask;
  std::size_t report_ = 0;  ///< which report the step `reports` asks about
  bool list_said_ = false;  ///< the options of this step were said, so the next question may be a short one
};

}  // namespace nc::terminal
