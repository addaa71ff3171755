#include "testing/player.hpp"

#include <memory>
#include <utility>

#include "practice/session/keeping.hpp"
#include "practice/session/opening.hpp"
#include "practice/session/update.hpp"
#include "testing/graded_content.hpp"

namespace nc::practice {

library::SharedContent shipped_content() {
  guidance::Guidance guidance = scoring::shipped_guidance();
  guidance.hash = "guidance-hash";
  std::vector<cases::Case> library = scoring::shipped_cases(guidance);
  for (cases::Case& one : library) {
    one.hash = "hash-of-" + one.id.text();
  }
  return std::make_shared<library::Content>(library::make_content(std::move(guidance), std::move(library)));
}

library::SharedContent only(const library::SharedContent& content, const std::vector<std::string>& ids) {
  std::vector<cases::Case> part;
  for (const std::string& id : ids) {
    const cases::Case* one = library::find_case(*content, cases::CaseId(id));
    REQUIRE(one != nullptr);
    part.push_back(*one);
  }
  return std::make_shared<library::Content>(library::make_content(content->guidance, std::move(part)));
}

Settings without_cue() {
  Settings settings;
  settings.ask_cue = false;
  settings.welcome_seen = true;
  return settings;
}

Player::Player(library::SharedContent content, Settings settings)
    : content_(std::move(content)),
      settings_(std::move(settings)),
      model_(open_model(content_, settings_, {}, now_)),
      shown_(show(model_)) {}

Player::~Player() = default;
Player::Player(const Player& other) = default;
Player::Player(Player&& other) noexcept = default;
Player& Player::operator=(const Player& other) = default;
Player& Player::operator=(Player&& other) noexcept = default;

Player& Player::wait(std::int64_t ms) {
  now_.ms += ms;
  return *this;
}

Player& Player::act(const Action& action) {
  apply_one(action);
  if (keeps && !all_kept(model_)) {
    apply_one(EventsKept{model_.keeping.last_ticket});
  }
  shown_ = show(model_, shown_);
  return *this;
}

std::vector<record::Attempt> Player::record() const {
  std::vector<record::Attempt> attempts;
  for (const record::AttemptId& id : order_) {
    const auto attempt = record::replay(log_.at(id));
    REQUIRE(attempt.has_value());
    attempts.push_back(*attempt);
  }
  return attempts;
}

Model Player::restarted() const {
  return reopen_model(content_, settings_, record(), now_);
}

Player& Player::restart() {
  start_with(restarted());
  return *this;
}

Player& Player::start_again() {
  start_with(open_model(content_, settings_, record(), now_));
  return *this;
}

Player& Player::restart_reading() {
  library::Content guidance_alone;
  guidance_alone.guidance = content_->guidance;
  start_with(loading_model(std::make_shared<const library::Content>(std::move(guidance_alone)), settings_,
                           std::make_shared<const std::vector<record::Attempt>>(record()), now_));
  return *this;
}

Player& Player::finish_reading() {
  return act(LibraryLoaded{content_});
}

Player& Player::remember(const std::vector<std::vector<record::Event>>& record, UtcTime now) {
  std::vector<record::Attempt> attempts;
  for (const std::vector<record::Event>& events : record) {
    const auto attempt = record::replay(events);
    REQUIRE(attempt.has_value());
    attempts.push_back(*attempt);
  }
  now_ = now;
  model_ = open_model(content_, settings_, attempts, now_);
  shown_ = show(model_);
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
    act(AskAbout{topic});
  }
  for (const auto& [symptom, urgency] : answers.symptoms) {
    act(Classify{symptom, urgency});
  }
  if (answers.decision) {
    act(Decide{*answers.decision});
  }
  for (const guidance::AdviceId& id : answers.advice) {
    act(ToggleAdvice{id});
  }
  if (answers.certainty) {
    act(GiveCertainty{*answers.certainty});
  }
  return act(Submit{});
}

scoring::VisitAnswers Player::right() const {
  const cases::Case& the_case = *library::find_case(*content_, model_.attempt->started.case_id);
  const auto visit = static_cast<std::size_t>(model_.attempt->visits_submitted);
  return scoring::right_visit(content_->guidance, the_case, the_case.visits[visit]);
}

Player& Player::answer_right() {
  return answer(right());
}

void Player::start_with(Model model) {
  model_ = std::move(model);
  shown_ = show(model_);
  ticket_ = 0;
}

void Player::apply_one(const Action& action) {
  ++fresh_;
  now_.ms += 10;
  const Inputs inputs{now_, record::AttemptId("a" + std::to_string(fresh_)),
                      record::SittingId("s" + std::to_string(fresh_)), fresh_};
  Updated updated = update(model_, action, inputs);
  model_ = std::move(updated.model);
  effects_ = std::move(updated.effects);
  for (const Effect& effect : effects_) {
    if (const auto* append = std::get_if<AppendEvents>(&effect)) {
      keep(*append);
    }
  }
}

void Player::keep(const AppendEvents& append) {
  REQUIRE_FALSE(append.events.empty());
  REQUIRE(append.ticket > ticket_);
  ticket_ = append.ticket;
  for (const record::Event& event : append.events) {
    std::vector<record::Event>& events = log_[event.attempt];
    if (events.empty()) {
      order_.push_back(event.attempt);
    }
    REQUIRE(event.sequence == static_cast<std::int64_t>(events.size()) + 1);
    const auto read = record::parse_event(record::event_kind(event.body), record::event_fields(event.body));
    REQUIRE(read.has_value());
    events.push_back({event.attempt, event.sequence, event.at, *read});
  }
}

}  // namespace nc::practice
