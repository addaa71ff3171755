#pragma once

#include "practice/screens/screen.hpp"
#include "practice/session/model.hpp"

namespace nc::terminal {

/// The session that the terminal works on, as the terminal sees it: a state, and a way to move it on. The app joins it
/// to its engine, and so to the record on disk; tests join it to practice::update alone.
class SessionPort {
 public:
  SessionPort() = default;
  virtual ~SessionPort() = default;
  SessionPort(const SessionPort&) = delete;
  SessionPort& operator=(const SessionPort&) = delete;

  /// The state after the last action, and the screen of that state. Both are valid until the next dispatch() or
  /// settle().
  virtual const practice::Model& model() const = 0;
  virtual const practice::Screen& shown() const = 0;

  /// Applies an action and everything that follows from it. It never waits for the disk.
  virtual void dispatch(const practice::Action& action) = 0;

  /// Waits until everything that was given is on disk or has failed. Afterwards model() says which.
  virtual void settle() = 0;
};

}  // namespace nc::terminal
