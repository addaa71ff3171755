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

/// The talk between the program and the person, or file, that answers: questions out, lines in, actions to the session.
/// Every action is followed by waiting for the store, so that what is said to be kept is kept.
class Conversation {
 public:
  Conversation(SessionPort& session, Console& console) : session_(session), console_(console), out_(console) {}

  const practice::Model& model() const { return session_.model(); }
  const practice::Screen& shown() const { return session_.shown(); }
  PlainWriter& out() { return out_; }

  /// Applies an action, waits until it is kept or has failed, tells its notice, and when the store fails asks what to
  /// do.
  void act(const practice::Action& action);

  /// Tells at once when the store cannot be used; to be called before the first question.
  void check_keeping();

  /// Says the question and gives the next line, trimmed and perhaps empty. 'help', 'about' and 'quit' are dealt with
  /// here; 'help' and 'about' say the question again. Nothing when the talk has ended.
  using Question = std::function<void(PlainWriter&)>;
  std::optional<std::string> ask(const Question& question);

  /// Asks until one of the options is chosen. Nothing when the talk has ended.
  std::optional<std::size_t> ask_choice(const Question& question, const std::vector<Option>& options);

  /// Says why a line is not one of the options.
  void reject(std::string_view typed, const Choice& choice, const std::vector<Option>& options);

  /// True after 'quit' or the end of the input.
  bool ended() const { return ended_; }

  /// True after the end of the input alone: what is left to be read may still be said.
  bool input_ended() const { return input_ended_; }

  /// Ends the session, says goodbye and how the record stands. True when every answer is kept.
  bool finish();

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
