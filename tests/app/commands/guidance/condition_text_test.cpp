#include "app/commands/guidance/condition_text.hpp"

#include <catch2/catch.hpp>

namespace nc::app {

TEST_CASE("a condition in words names what it limits and nothing else") {
  guidance::Condition condition;
  condition.allowed.fill(0xFF);
  CHECK(to_words(condition) == "always");
  condition.allowed[static_cast<std::size_t>(guidance::Finding::pain)] = 0b0110;
  CHECK(to_words(condition) == "pain is mild or moderate");
  condition.hours_up_to = 72;
  CHECK(to_words(condition) == "pain is mild or moderate, hours up to 72");
  condition.hours_above = 48;
  CHECK(to_words(condition) == "pain is mild or moderate, hours above 48 and up to 72");
  condition.hours_up_to = guidance::Condition{}.hours_up_to;
  CHECK(to_words(condition) == "pain is mild or moderate, hours above 48");
}

}  // namespace nc::app
