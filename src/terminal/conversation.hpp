#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "terminal/choice.hpp"
#include "terminal/console.hpp"
#include "terminal/plain_writer.hpp"
#include "terminal/session_port.hpp"

namespace nc::terminal {

/// The conversation between the program and the person who answers, or the file that does. It writes questions, reads
/// lines and sends actions to the session. After every action it waits for the store, so that what it says to be kept
/// is on the disk. It has ended after 'quit' or at the end of the input; then no more questions are asked.
class Conversation {
 public:
  Conversation(SessionPort& session, Console& console) : session_(session), console_(console), out_(console) {}

  const practice::Model& model() const { return session_.model(); }
  const practice::Screen& shown() const { return session_.shown(); }
  PlainWriter& out() { return out_; }
  /// Returns false in a preview, where nothing is recorded.
  bool records() const { return session_.records(); }

  /// Says that something new was said which must be read before it is answered: what was typed before does not count.
  void begin_page();

  /// Applies an action, says the notice that comes of it, and waits until everything is on the disk. When the store
  /// fails it asks what to do, until the store works, the person goes on without it, or the conversation has ended.
  void act(const practice::Action& action);

  /// Asks what to do when the store does not work, in the same way. To be called before the first question, so that a
  /// person learns of it before any answer is given.
  void check_keeping();

  /// A function that says a question.
  using Question = std::function<void(PlainWriter&)>;

  /// Says the question and returns the line that answers it, trimmed; it may be empty. Lines that begin with '#' are
  /// comments and passed over. 'help' and 'about' are answered here, and the question is said again. Returns nothing
  /// when the conversation has ended, as it does by 'quit'.
  std::optional<std::string> ask(const Question& question);

  /// Asks until one of the options is chosen, and returns its place in the list; nothing when the conversation has
  /// ended.
  std::optional<std::size_t> ask_choice(const Question& question, const std::vector<Option>& options);

  /// Says why a line chooses none of the options. `choice` is what read_choice() made of it, Unknown or Ambiguous.
  void reject(std::string_view typed, const Choice& choice, const std::vector<Option>& options);

  /// Says that the visit was submitted, and whether it is kept.
  void tell_submitted();

  /// Returns true after 'quit' or the end of the input.
  bool ended() const { return ended_; }

  /// Returns true after the end of the input, and not after 'quit'. Whoever stops answering may still want to read what
  /// there is to say, such as the last debrief.
  bool input_ended() const { return input_ended_; }

  /// Returns the file that the person chose for the answers in this run; nothing when they did not.
  std::optional<std::string> kept_elsewhere() const { return session_.kept_elsewhere(); }

  /// Ends the session, and says whether and where the answers are kept, and how to go on with a case that is open.
  /// Returns true when every answer is on the disk.
  bool finish(const std::string& resume_command);

 private:
  std::optional<std::string> read_line();
  void ask_about_failure();
  void mend_keeping(std::size_t chosen);
  void tell_notice();

  SessionPort& session_;
  Console& console_;
  PlainWriter out_;
  bool ended_ = false;
  bool input_ended_ = false;
  bool asking_about_failure_ = false;
};

}  // namespace nc::terminal
