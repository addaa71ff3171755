#include "staging/player.hpp"

#include <memory>
#include <utility>

#include "practice/session/keeping.hpp"
#include "practice/session/opening.hpp"
#include "practice/session/update.hpp"
#include "record/entry_reader.hpp"
#include "scoring/right_answers.hpp"

namespace nc::staging {

practice::Settings without_cue() {
  practice::Settings settings;
  settings.ask_cue = false;
  settings.welcome_seen = true;
  return settings;
}

Player::Player(library::SharedContent content, practice::Settings settings)
    : content_(std::move(content)),
      settings_(std::move(settings)),
      model_(practice::open_model(content_, settings_, {}, moment())),
      shown_(practice::show(model_)) {}

Player::~Player() = default;
Player::Player(Player&& other) noexcept = default;
Player& Player::operator=(Player&& other) noexcept = default;

Player& Player::wait(std::int64_t ms) {
  now_.ms += ms;
  boot_ms_ += ms;
  return *this;
}

Player& Player::set_clock(std::int64_t by_ms) {
  now_.ms += by_ms;
  return *this;
}

Player& Player::act(const practice::Action& action) {
  apply_one(action);
  if (keeps && !practice::all_kept(model_)) {
    apply_one(practice::EventsKept{model_.keeping.last_ticket});
  }
  shown_ = practice::show(model_, shown_);
  return *this;
}

std::vector<record::Attempt> Player::record() const {
  std::vector<record::Attempt> attempts;
  for (const record::AttemptId& id : order_) {
    const auto attempt = record::replay(log_.at(id));
    assert(attempt.has_value());
    attempts.push_back(*attempt);
  }
  return attempts;
}

practice::Model Player::restarted() const {
  return practice::reopen_model(content_, settings_, record(), moment(), former());
}

Player& Player::restart() {
  start_with(restarted());
  return *this;
}

Player& Player::start_again() {
  start_with(practice::open_model(content_, settings_, record(), moment(), former()));
  return *this;
}

Player& Player::restart_reading() {
  practice::KnownResults nothing_known;
  nothing_known.has_attempts = !record().empty();
  start_with(practice::loading_model(library::without_cases(content_->guidance), settings_, nothing_known, moment()));
  return *this;
}

Player& Player::stop_at_start(practice::StopPage why) {
  start_with(practice::stopped_model(library::without_cases(content_->guidance), settings_, std::move(why), moment()));
  return *this;
}

Player& Player::finish_reading() {
  act(practice::LibraryLoaded{content_});
  const auto attempts = std::make_shared<const std::vector<record::Attempt>>(record());
  return act(practice::RecordRead{std::make_shared<const practice::GradedRecord>(
      practice::grade_record(*content_, former(), settings_.trainee, attempts))});
}

Player& Player::remember(const std::vector<std::vector<record::Event>>& record, UtcTime now) {
  std::vector<record::Attempt> attempts;
  for (const std::vector<record::Event>& events : record) {
    const auto attempt = record::replay(events);
    assert(attempt.has_value());
    attempts.push_back(*attempt);
  }
  now_ = now;
  model_ = practice::open_model(content_, settings_, attempts, moment());
  shown_ = practice::show(model_);
  return *this;
}

std::size_t Player::events() const {
  std::size_t count = 0;
  for (const auto& entry : log_) {
    count += entry.second.size();
  }
  return count;
}

Player& Player::answer(const scoring::VisitAnswers& answers) {
  for (const cases::Topic topic : answers.asked) {
    act(practice::AskAbout{topic});
  }
  for (const auto& [symptom, urgency] : answers.symptoms) {
    act(practice::Classify{symptom, urgency});
  }
  if (answers.decision) {
    act(practice::Decide{*answers.decision});
  }
  for (const guidance::AdviceId& id : answers.advice) {
    act(practice::ToggleAdvice{id});
  }
  if (answers.certainty) {
    act(practice::GiveCertainty{*answers.certainty});
  }
  return act(practice::Submit{});
}

scoring::VisitAnswers Player::right() const {
  const cases::Case& the_case = *library::find_case(*content_, model_.attempt->started.case_id);
  const auto visit = static_cast<std::size_t>(model_.attempt->visits_submitted);
  return scoring::right_visit(content_->guidance, the_case, the_case.visits[visit]);
}

Player& Player::answer_right() {
  return answer(right());
}

void Player::start_with(practice::Model model) {
  model_ = std::move(model);
  shown_ = practice::show(model_);
  ticket_ = 0;
}

void Player::apply_one(const practice::Action& action) {
  ++fresh_;
  now_.ms += 10;
  boot_ms_ += 10;
  const practice::Inputs inputs{now_, record::AttemptId("a" + std::to_string(fresh_)),
                                record::SittingId("s" + std::to_string(fresh_)), fresh_, moment().since_boot};
  practice::Updated updated = practice::update(model_, action, inputs);
  model_ = std::move(updated.model);
  effects_ = std::move(updated.effects);
  for (const practice::Effect& effect : effects_) {
    if (const auto* append = std::get_if<practice::AppendEvents>(&effect)) {
      keep(*append);
    }
  }
}

void Player::keep(const practice::AppendEvents& append) {
  assert(!append.events.empty() || !append.editions.empty());
  assert(append.events.empty() || append.ticket > ticket_);
  ticket_ = append.ticket;
  editions_.insert(editions_.end(), append.editions.begin(), append.editions.end());
  for (const record::Event& event : append.events) {
    std::vector<record::Event>& events = log_[event.attempt];
    if (events.empty()) {
      order_.push_back(event.attempt);
    }
    assert(event.sequence == static_cast<std::int64_t>(events.size()) + 1);
    const auto read = record::parse_entry(record::entry_text({std::string(record::chain_start), event}));
    assert(read.has_value());
    events.push_back(read->event);
  }
}

}  // namespace nc::staging
