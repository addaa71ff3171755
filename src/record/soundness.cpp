#include "record/soundness.hpp"

#include <cstdint>
#include <cstdlib>
#include <map>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "record/attempt.hpp"
#include "support/text.hpp"

namespace nc::record {
namespace {

/// Between two events the clock may be kept right many times: by 0.2 % of the time that passed.
constexpr std::int64_t unnoticed_share = 500;

/// Why the times of two events that follow one another cannot be. They are compared by the clock that nobody can set;
/// where there is none nothing can be said.
std::optional<std::string> find_wrong_time(const Event& before, const Event& event) {
  const Moment from = moment_of(before);
  const Moment to = moment_of(event);
  if (from.since_boot.boot.empty() || to.since_boot.boot.empty()) return std::nullopt;
  const std::string where = fmt::format("attempt {}: event {}", visible(event.attempt.text()), event.sequence);
  const bool says_so = std::holds_alternative<ClockSet>(event.body);
  if (went_back(from, to) && !says_so) return fmt::format("{} was before the event that it follows", where);
  const std::int64_t passed = ms_between(from, to);
  const std::int64_t jump = std::abs(clock_jump_ms(from, to));
  if (says_so || jump <= unnoticed_clock_ms + passed / unnoticed_share) return std::nullopt;
  return fmt::format("{}: its time does not follow from the event before it, and no clock was set", where);
}

/// Why the events are no attempt; nothing when they are one.
std::optional<std::string> find_break(const std::vector<Event>& events) {
  std::optional<Attempt> attempt = begin_attempt(events.front());
  if (!attempt) {
    return fmt::format("attempt {} does not begin with its start but with event {}, '{}'",
                       visible(events.front().attempt.text()), events.front().sequence,
                       event_kind(events.front().body));
  }
  for (std::size_t at = 1; at < events.size(); ++at) {
    if (!add_event(*attempt, events[at])) {
      return fmt::format("attempt {}: event {}, '{}', does not follow what came before",
                         visible(events[at].attempt.text()), events[at].sequence, event_kind(events[at].body));
    }
    if (auto wrong = find_wrong_time(events[at - 1], events[at])) return wrong;
  }
  return std::nullopt;
}

/// The first events of a sitting's attempts, by place.
using Places = std::map<int, const Started*>;

bool is_of_one_plan(const Started& one, const Started& other) {
  return one.sitting_size == other.sitting_size && one.mode == other.mode && one.seed == other.seed &&
         one.queue == other.queue && one.time_limit_ms == other.time_limit_ms;
}

bool has_its_case(const Started& started) {
  const auto place = static_cast<std::size_t>(started.place);
  return started.queue.empty() || (place < started.queue.size() && started.queue[place] == started.case_id &&
                                   static_cast<std::size_t>(started.sitting_size) == started.queue.size());
}

void check_sitting(const SittingId& sitting, const Places& places, std::vector<std::string>& faults) {
  // An attempt that was begun in one store and goes on in another, whose disk was not full, has its sitting in both.
  int expected = places.begin()->first;
  for (const auto& [place, started] : places) {
    const std::string where = fmt::format("sitting {}, place {}", visible(sitting.text()), place + 1);
    if (place != expected) faults.push_back(fmt::format("{}: a place before it is missing", where));
    expected = place + 1;
    if (!has_its_case(*started)) faults.push_back(fmt::format("{}: its case is not the one of the plan", where));
    if (!is_of_one_plan(*started, *places.begin()->second)) {
      faults.push_back(fmt::format("{}: it belongs to another plan than the first of the sitting", where));
    }
  }
}

}  // namespace

std::vector<std::string> find_faults(const std::vector<std::vector<Event>>& attempts) {
  std::vector<std::string> faults;
  std::map<SittingId, Places> sittings;
  for (const std::vector<Event>& events : attempts) {
    if (events.empty()) continue;
    if (auto broken = find_break(events)) faults.push_back(*std::move(broken));
    const Started* started = std::get_if<Started>(&events.front().body);
    if (started == nullptr || started->sitting.empty()) continue;
    if (sittings[started->sitting].emplace(started->place, started).second) continue;
    faults.push_back(
        fmt::format("sitting {}, place {}: it is there twice", visible(started->sitting.text()), started->place + 1));
  }
  for (const auto& [sitting, places] : sittings)
    check_sitting(sitting, places, faults);
  return faults;
}

}  // namespace nc::record
