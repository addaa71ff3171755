#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>
#include <string>
#include <thread>

#include "practice/session/action.hpp"
#include "support/executor.hpp"
#include "support/result.hpp"

namespace nc::app {

/// What the reader of a library tells, on its own thread. After `loaded` or `failed` it may still work for the next
/// start, but tells nothing more.
struct LibraryReports {
  Follower follower;
  std::function<void(library::SharedContent content, std::string warnings)> loaded;  ///< warnings: rendered, or empty
  std::function<void(Error error)> failed;
};

/// Reads a library and reports it. Runs once a call; must end soon after its follower asked to stop.
using LibraryReader = std::function<void(const LibraryReports& reports)>;

/// Reads the library on a thread of its own and brings what comes of it as actions. Its destructor asks the reader to
/// stop and waits for that.
class LibraryReading {
 public:
  /// `report` is called on the reader's thread: it only hands over and wakes. Without a reader nothing ever happens.
  LibraryReading(LibraryReader reader, std::function<void(practice::Action)> report);
  ~LibraryReading();
  LibraryReading(const LibraryReading&) = delete;
  LibraryReading& operator=(const LibraryReading&) = delete;

  /// Begins to read; once more after a failure.
  void start();

  /// Waits until the reader is done.
  void wait();

  /// What should be told of faulty cases since the last call.
  std::string take_warnings();

  /// Why the latest reading failed; nothing when it did not.
  std::optional<Error> failure() const;

 private:
  LibraryReports reports_until(std::stop_token stop);
  void loaded(library::SharedContent content, std::string warnings);
  void failed(Error error);

  LibraryReader reader_;
  std::function<void(practice::Action)> report_;
  mutable std::mutex mutex_;
  std::string warnings_;          ///< guarded by mutex_
  std::optional<Error> failure_;  ///< guarded by mutex_
  std::jthread thread_;           ///< last: it uses the members above
};

}  // namespace nc::app
