#include "app/commands/guidance/description_lines.hpp"

#include <catch2/catch.hpp>

namespace nc::app {

TEST_CASE("control characters of a description are made visible in lines") {
  const nlohmann::ordered_json description{{"text", "a\x1b[2Jb"}, {"list", {"c\x1b d"}}};
  CHECK(to_lines(description).find('\x1b') == std::string::npos);
}

}  // namespace nc::app
