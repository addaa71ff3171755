#pragma once

#include <cassert>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include "practice/screens/show.hpp"
#include "practice/session/model.hpp"
#include "scoring/answers.hpp"

namespace nc::staging {

/// Returns settings with which the debrief follows Submit at once, without the question for the cue, and with which the
/// program starts at the library and not at the welcome.
practice::Settings without_cue();

/// Plays a session without a face: it applies actions as the engine does, and keeps the events that come of them in
/// memory instead of in a store. On the way it checks what every session must hold to, such as the order of events;
/// when that is broken an assertion ends the program. Its time, ids and seeds count up, so that the same actions give
/// the same model in every run. Methods that return a Player& return this one, so that calls can follow one another.
class Player {
 public:
  /// Begins at the library, with an empty record.
  explicit Player(library::SharedContent content, practice::Settings settings = without_cue());
  ~Player();
  Player(const Player& other) = delete;
  Player(Player&& other) noexcept;
  Player& operator=(const Player& other) = delete;
  Player& operator=(Player&& other) noexcept;

  bool keeps = true;  ///< true: events are durable at once; false: the session goes on waiting for the store

  const practice::Model& model() const { return model_; }
  /// What a face would draw now.
  const practice::Shown& shown() const { return shown_; }
  /// The effects of the last action.
  const std::vector<practice::Effect>& effects() const { return effects_; }
  UtcTime now() const { return now_; }

  /// Lets so many milliseconds pass.
  Player& wait(std::int64_t ms);
  /// Sets the clock on the wall forward by so many milliseconds, or back when they are negative. No time passes.
  Player& set_clock(std::int64_t by_ms);
  /// Applies an action. It takes 10 ms.
  Player& act(const practice::Action& action);

  /// Returns all attempts of the record, in the order in which they began.
  std::vector<record::Attempt> record() const;

  /// Returns the cases and guidances that the record holds.
  record::FormerContent former() const { return record::FormerContent(editions_); }

  /// Returns the model with which the program would start now on its record, where it stopped.
  practice::Model restarted() const;
  /// Starts the program again on its record, where it stopped, as after a crash.
  Player& restart();

  /// Starts the program again on its record, at the library.
  Player& start_again();

  /// Starts the program again on its record, with cases that are still being read.
  Player& restart_reading();
  /// Says that the cases were read.
  Player& finish_reading();

  /// Starts a program that cannot: it shows why.
  Player& stop_at_start(practice::StopPage why);

  /// Starts the program at the time `now`, on a record that was made by somebody else. It does not become part of
  /// record().
  Player& remember(const std::vector<std::vector<record::Event>>& record, UtcTime now);

  /// Returns how many events the record has.
  std::size_t events() const;
  /// Returns the events of an attempt, which must be in the record.
  const std::vector<record::Event>& log_of(const record::AttemptId& id) const { return log_.at(id); }

  /// Returns the screen that is shown. It must be of this kind.
  template <class AScreen>
  const AScreen& screen() const {
    const auto* screen = std::get_if<AScreen>(&shown_.screen);
    assert(screen != nullptr);
    return *screen;
  }
  /// Returns true when a screen of this kind is shown.
  template <class AScreen>
  bool shows() const {
    return std::holds_alternative<AScreen>(shown_.screen);
  }

  /// Gives these answers to the visit that is being worked on, and submits it.
  Player& answer(const scoring::VisitAnswers& answers);

  /// Returns the right answers to the visit that is being worked on.
  scoring::VisitAnswers right() const;
  /// Gives the right answers to the visit that is being worked on, and submits it.
  Player& answer_right();

 private:
  void start_with(practice::Model model);
  void apply_one(const practice::Action& action);
  void keep(const practice::AppendEvents& append);
  Moment moment() const { return {now_, {"a-boot", boot_ms_}}; }

  library::SharedContent content_;
  practice::Settings settings_;
  UtcTime now_{1000000};
  std::int64_t boot_ms_ = 0;  ///< by the clock that cannot be set
  practice::Model model_;
  practice::Shown shown_;
  practice::Effects effects_;
  std::uint64_t fresh_ = 0;
  std::int64_t ticket_ = 0;
  std::map<record::AttemptId, std::vector<record::Event>> log_;
  std::vector<record::AttemptId> order_;
  std::vector<record::Edition> editions_;
};

}  // namespace nc::staging
