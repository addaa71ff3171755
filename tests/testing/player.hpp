#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <variant>
#include <vector>

#include <catch2/catch.hpp>

#include "practice/screens/show.hpp"
#include "practice/session/model.hpp"
#include "scoring/answers.hpp"

// A face without a screen: applies actions, keeps what the engine wants kept, and holds the engine to its promises on
// the way.

namespace nc::practice {

/// The shipped guidance and cases, read once a test program would be a global; so once a test.
library::SharedContent shipped_content();

/// Copies of the content with only these cases, in this order.
library::SharedContent only(const library::SharedContent& content, const std::vector<std::string>& ids);

/// Settings under which the debrief follows Submit at once: for tests that are not about the question between them.
Settings without_cue();

class Player {
 public:
  explicit Player(library::SharedContent content, Settings settings = without_cue());
  ~Player();
  Player(const Player& other);
  Player(Player&& other) noexcept;
  Player& operator=(const Player& other);
  Player& operator=(Player&& other) noexcept;

  bool keeps = true;  ///< false: the store says nothing

  const Model& model() const { return model_; }
  /// What a face would draw now.
  const Shown& shown() const { return shown_; }
  const std::vector<Effect>& effects() const { return effects_; }
  UtcTime now() const { return now_; }

  Player& wait(std::int64_t ms);
  Player& act(const Action& action);

  /// All attempts as the record has them.
  std::vector<record::Attempt> record() const;

  /// The program dies and starts again on its record.
  Model restarted() const;
  Player& restart();

  /// The program ends and starts again on its record, at the library.
  Player& start_again();

  /// The program dies and starts again, and its cases are still being read.
  Player& restart_reading();
  /// The cases are there.
  Player& finish_reading();

  /// The program starts on a record that was made elsewhere, at a later time.
  Player& remember(const std::vector<std::vector<record::Event>>& record, UtcTime now);

  /// How many events the record has.
  std::size_t events() const;
  const std::vector<record::Event>& log_of(const record::AttemptId& id) const { return log_.at(id); }

  template <class AScreen>
  const AScreen& screen() const {
    const auto* screen = std::get_if<AScreen>(&shown_.screen);
    REQUIRE(screen != nullptr);
    return *screen;
  }
  template <class AScreen>
  bool shows() const {
    return std::holds_alternative<AScreen>(shown_.screen);
  }

  /// Answers the open visit as given and submits it.
  Player& answer(const scoring::VisitAnswers& answers);

  /// The right answers to the open visit.
  scoring::VisitAnswers right() const;
  Player& answer_right();

 private:
  void start_with(Model model);
  void apply_one(const Action& action);
  void keep(const AppendEvents& append);

  library::SharedContent content_;
  Settings settings_;
  UtcTime now_{1000000};
  Model model_;
  Shown shown_;
  Effects effects_;
  std::uint64_t fresh_ = 0;
  std::int64_t ticket_ = 0;
  std::map<record::AttemptId, std::vector<record::Event>> log_;
  std::vector<record::AttemptId> order_;
};

}  // namespace nc::practice
