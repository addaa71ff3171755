#include "record/event.hpp"

#include <array>
#include <cstddef>
#include <utility>

namespace nc::record {
namespace {

/// The words of the kinds, in the order of EventBody.
constexpr std::array<std::string_view, std::variant_size_v<EventBody>> kinds{
    "started",        "asked",           "symptom-classified", "decided",         "advice-chosen",
    "advice-dropped", "certainty-given", "taken-back",         "visit-submitted", "continued",
    "ended",          "cue-named",       "clock-set"};

/// Makes the body at `place` of the variant, which is found by going over all places.
template <std::size_t... places>
EventBody body_at(std::size_t place, std::index_sequence<places...> /*all*/) {
  EventBody body;
  ((place == places ? void(body.emplace<places>()) : void()), ...);
  return body;
}

}  // namespace

std::string_view to_text(Mode mode) {
  switch (mode) {
    case Mode::exam:
      return "exam";
    case Mode::realistic:
      return "realistic";
    case Mode::practice:
      break;
  }
  return "practice";
}

std::optional<Mode> parse_mode(std::string_view text) {
  if (text == "practice") {
    return Mode::practice;
  }
  if (text == "exam") {
    return Mode::exam;
  }
  if (text == "realistic") {
    return Mode::realistic;
  }
  return std::nullopt;
}

Moment moment_of(const Event& event) {
  return {event.at, event.since_boot};
}

std::string_view event_kind(const EventBody& body) {
  return kinds[body.index()];
}

std::optional<EventBody> empty_body(std::string_view kind) {
  for (std::size_t place = 0; place < kinds.size(); ++place) {
    if (kinds[place] == kind) return body_at(place, std::make_index_sequence<kinds.size()>());
  }
  return std::nullopt;
}

}  // namespace nc::record
