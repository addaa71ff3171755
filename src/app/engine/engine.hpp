#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "app/engine/library_reading.hpp"
#include "app/engine/outside.hpp"
#include "platform/files/folder_watch.hpp"
#include "practice/screens/show.hpp"
#include "practice/session/model.hpp"
#include "practice/session/update.hpp"
#include "store/writer.hpp"

namespace nc::app {

/// Runs a session, with the window as its face or the terminal. It applies actions by practice::update() and runs the
/// effects that come of them. What the store's writer and the reader of the library report comes back as actions. All
/// methods are called on one thread, that of the face.
class Engine {
 public:
  /// What an engine is made of.
  struct Parts {
    practice::Model model;                ///< the first model, made by open_model, reopen_model or loading_model
    Result<store::Store> store;           ///< open for writing, or the reason why it is not
    std::string store_path;               ///< where the store is, or should be
    std::filesystem::path settings_path;  ///< where settings are saved; empty when they are not
    Outside outside;
    std::function<void()> wake;    ///< is called on another thread when there is a report; may be empty
    LibraryReader read_library{};  ///< with a loading_model: begins at once, on a thread of its own; otherwise empty
    std::vector<record::Edition> lacking{};  ///< to be given to the store at once (see practice::lacking_editions)
    /// Is called on the face's thread with rendered warnings about faulty cases; may be empty.
    std::function<void(const std::string&)> warn{};
    /// Says which actions follow from changes in the folders that `watch` follows; it is called on another thread.
    std::function<std::vector<practice::Action>(const std::vector<std::filesystem::path>&)> follow_change{};
    std::shared_ptr<platform::FolderWatch> watch{};  ///< the engine begins it; may be null
    practice::Settings saved_settings{};             ///< what is in the settings file
    /// Is called at the end, when everything is on the disk, with where the record ends then; may be empty.
    std::function<void(const practice::Model&, const store::ChainPoint&)> remember{};
  };

  /// Begins to read the library, when there is a reader. A store that is not open fails the model, not the engine.
  explicit Engine(Parts parts);
  ~Engine();
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;

  const practice::Model& model() const { return model_; }

  /// Returns what is on the screen. It is made only once for each change of the model, and valid until the next call
  /// that may change the model.
  const practice::Shown& shown();

  /// Returns a number that grows whenever the model may have changed.
  std::uint64_t revision() const { return revision_; }

  /// Applies an action and everything that follows from it. It does not wait for the store.
  void dispatch(const practice::Action& action);

  /// Uses other settings in this run, without saving them.
  void show_with(const practice::Settings& settings);

  /// Applies what was reported since the last call. Returns true when there was something.
  bool take_reports();

  /// Begins the trainee's new day when it has turned since the last action, so that what is due is counted anew.
  /// Returns true when it has.
  bool turn_day();

  /// Returns how many seconds it is until the trainee's day turns.
  double seconds_to_next_day() const;

  /// Waits until every event given to the store is durable or the store has failed, and applies the reports. The
  /// terminal calls it after every action, the window only in the end.
  void settle();

  /// Waits until the library was read, or reading it has failed, and applies that. It is for pictures of pages that
  /// need the cases.
  void wait_for_library();

  /// Returns why the library could not be read; nothing while it is being read and when it was read.
  std::optional<Error> library_failure() const { return reading_.failure(); }

  /// Returns where the answers are kept now: another file than at the start after the person chose one (KeepElsewhere).
  std::string store_path() const { return writer_->path(); }

  /// Returns the texts that assistive technology should speak, since the last call, oldest first.
  std::vector<std::string> take_announcements();

  /// Returns true once the session has ended, as after the action Quit.
  bool stopped() const { return stopped_; }

  /// Returns true when the session has ended because the person wants the program to start once more.
  bool starts_again() const { return starts_again_; }

 private:
  void run(const practice::Effect& effect);
  void save(const practice::SaveSettings& save);
  void report_saved(practice::ProblemOrigin origin, const Result<void>& saved);
  void begin_watching(std::function<std::vector<practice::Action>(const std::vector<std::filesystem::path>&)> follow);
  /// Keeps an action for take_reports(). May be called on any thread.
  void report(practice::Action action);
  practice::Inputs fresh_inputs() const;

  practice::Model model_;
  std::uint64_t revision_ = 1;
  practice::Shown shown_;
  std::uint64_t shown_revision_ = 0;  ///< revision of the model that `shown_` was made of; 0 when it was not made yet
  std::filesystem::path settings_path_;
  Outside outside_;
  std::vector<std::string> announcements_;
  practice::Settings saved_settings_;  ///< what is in the settings file, as far as the program knows
  /// What the settings were before the first change that could not be saved; the next one saves all of them.
  std::optional<practice::Settings> unsaved_since_;
  bool stopped_ = false;
  bool starts_again_ = false;
  std::set<practice::ProblemOrigin> unsaved_;  ///< what could not be written into the settings file the last time
  std::mutex reports_mutex_;
  std::vector<practice::Action> reports_;  ///< guarded by reports_mutex_
  std::function<void()> wake_;
  std::function<void(const std::string&)> warn_;
  std::function<void(const practice::Model&, const store::ChainPoint&)> remember_;
  std::unique_ptr<store::Writer> writer_;  ///< the threads of these three use the members above, so they come last
  LibraryReading reading_;
  std::shared_ptr<platform::FolderWatch> watch_;
};

}  // namespace nc::app
