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

/// The functions that a LibraryReader calls, on its own thread. It calls `loaded` or `failed` once, and none of them
/// after that but `found` and `record_read`, although it may go on to write the indexes for the next start.
struct LibraryReports {
  Follower follower;
  /// The library was read, which is the action to report.
  std::function<void(practice::LibraryLoaded action)> loaded;
  /// The record was read and graded, after the library.
  std::function<void(practice::RecordRead action)> record_read;
  /// Warnings about faulty cases or the record, rendered; empty when there are none. Given before what they are about.
  std::function<void(const std::string& warnings)> warned;
  /// This was found beside the cases. May be called at any time, also afterwards.
  std::function<void(practice::ProblemsFound action)> found;
  /// The library could not be read.
  std::function<void(Error error)> failed;
};

/// A function that reads a library and reports it. It is called again when the library changed. It must return soon
/// after its follower wants it to stop.
using LibraryReader = std::function<void(const LibraryReports& reports)>;

/// Reads the library on a thread of its own, and reports LibraryProgress, LibraryLoaded, RecordRead and LibraryFailed.
/// The destructor asks the reader to stop and waits until it has.
class LibraryReading {
 public:
  /// `report` is called on the reader's thread, so it may only keep the action and wake the face. `reader` may be
  /// empty; then nothing ever happens.
  LibraryReading(LibraryReader reader, std::function<void(practice::Action)> report);
  ~LibraryReading();
  LibraryReading(const LibraryReading&) = delete;
  LibraryReading& operator=(const LibraryReading&) = delete;

  /// Begins to read. It may be called again at any time, after a failure or when something changed, and never waits: a
  /// reader that is not done reads once more when it is.
  void start();

  /// Waits until the reader is done.
  void wait();

  /// Returns the rendered warnings about faulty cases and the record since the last call; an empty text when there are
  /// none.
  std::string take_warnings();

  /// Returns why the library could not be read; nothing once it was read, also when a later reading fails.
  std::optional<Error> failure() const;

 private:
  LibraryReports reports_until(std::stop_token stop);
  void read(const std::stop_token& stop);
  bool is_wanted_again();
  void loaded(practice::LibraryLoaded action);
  void failed(Error error);
  void keep(const std::string& warnings);

  LibraryReader reader_;
  std::function<void(practice::Action)> report_;
  mutable std::mutex mutex_;
  std::string warnings_;          ///< guarded by mutex_
  std::optional<Error> failure_;  ///< guarded by mutex_
  bool was_loaded_ = false;       ///< guarded by mutex_
  bool reads_ = false;            ///< guarded by mutex_: the thread is not at its end
  bool again_ = false;            ///< guarded by mutex_: something changed while it read
  std::jthread thread_;           ///< uses the members above, so it comes last
};

}  // namespace nc::app
