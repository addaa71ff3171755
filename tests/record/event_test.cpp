#include "record/event.hpp"

#include <set>

#include <catch2/catch.hpp>

using namespace nc;
using namespace nc::record;

TEST_CASE("every kind of event has a word of its own, and the word makes an event of that kind") {
  std::set<std::string_view> words;
  const std::vector<EventBody> bodies{
      Started{},   Asked{},          SymptomClassified{}, Decided{}, AdviceChosen{}, AdviceDropped{}, CertaintyGiven{},
      TakenBack{}, VisitSubmitted{}, Continued{},         Ended{},   CueNamed{},     ClockSet{}};
  CHECK(bodies.size() == std::variant_size_v<EventBody>);
  for (const EventBody& body : bodies) {
    const std::string_view word = event_kind(body);
    CHECK(words.insert(word).second);
    const std::optional<EventBody> empty = empty_body(word);
    REQUIRE(empty);
    CHECK(empty->index() == body.index());
  }
  CHECK(event_kind(Decided{}) == "decided");
  CHECK_FALSE(empty_body("guessed").has_value());
  CHECK_FALSE(empty_body("").has_value());
}

TEST_CASE("the modes have their words") {
  for (const Mode mode : {Mode::practice, Mode::exam, Mode::realistic})
    CHECK(parse_mode(to_text(mode)) == mode);
  CHECK_FALSE(parse_mode("dream").has_value());
}
