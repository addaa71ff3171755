#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "app/engine/library_reading.hpp"
#include "app/engine/outside.hpp"
#include "practice/screens/show.hpp"
#include "practice/session/model.hpp"
#include "practice/session/update.hpp"
#include "store/writer.hpp"

namespace nc::app {

/// Runs the program whatever its face: applies actions through practice::update, runs the effects, and brings the
/// reports of the writer and of the library's reader back as actions. Every method runs on the face's thread.
class Engine {
 public:
  struct Parts {
    practice::Model model;       ///< the first model, from open_model, reopen_model or loading_model
    Result<store::Store> store;  ///< open for writing, or why it is not
    std::string store_path;
    std::filesystem::path settings_path;  ///< empty: settings are not kept
    Outside outside;
    std::function<void()> wake;    ///< called from another thread when there is a report; may be empty
    LibraryReader read_library{};  ///< for loading_model: begins at once, on a thread of its own; else empty
    /// Gets the warnings about faulty cases, rendered, on the face's thread; may be empty.
    std::function<void(const std::string&)> warn{};
  };

  explicit Engine(Parts parts);
  ~Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  const practice::Model& model() const { return model_; }

  /// What is on screen, made once after the model changed. Valid until the next call that may change it.
  const practice::Shown& shown();

  /// Grows whenever the model may have changed.
  std::uint64_t revision() const { return revision_; }

  /// Applies an action and everything that follows from it. Never waits for the disk.
  void dispatch(const practice::Action& action);

  /// Shows the model with other settings, for this run alone: nothing is saved.
  void show_with(const practice::Settings& settings);

  /// Applies what was reported since; true when there was something.
  bool take_reports();

  /// Waits until everything given is durable or has failed, then applies the reports. For faces without frames, and for
  /// the end.
  void settle();

  /// Waits until the library is read, or could not be, and applies that. For pictures, and for pages that need it.
  void wait_for_library();

  /// Why the library could not be read; nothing when it could, or still may.
  std::optional<Error> library_failure() const { return reading_.failure(); }

  /// What assistive technology should hear since the last call, oldest first.
  std::vector<std::string> take_announcements();

  /// True once Quit was applied.
  bool stopped() const { return stopped_; }

 private:
  void run(const practice::Effect& effect);
  void report(practice::Action action);
  practice::Inputs fresh_inputs() const;

  practice::Model model_;
  std::uint64_t revision_ = 1;
  practice::Shown shown_;
  std::uint64_t shown_revision_ = 0;  ///< of the model that shown_ was made from; 0: of none
  std::filesystem::path settings_path_;
  Outside outside_;
  std::vector<std::string> announcements_;
  bool stopped_ = false;
  std::mutex reports_mutex_;
  std::vector<practice::Action> reports_;  ///< guarded by reports_mutex_
  std::function<void()> wake_;
  std::function<void(const std::string&)> warn_;
  std::unique_ptr<store::Writer> writer_;  ///< these two last: their threads use the members above
  LibraryReading reading_;
};

}  // namespace nc::app
