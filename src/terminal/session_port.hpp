#pragma once

#include <optional>
#include <string>

#include "practice/screens/screen.hpp"
#include "practice/session/model.hpp"

namespace nc::terminal {

/// The session, as the terminal sees it: a model that can be read, and actions that change it. The app implements it
/// with its engine, and so with the record on disk; tests implement it with practice::update() alone.
class SessionPort {
 public:
  SessionPort() = default;
  virtual ~SessionPort() = default;
  SessionPort(const SessionPort&) = delete;
  SessionPort& operator=(const SessionPort&) = delete;

  /// Returns the model after the last action, valid until the next dispatch() or settle().
  virtual const practice::Model& model() const = 0;
  /// Returns the screen of that model, valid for as long.
  virtual const practice::Screen& shown() const = 0;

  /// Applies an action and everything that follows from it. It does not wait for the disk.
  virtual void dispatch(const practice::Action& action) = 0;

  /// Waits until every event given to the store is on the disk or the store has failed. Afterwards model().keeping says
  /// which.
  virtual void settle() = 0;

  /// Returns the file in which answers are kept since the person chose another one than at the start; nothing when they
  /// never did, or it could not be opened.
  virtual std::optional<std::string> kept_elsewhere() const { return std::nullopt; }

  /// Returns false when nothing that is answered is recorded. The face then says so, and calls nothing kept.
  virtual bool records() const { return true; }
};

}  // namespace nc::terminal
