#include "app/engine/engine.hpp"

#include <utility>
#include <variant>

#include "app/engine/settings_file.hpp"
#include "practice/session/update.hpp"
#include "words/notice.hpp"

namespace nc::app {

using practice::Action;

namespace {

/// One function object out of several, one for each alternative of a variant.
template <class... Functions>
struct Overloaded : Functions... {
  using Functions::operator()...;
};
template <class... Functions>
Overloaded(Functions...) -> Overloaded<Functions...>;

}  // namespace

Engine::Engine(Parts parts)
    : model_(std::move(parts.model)),
      settings_path_(std::move(parts.settings_path)),
      outside_(std::move(parts.outside)),
      saved_settings_(std::move(parts.saved_settings)),
      wake_(std::move(parts.wake)),
      warn_(std::move(parts.warn)),
      remember_(std::move(parts.remember)),
      reading_(std::move(parts.read_library), [this](Action action) { report(std::move(action)); }),
      watch_(std::move(parts.watch)) {
  if (!parts.store) reports_.emplace_back(practice::KeepFailed{parts.store.error().message});
  writer_ = std::make_unique<store::Writer>(
      std::move(parts.store), std::move(parts.store_path),
      store::WriterReports{[this](std::int64_t ticket) { report(practice::EventsKept{ticket}); },
                           [this](std::string message) { report(practice::KeepFailed{std::move(message)}); }});
  if (!parts.lacking.empty()) writer_->append({}, std::move(parts.lacking), 0);
  take_reports();
  begin_watching(std::move(parts.follow_change));
  reading_.start();
}

Engine::~Engine() {
  if (!remember_) return;
  if (const auto end = writer_->chain_end()) remember_(model_, *end);
}

void Engine::begin_watching(std::function<std::vector<Action>(const std::vector<std::filesystem::path>&)> follow) {
  if (!watch_ || !follow) return;
  watch_->begin([this, follow = std::move(follow)](const std::vector<std::filesystem::path>& changed) {
    for (Action& action : follow(changed))
      report(std::move(action));
  });
}

/// On the thread of who reports.
void Engine::report(Action action) {
  {
    const std::lock_guard<std::mutex> lock(reports_mutex_);
    reports_.push_back(std::move(action));
  }
  if (wake_) wake_();
}

practice::Inputs Engine::fresh_inputs() const {
  const Moment now = moment_of(outside_);
  return {now.wall, record::AttemptId(outside_.fresh_id()), record::SittingId(outside_.fresh_id()),
          outside_.fresh_seed(), now.since_boot};
}

void Engine::dispatch(const Action& action) {
  practice::Updated updated = practice::update(model_, action, fresh_inputs());
  model_ = std::move(updated.model);
  ++revision_;
  for (const practice::Effect& effect : updated.effects)
    run(effect);
}

const practice::Shown& Engine::shown() {
  if (shown_revision_ != revision_) {
    shown_ = shown_revision_ == 0 ? practice::show(model_) : practice::show(model_, shown_);
    shown_revision_ = revision_;
  }
  return shown_;
}

void Engine::show_with(const practice::Settings& settings) {
  if (settings == model_.settings) return;
  model_.settings = settings;
  ++revision_;
}

void Engine::run(const practice::Effect& effect) {
  std::visit(
      Overloaded{
          [this](const practice::AppendEvents& append) {
            writer_->append(append.events, append.editions, append.ticket);
          },
          [this](const practice::SaveSettings& change) { save(change); },
          [this](const practice::RememberWelcome&) {
            if (settings_path_.empty()) return;
            Result<void> saved = keep_welcome_seen(settings_path_);
            // Of a faulty file the person is told anyway, and did not ask for anything to be written into it.
            const bool is_told = !saved && saved.error().kind == ErrorKind::input;
            if (!is_told) report_saved(practice::ProblemOrigin::saving_by_itself, saved);
          },
          [this](const practice::RetryStore&) { writer_->retry(); },
          [this](const practice::MoveStore& move) { writer_->move_to(move.path); },
          [this](const practice::StopProgram& stop) {
            stopped_ = true;
            starts_again_ = stop.starts_again;
          },
          [this](const practice::ReadLibrary&) { reading_.start(); },
          [this](const practice::Announce& announce) { announcements_.push_back(words::said(announce.announcement)); },
      },
      effect);
}

void Engine::save(const practice::SaveSettings& save) {
  if (settings_path_.empty()) return;
  if (!unsaved_since_) unsaved_since_ = save.before;
  const Result<practice::Settings> saved =
      save_change(settings_path_, {saved_settings_, *unsaved_since_, save.settings});
  if (saved) {
    saved_settings_ = *saved;
    unsaved_since_.reset();
  }
  const auto done = saved.map([](const practice::Settings&) {});
  report_saved(practice::ProblemOrigin::saving_settings, done);
}

/// Only what has changed is reported: most changes of the settings are saved, as the last one was.
void Engine::report_saved(practice::ProblemOrigin origin, const Result<void>& saved) {
  if (saved && unsaved_.erase(origin) == 0) return;
  practice::Problems problems;
  if (!saved) {
    unsaved_.insert(origin);
    problems.push_back({practice::ProblemKind::unsaved_settings, {}, saved.error().message});
  }
  report(practice::ProblemsFound{origin, std::move(problems)});
}

bool Engine::take_reports() {
  std::vector<Action> reports;
  {
    const std::lock_guard<std::mutex> lock(reports_mutex_);
    reports.swap(reports_);
  }
  for (const Action& report : reports) {
    if (std::holds_alternative<practice::SettingsRead>(report)) unsaved_since_.reset();
    dispatch(report);
  }
  if (const std::string warnings = reading_.take_warnings(); warn_ && !warnings.empty()) warn_(warnings);
  return !reports.empty();
}

bool Engine::turn_day() {
  if (model_.days.of(outside_.now()) == model_.today) return false;
  dispatch(practice::ClockTick{});
  return true;
}

double Engine::seconds_to_next_day() const {
  return static_cast<double>(model_.days.begin(model_.today + 1).ms - outside_.now().ms) / 1000.0;
}

void Engine::settle() {
  do {
    writer_->wait_until_idle();
  } while (take_reports());
}

void Engine::wait_for_library() {
  reading_.wait();
  take_reports();
}

std::vector<std::string> Engine::take_announcements() {
  return std::exchange(announcements_, {});
}

}  // namespace nc::app
