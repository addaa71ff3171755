#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "terminal/conversation.hpp"

namespace nc::terminal {

/// Works one visit: asks, reports, decision, advice, certainty, submit, one question after the other. Every step can be
/// gone back to.
class VisitDialogue {
 public:
  explicit VisitDialogue(Conversation& talk);

  /// Until the visit was submitted, the exam's time ran out, or the talk ended.
  void run();

 private:
  enum class Step { ask, reports, decide, advice, certainty, submit };

  const practice::CaseScreen& screen() const;
  bool is_open() const;
  Step first_open_step() const;
  void go_to(Step step);
  void work();

  void ask_patient();
  void classify_report();
  void decide();
  void choose_advice();
  void give_certainty();
  void confirm();

  /// One of the four urgencies; the one that is given already is kept by Enter. Nothing when the step stays or the
  /// visit is left.
  std::optional<guidance::Urgency> ask_urgency(const std::string& question, std::optional<guidance::Urgency> given);
  /// The next line for a question; 'back', 'case', 'submit' and 'ask …' are dealt with here and give nothing.
  std::optional<std::string> listen(const Conversation::Question& question);
  bool obey(const std::string& line);
  void ask_about(cases::Topic topic);
  void ask_by_word(const std::string& words);
  void toggle(std::size_t index);
  void take_back();
  void submit();
  void tick();

  Conversation& talk_;
  record::AttemptId attempt_;
  int visit_ = 0;
  Step step_ = Step::ask;
  std::size_t report_ = 0;
  bool list_said_ = false;  ///< the long form of this step's question was said
};

}  // namespace nc::terminal
