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

/// The guidance and the cases that were compiled in. Reads them anew at every call; keep what it gives.
library::SharedContent shipped_content();

/// Settings under which the debrief follows Submit at once, and the welcome of the first start was seen.
practice::Settings without_cue();

/// The key itself as answers, certain of it: every required point (the first of 'one of'), nothing else. A decision
/// that is not covered is answered `contact`, since a trainee must answer something.
scoring::VisitAnswers right_visit(const guidance::Guidance& guidance, const cases::Case& the_case,
                                  const cases::Visit& visit);

/// A face without a screen and without a person: applies actions, keeps what the engine wants kept, and holds the
/// engine to its promises on the way; a broken one ends the program by an assertion. Its time, ids and seeds count up,
/// so that the same actions give the same model in every run.
class Player {
 public:
  explicit Player(library::SharedContent content, practice::Settings settings = without_cue());
  ~Player();
  Player(const Player& other);
  Player(Player&& other) noexcept;
  Player& operator=(const Player& other);
  Player& operator=(Player&& other) noexcept;

  bool keeps = true;  ///< false: the store says nothing

  const practice::Model& model() const { return model_; }
  /// What a face would draw now.
  const practice::Shown& shown() const { return shown_; }
  const std::vector<practice::Effect>& effects() const { return effects_; }
  UtcTime now() const { return now_; }

  Player& wait(std::int64_t ms);
  Player& act(const practice::Action& action);

  /// All attempts as the record has them.
  std::vector<record::Attempt> record() const;

  /// The program dies and starts again on its record.
  practice::Model restarted() const;
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
    assert(screen != nullptr);
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
  void start_with(practice::Model model);
  void apply_one(const practice::Action& action);
  void keep(const practice::AppendEvents& append);

  library::SharedContent content_;
  practice::Settings settings_;
  UtcTime now_{1000000};
  practice::Model model_;
  practice::Shown shown_;
  practice::Effects effects_;
  std::uint64_t fresh_ = 0;
  std::int64_t ticket_ = 0;
  std::map<record::AttemptId, std::vector<record::Event>> log_;
  std::vector<record::AttemptId> order_;
};

}  // namespace nc::staging
